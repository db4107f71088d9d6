using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace SynthFixtures.CodeFixes;

/// <summary>Gives a parameter of a derivation, or a property of a profile, the type of its member.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RetypeFix))]
[Shared]
public sealed class RetypeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["SYNF0007", "SYNF0014", "SYNF0220"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new FixEach();

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var (diagnostic, name) in context.Diagnostics.SelectMany(d => Remedies.Of(d, "type").Select(name => (d, name))))
        {
            var type = root?.FindNode(diagnostic.Location.SourceSpan) switch
            {
                ParameterSyntax parameter => parameter.Type,
                PropertyDeclarationSyntax property => property.Type,
                _ => null,
            };
            if (type is null)
                continue;
            var replacement = SyntaxFactory.ParseTypeName(name).WithTriviaFrom(type).WithAdditionalAnnotations(Simplifier.Annotation);
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Declare it as {name.Replace("global::", "")}",
                    cancellation => Remedies.ChangeAsync(context.Document, type, (_, _) => replacement, cancellation),
                    equivalenceKey: nameof(RetypeFix)),
                diagnostic);
        }
    }
}
