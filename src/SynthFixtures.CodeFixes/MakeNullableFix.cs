using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SynthFixtures.CodeFixes;

/// <summary>Makes a member nullable: one that is to be missing, or one at which types that contain each other can end.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeNullableFix))]
[Shared]
public sealed class MakeNullableFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["SYNF0006", "SYNF0009"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new FixEach(Remedies.Of);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var (diagnostic, id) in context.Diagnostics.SelectMany(d => Remedies.Of(d, "nullable").Select(id => (d, id))))
        {
            if (await Remedies.DeclarationAsync(context.Document, id, context.CancellationToken).ConfigureAwait(false) is not var (document, node) || TypeOf(node) is not { } type)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Declare {Remedies.NameOf(id)} as {type.WithoutTrivia()}?",
                    cancellation => Remedies.ChangeAsync(document, type, (_, _) => SyntaxFactory.NullableType(type.WithoutTrivia()).WithTriviaFrom(type), cancellation),
                    equivalenceKey: nameof(MakeNullableFix)),
                diagnostic);
        }
    }

    // A field that shares its type with others is left alone.
    private static TypeSyntax? TypeOf(SyntaxNode declaration) => declaration switch
    {
        PropertyDeclarationSyntax property => property.Type,
        ParameterSyntax parameter => parameter.Type,
        VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1 } field } => field.Type,
        _ => null,
    };
}
