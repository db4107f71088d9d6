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

/// <summary>Gives an init-only property a setter.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeSettableFix))]
[Shared]
public sealed class MakeSettableFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["SYNF0015"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new FixEach(Remedies.Of);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var (diagnostic, id) in context.Diagnostics.SelectMany(d => Remedies.Of(d, "set").Select(id => (d, id))))
        {
            if (await Remedies.DeclarationAsync(context.Document, id, context.CancellationToken).ConfigureAwait(false) is not (var document, PropertyDeclarationSyntax property)
                || property.AccessorList?.Accessors.FirstOrDefault(a => a.IsKind(SyntaxKind.InitAccessorDeclaration)) is not { } init)
                continue;
            var set = SyntaxFactory.AccessorDeclaration(
                SyntaxKind.SetAccessorDeclaration, init.AttributeLists, init.Modifiers,
                SyntaxFactory.Token(SyntaxKind.SetKeyword).WithTriviaFrom(init.Keyword), init.Body, init.ExpressionBody, init.SemicolonToken);
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Give {property.Identifier.ValueText} a setter",
                    cancellation => Remedies.ChangeAsync(document, init, (_, _) => set, cancellation),
                    equivalenceKey: nameof(MakeSettableFix)),
                diagnostic);
        }
    }
}
