using System;
using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots;

/// <summary>Reads the lines of a section, indented ones and those of earlier versions, whose names were whole paths.</summary>
internal sealed class LineReader
{
    private const int Step = 2;

    private readonly IReadOnlyList<string> lines;
    private int at;

    private LineReader(IReadOnlyList<string> lines) => this.lines = lines;

    /// <summary>The value that the lines show.</summary>
    public static ValueNode Read(IReadOnlyList<string> lines) => Nested(new LineReader(lines).Parts());

    /// <summary>The value whose parts have these names or paths: <c>Home.City</c>, <c>Lines[0].Price</c>.</summary>
    public static ValueNode Nested(IReadOnlyList<ValuePart> parts)
    {
        var root = Nest([.. parts.Select(p => (new ArraySegment<string>(PathSegments.Of(p.Name)), p.Node))], "");

        // What is no member of anything bears that name while it fits one line.
        return root.Parts is [{ Name: ValueLines.Itself }] ? root.Parts[0].Node : root;
    }

    private static ValueNode Nest(IReadOnlyList<(ArraySegment<string> Path, ValueNode Node)> entries, string text)
    {
        var parts = new List<ValuePart>();
        foreach (var group in entries.GroupBy(e => e.Path[0]))
        {
            var inside = group.Where(e => e.Path.Count > 1).Select(e => (Path: e.Path[1..], e.Node)).ToList();
            var itself = group.Where(e => e.Path.Count == 1).Select(e => e.Node).ToList();
            if (inside.Count == 0)
            {
                parts.AddRange(itself.Select(node => new ValuePart(group.Key, node)));
                continue;
            }
            var type = inside.FindIndex(e => e.Path is [ValueColumns.TypeName]);
            itself.AddRange(type < 0 ? [] : [inside[type].Node]);
            parts.Add(new(group.Key, Nest([.. inside.Where((_, i) => i != type)], string.Join(", ", itself.Select(node => node.Inline)))));
        }
        return Whole(text, parts);
    }

    private static ValueNode Whole(string text, IReadOnlyList<ValuePart> parts) =>
        new(parts.Count > 0 && parts.All(p => p.Name.StartsWith('[')) ? ValueKind.Elements : ValueKind.Members, text) { Parts = parts };

    private List<ValuePart> Parts()
    {
        var parts = new List<ValuePart>();
        for (; at < lines.Count; at++)
        {
            var depth = Depth(lines[at]);
            if (depth < lines[at].Length)
                parts.Add(Part(lines[at][depth..], depth));
        }
        return parts;
    }

    // Ends at its last line.
    private ValuePart Part(string line, int depth)
    {
        var (name, text) = InlineReader.Pair(line);
        var end = at + 1;
        while (end < lines.Count && (Depth(lines[end]) > depth || lines[end].Trim(' ').Length == 0))
            end++;
        while (end > at + 1 && lines[end - 1].Trim(' ').Length == 0)
            end--;
        var below = lines.Skip(at + 1).Take(end - at - 1).Select(l => l[Math.Min(Depth(l), depth + Step)..]).ToList();
        at = end - 1;
        if (below.Count == 0)
            return new(name, InlineReader.Value(text));
        if (TextBlock.IsMark(text))
            return new(name, ValueNode.OfText(new TextBlock(text, below).Content));
        return new(name, Whole(text, new LineReader(below).Parts()));
    }

    private static int Depth(string line) => line.Length - line.TrimStart(' ').Length;
}
