using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;

namespace SynthFixtures.CodeFixes;

/// <summary>Gives a facade a name that is free: <c>[Synthetic(Facade = "...")]</c>, and the same where the finding is a use of it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameFacadeFix))]
[Shared]
public sealed class NameFacadeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["SYNF0011"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new FixEach(Remedies.Of);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var (diagnostic, remedy) in context.Diagnostics.SelectMany(d => Remedies.Of(d, "facade").Select(remedy => (d, remedy))))
        {
            var (name, id) = (remedy.Split(' ')[0], remedy.Split(' ')[1]);
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not { } node
                || await AttributeAsync(context.Document, node, id, context.CancellationToken).ConfigureAwait(false) is not var (document, attribute))
                continue;
            var use = (node as ExpressionSyntax)?.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().LastOrDefault();
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Name the facade {name}",
                    cancellation => NameAsync(document, attribute, node.FirstAncestorOrSelf<AttributeSyntax>() is null ? (context.Document, use) : default, name, cancellation),
                    equivalenceKey: nameof(NameFacadeFix)),
                diagnostic);
        }
    }

    // At the attribute itself, or at a use of the facade: then the one on the type.
    private static async Task<(Document Document, AttributeSyntax Attribute)?> AttributeAsync(Document document, SyntaxNode node, string id, CancellationToken cancellation)
    {
        if (node.FirstAncestorOrSelf<AttributeSyntax>() is { } here)
            return (document, here);
        var compilation = await document.Project.GetCompilationAsync(cancellation).ConfigureAwait(false);
        var mark = compilation is null ? null : DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation)?.GetAttributes()
            .FirstOrDefault(a => a.AttributeClass?.ToDisplayString() == "SynthFixtures.SyntheticAttribute")?.ApplicationSyntaxReference;
        return mark is not null && document.Project.Solution.GetDocument(mark.SyntaxTree) is { } declaring
            && await mark.GetSyntaxAsync(cancellation).ConfigureAwait(false) is AttributeSyntax attribute
                ? (declaring, attribute)
                : null;
    }

    private static async Task<Solution> NameAsync(
        Document document, AttributeSyntax attribute, (Document Document, IdentifierNameSyntax? Name) use, string name, CancellationToken cancellation)
    {
        var editor = new SolutionEditor(document.Project.Solution);
        var declaration = await editor.GetDocumentEditorAsync(document.Id, cancellation).ConfigureAwait(false);
        var value = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(name));
        if (attribute.ArgumentList?.Arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == "Facade") is { } argument)
            declaration.ReplaceNode(argument.Expression, value);
        else
            declaration.AddAttributeArgument(attribute, declaration.Generator.AttributeArgument("Facade", value));
        if (use.Name is { } used)
            (await editor.GetDocumentEditorAsync(use.Document.Id, cancellation).ConfigureAwait(false)).ReplaceNode(used, SyntaxFactory.IdentifierName(name).WithTriviaFrom(used));
        return editor.GetChangedSolution();
    }
}
