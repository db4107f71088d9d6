using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace SynthFixtures.CodeFixes;

/// <summary>Adds and removes attributes as text: whatever else a file holds stays as it is, its line ends included.</summary>
internal static class AttributeText
{
    /// <summary>The solution with an attribute above a declaration, or before it where it does not begin its line.</summary>
    /// <param name="document">The document.</param>
    /// <param name="node">The declaration, or a part of it.</param>
    /// <param name="attribute">The attribute without its suffix, and its arguments: <c>StreamName("Age")</c>.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<Solution> AddAsync(Document document, SyntaxNode node, string attribute, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return document.WithText(text.WithChanges(Added(text, model!, node, attribute))).Project.Solution;
    }

    /// <summary>The change that adds an attribute.</summary>
    public static TextChange Added(SourceText text, SemanticModel model, SyntaxNode node, string attribute, string target = "")
    {
        var start = (node.FirstAncestorOrSelf<SyntaxNode>(n => n is MemberDeclarationSyntax or ParameterSyntax) ?? node).SpanStart;
        var line = text.Lines.GetLineFromPosition(start);
        var before = text.ToString(TextSpan.FromBounds(line.Start, start));
        return new(new(start, 0), $"[{target}{Qualified(model, start, attribute)}]{(before.All(char.IsWhiteSpace) ? LineEnd(text, line) + before : " ")}");
    }

    /// <summary>The change that removes an attribute, with its line where it has one to itself.</summary>
    public static TextChange Removed(SourceText text, AttributeSyntax attribute)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        if (list.Attributes.Count > 1)
        {
            var index = list.Attributes.IndexOf(attribute);
            return new(index > 0
                ? TextSpan.FromBounds(list.Attributes[index - 1].Span.End, attribute.Span.End)
                : TextSpan.FromBounds(attribute.SpanStart, list.Attributes[1].SpanStart), "");
        }
        var (first, last) = (text.Lines.GetLineFromPosition(list.SpanStart), text.Lines.GetLineFromPosition(list.Span.End));
        var isAlone = IsBlank(text, first.Start, list.SpanStart) && IsBlank(text, list.Span.End, last.End);
        var end = list.Span.End;
        while (!isAlone && end < last.End && char.IsWhiteSpace(text[end]))
            end++;
        return new(isAlone ? TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak) : TextSpan.FromBounds(list.SpanStart, end), "");
    }

    /// <summary>The end of a line, or that of the first where it is the last and has none.</summary>
    public static string LineEnd(SourceText text, TextLine line)
    {
        var own = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        var first = text.Lines[0];
        return own.Length > 0 ? own : text.Lines.Count > 1 ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }

    private static bool IsBlank(SourceText text, int start, int end) => text.ToString(TextSpan.FromBounds(start, end)).All(char.IsWhiteSpace);

    // As short as the place allows.
    private static string Qualified(SemanticModel model, int position, string attribute)
    {
        const string Space = "SynthFixtures";
        var name = attribute.Split('(')[0] + "Attribute";
        if (model.LookupNamespacesAndTypes(position, name: name).Any(symbol => symbol.ToDisplayString() == $"{Space}.{name}"))
            return attribute;
        return model.LookupNamespacesAndTypes(position, name: Space).FirstOrDefault() is INamespaceSymbol { ContainingNamespace.IsGlobalNamespace: true }
            ? $"{Space}.{attribute}"
            : $"global::{Space}.{attribute}";
    }
}
