using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots;

/// <summary>Reads values that stand on one line: <c>[{Product: Pen, Price: 3}, null]</c>.</summary>
internal sealed class InlineReader
{
    // Values have fewer levels; what an editor made of a file may have more.
    private const int MaxDepth = 100;

    private readonly string text;
    private int at;
    private int depth;

    private InlineReader(string text) => this.text = text;

    /// <summary>The value; what has no form of ours is a scalar, whatever it is.</summary>
    public static ValueNode Value(string text)
    {
        var reader = new InlineReader(text);
        return text.Length > 0 && reader.Read() is { } value && reader.at == text.Length ? value : ValueNode.Scalar(text);
    }

    /// <summary>A line as a name and what stands behind it.</summary>
    public static (string Name, string Text) Pair(string line)
    {
        var end = EndOfName(line, 0);
        if (end < 0)
            end = line.IndexOf(": ", StringComparison.Ordinal);
        return end < 0 ? (line, "") : (line[..end], line[Math.Min(end + 2, line.Length)..]);
    }

    // Names are keys, too: a text in quotes, a value with parts.
    private static int EndOfName(string line, int start)
    {
        var level = 0;
        for (var i = start; i < line.Length; i++)
        {
            if (line[i] == '"')
            {
                i = EndOfQuoted(line, i) - 1;
                if (i < 0)
                    return -1;
            }
            else if (line[i] is '[' or '{')
            {
                level++;
            }
            else if (line[i] is ']' or '}')
            {
                level--;
            }
            else if (line[i] == ':' && level == 0 && (i == line.Length - 1 || line[i + 1] == ' '))
            {
                return i;
            }
        }
        return -1;
    }

    private static int EndOfQuoted(string line, int start)
    {
        for (var i = start + 1; i < line.Length; i++)
        {
            if (line[i] == '\\')
                i++;
            else if (line[i] == '"')
                return i + 1;
        }
        return -1;
    }

    private ValueNode? Read()
    {
        if (at == text.Length || depth == MaxDepth)
            return null;
        depth++;
        var node = text[at] switch
        {
            '"' => Quoted(),
            '[' => Elements(),
            '{' => Members(""),
            _ => Bare(),
        };
        depth--;
        return node;
    }

    private ValueNode? Quoted()
    {
        var (start, end) = (at, EndOfQuoted(text, at));
        if (end < 0 || Quotation.Read(text[start..end]) is not { } content)
            return null;
        at = end;
        return new(ValueKind.Scalar, text[start..end]) { Content = content };
    }

    // A scalar, or the name of a type before its members; names of types have brackets of their own.
    private ValueNode? Bare()
    {
        var (start, level) = (at, 0);
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '"' || (level == 0 && c == '{' && (at == start || text[at - 1] != ' ')))
                return null;
            if (level == 0 && c == '{')
                return Members(text[start..(at - 1)]);
            if (level == 0 && (c is ']' or '}' || Stands(", ")))
                break;
            level += c is '[' or '<' ? 1 : c is ']' or '>' ? -1 : 0;
        }
        return at == start ? null : ValueNode.Scalar(text[start..at]);
    }

    private ValueNode? Members(string type)
    {
        var parts = new List<ValuePart>();
        at++;
        while (!Stands("}"))
        {
            if ((parts.Count > 0 && !Takes(", ")) || EndOfName(text, at) is not (>= 0 and var end))
                return null;
            var name = text[at..end];
            at = Math.Min(end + 2, text.Length);
            if (Read() is not { } node)
                return null;
            parts.Add(new(name, node));
        }
        at++;
        return new(ValueKind.Members, type) { Parts = parts };
    }

    private ValueNode? Elements()
    {
        var start = at;
        if (List() is not { } elements)
            return null;
        var shape = text[start..at];
        if (!Stands("["))
            return OfElements("", elements, []);
        return Lengths(shape) is { } lengths && List() is { } numbered ? OfElements(shape, numbered, lengths) : null;
    }

    private List<ValueNode>? List()
    {
        var elements = new List<ValueNode>();
        at++;
        while (!Stands("]"))
        {
            if ((elements.Count > 0 && !Takes(", ")) || Read() is not { } node)
                return null;
            elements.Add(node);
        }
        at++;
        return elements;
    }

    private static ValueNode OfElements(string shape, List<ValueNode> elements, IReadOnlyList<int> lengths) =>
        new(ValueKind.Elements, shape) { Parts = [.. elements.Select((node, i) => new ValuePart(ValuePath.NumberOf(i, lengths), node))] };

    private static List<int>? Lengths(string shape)
    {
        var lengths = new List<int>();
        foreach (var number in shape[1..^1].Split(','))
        {
            if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var length) || length == 0)
                return null;
            lengths.Add(length);
        }
        return lengths;
    }

    private bool Stands(string mark) => text.AsSpan(at).StartsWith(mark, StringComparison.Ordinal);

    private bool Takes(string mark)
    {
        if (!Stands(mark))
            return false;
        at += mark.Length;
        return true;
    }
}
