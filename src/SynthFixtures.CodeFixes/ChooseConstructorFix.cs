using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

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
        var changes = new Dictionary<DocumentId, List<TextChange>>();
        foreach (var method in chosen.ContainingType.GetMembers().OfType<IMethodSymbol>())
        {
            var mark = method.GetAttributes().FirstOrDefault(a => a.AttributeClass?.ToDisplayString() == Marker)?.ApplicationSyntaxReference;
            var isChosen = SymbolEqualityComparer.Default.Equals(method, chosen);
            if (mark is not null && !isChosen)
                await AddAsync(mark, (text, _, node) => AttributeText.Removed(text, (AttributeSyntax)node)).ConfigureAwait(false);
            else if (mark is null && isChosen)
                await AddAsync(method.DeclaringSyntaxReferences[0], Marked).ConfigureAwait(false);
        }
        foreach (var document in changes)
        {
            var text = await solution.GetDocument(document.Key)!.GetTextAsync(cancellation).ConfigureAwait(false);
            solution = solution.WithDocumentText(document.Key, text.WithChanges(document.Value.OrderBy(change => change.Span.Start)));
        }
        return solution;

        async Task AddAsync(SyntaxReference at, Func<SourceText, SemanticModel, SyntaxNode, TextChange> change)
        {
            if (solution.GetDocument(at.SyntaxTree) is not { } document)
                return;
            var (text, model) = (await document.GetTextAsync(cancellation).ConfigureAwait(false), await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false));
            if (!changes.TryGetValue(document.Id, out var list))
                changes.Add(document.Id, list = []);
            list.Add(change(text, model!, await at.GetSyntaxAsync(cancellation).ConfigureAwait(false)));
        }
    }

    // The attribute of a primary constructor stands on the type.
    private static TextChange Marked(SourceText text, SemanticModel model, SyntaxNode declaration) =>
        AttributeText.Added(text, model, declaration, "SyntheticConstructor", declaration is TypeDeclarationSyntax ? "method: " : "");
}
