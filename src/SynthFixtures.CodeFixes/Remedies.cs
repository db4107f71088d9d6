using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace SynthFixtures.CodeFixes;

/// <summary>What fixes share: the remedy that a diagnostic carries, and the declaration that it is about.</summary>
internal static class Remedies
{
    private const string Property = "Remedy";

    /// <summary>The remedy that the rule knows, or null.</summary>
    public static string? Of(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(Property, out var remedy) ? remedy : null;

    /// <summary>A fully qualified name, which is written as short as the place allows.</summary>
    public static SyntaxNode Name(string name) => SyntaxFactory.ParseName(name).WithAdditionalAnnotations(Simplifier.Annotation);

    /// <summary>The document and the node that declare a symbol, by its documentation id; null where it is declared outside the solution.</summary>
    public static async Task<(Document Document, SyntaxNode Node)?> DeclarationAsync(Document from, string id, CancellationToken cancellation)
    {
        if (await from.Project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation
            || DocumentationCommentId.GetFirstSymbolForDeclarationId(id, compilation)?.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference
            || from.Project.Solution.GetDocument(reference.SyntaxTree) is not { } document)
            return null;
        return (document, await reference.GetSyntaxAsync(cancellation).ConfigureAwait(false));
    }

    /// <summary>The solution with one node of a document changed.</summary>
    public static async Task<Solution> ChangeAsync(Document document, SyntaxNode node, System.Func<SyntaxGenerator, SyntaxNode, SyntaxNode> change, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        editor.ReplaceNode(node, (current, generator) => change(generator, current));
        return editor.GetChangedDocument().Project.Solution;
    }
}
