using System.Collections.Generic;
using System.Linq;

namespace SynthFixtures.Testing.Values;

/// <summary>Values as indented lines: members and elements one a line, what they consist of below, texts of several lines as they are.</summary>
internal static class ValueLines
{
    /// <summary>The name of a value that has none.</summary>
    public const string Itself = "value";

    // What is longer is broken up; short lists, and elements whose members are single values, stay on one line.
    private const int WidestPart = 100;
    private const string Step = "  ";

    /// <summary>The lines of a value.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="longestText">The longest text that is shown whole; null shows all.</param>
    /// <param name="mostElements">The most elements that are shown of a collection; null shows all.</param>
    public static IReadOnlyList<string> Of(object? value, int? longestText = null, int? mostElements = null) => Of(Tree(value, longestText, mostElements));

    /// <summary>The lines of a value under a name: of a member, or of a parameter.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">Any value.</param>
    /// <param name="longestText">The longest text that is shown whole; null shows all.</param>
    /// <param name="mostElements">The most elements that are shown of a collection; null shows all.</param>
    public static IReadOnlyList<string> OfMember(string name, object? value, int? longestText = null, int? mostElements = null)
    {
        var lines = new List<string>();
        Add(lines, "", new ValuePart(name, Tree(value, longestText, mostElements)));
        return lines;
    }

    /// <summary>The lines of a value.</summary>
    public static IReadOnlyList<string> Of(ValueNode value)
    {
        var lines = new List<string>();
        if (value.Kind == ValueKind.Scalar || value.Text.Length > 0 || IsShort(value))
            Add(lines, "", new ValuePart(Itself, value));
        else
            Add(lines, "", value.Parts);
        return lines;
    }

    private static ValueNode Tree(object? value, int? longestText, int? mostElements)
    {
        var isCut = longestText is not null || mostElements is not null;
        var tree = new ValueTree([]) { CutsDepth = isCut }.Of(value);
        return isCut ? ValueCut.Of(tree, longestText, mostElements) : tree;
    }

    private static void Add(List<string> lines, string indent, IReadOnlyList<ValuePart> parts)
    {
        foreach (var part in parts)
            Add(lines, indent, part);
    }

    private static void Add(List<string> lines, string indent, ValuePart part)
    {
        var (name, node) = part;
        if (node.IsLeftOut)
            return;
        if (part.IsRest)
        {
            lines.Add(indent + node.Text);
        }
        else if (BlockOf(node) is { } block)
        {
            lines.Add($"{indent}{name}: {block.Mark}");
            lines.AddRange(block.Lines.Select(line => line.Length == 0 ? "" : indent + Step + line));
        }
        else if (node.Kind == ValueKind.Scalar || IsShort(node) || (name.StartsWith('[') && IsShortElement(node)))
        {
            lines.Add($"{indent}{name}: {node.Inline}");
        }
        else
        {
            lines.Add(node.Text.Length == 0 ? $"{indent}{name}:" : $"{indent}{name}: {node.Text}");
            Add(lines, indent + Step, node.Parts);
        }
    }

    private static TextBlock? BlockOf(ValueNode node) => node.Content is { } content ? TextBlock.Of(content) : null;

    // What has no parts, and collections of single values.
    private static bool IsShort(ValueNode node) =>
        node.Parts.Count == 0 || ((node.Kind == ValueKind.Elements || node.IsOpen) && node.Parts.All(p => IsOneLine(p.Node)) && node.Inline.Length <= WidestPart);

    private static bool IsShortElement(ValueNode node) =>
        node.Kind == ValueKind.Members && node.Parts.All(p => !p.Node.IsLeftOut && (IsOneLine(p.Node) || (p.Node.Kind != ValueKind.Scalar && IsShort(p.Node)))) && node.Inline.Length <= WidestPart;

    private static bool IsOneLine(ValueNode node) => node.Kind == ValueKind.Scalar && BlockOf(node) is null;
}
