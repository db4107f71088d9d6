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

/// <summary>Marks one constructor or static factory method with <c>[SyntheticConstructor]</c>, and no other: an action for each that can be filled.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ChooseConstructorFix))]
[Shared]
public sealed class ChooseConstructorFix : CodeFixProvider
{
    private const string Marker = "SynthFixtures.SyntheticConstructorAttribute";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["SYNF0001"];

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var compilation = await context.Document.Project.GetCompilationAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var (diagnostic, id) in context.Diagnostics.SelectMany(d => Remedies.Of(d, "choose").Select(id => (d, id))))
        {
            if (compilation is null || DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation) is not IMethodSymbol method || method.DeclaringSyntaxReferences.IsEmpty)
                continue;
            var name = method.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Create rows by {name}",
                    cancellation => ChooseAsync(context.Document.Project.Solution, method, cancellation),
                    equivalenceKey: $"{nameof(ChooseConstructorFix)} {name}"),
                diagnostic);
        }
    }

    private static async Task<Solution> ChooseAsync(Solution solution, IMethodSymbol chosen, CancellationToken cancellation)
    {
        var editor = new SolutionEditor(solution);
        foreach (var method in chosen.ContainingType.GetMembers().OfType<IMethodSymbol>())
        {
            var mark = method.GetAttributes().FirstOrDefault(a => a.AttributeClass?.ToDisplayString() == Marker)?.ApplicationSyntaxReference;
            var isChosen = SymbolEqualityComparer.Default.Equals(method, chosen);
            if (mark is not null && !isChosen && await EditorAsync(mark).ConfigureAwait(false) is { } there)
                there.RemoveNode(await mark.GetSyntaxAsync(cancellation).ConfigureAwait(false));
            else if (mark is null && isChosen && method.DeclaringSyntaxReferences[0] is var declared && await EditorAsync(declared).ConfigureAwait(false) is { } here)
                here.ReplaceNode(await declared.GetSyntaxAsync(cancellation).ConfigureAwait(false), Marked);
        }
        return editor.GetChangedSolution();

        async Task<DocumentEditor?> EditorAsync(SyntaxReference at) => solution.GetDocument(at.SyntaxTree) is { } document
            ? await editor.GetDocumentEditorAsync(document.Id, cancellation).ConfigureAwait(false)
            : null;
    }

    // The attribute of a primary constructor stands on the type.
    private static SyntaxNode Marked(SyntaxNode declaration, SyntaxGenerator generator)
    {
        var attribute = (AttributeListSyntax)generator.Attribute(Remedies.Name("global::SynthFixtures.SyntheticConstructor"));
        return generator.InsertAttributes(declaration, 0, declaration is TypeDeclarationSyntax
            ? attribute.WithTarget(SyntaxFactory.AttributeTargetSpecifier(SyntaxFactory.Token(SyntaxKind.MethodKeyword)).WithTrailingTrivia(SyntaxFactory.Space))
            : attribute);
    }
}
