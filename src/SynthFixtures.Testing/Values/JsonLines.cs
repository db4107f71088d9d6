using System.Collections.Generic;
using System.Text;

namespace SynthFixtures.Testing.Values;

/// <summary>Texts of JSON, broken into lines and put together again without a change in any character.</summary>
internal static class JsonLines
{
    private const int Step = 2;

    /// <summary>The lines of an object or an array; null for what is none, or has spaces of its own between its parts.</summary>
    public static IReadOnlyList<string>? Of(string text)
    {
        if (text.Length < 2 || text[0] is not ('{' or '[') || JsonValues.Parse(text) is null)
            return null;
        var (lines, line) = (new List<string>(), new StringBuilder());
        var (depth, isQuoted) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (isQuoted)
            {
                line.Append(c);
                if (c == '\\')
                    line.Append(text[++i]);
                isQuoted = c != '"';
                continue;
            }
            if (char.IsWhiteSpace(c))
                return null;
            isQuoted = c == '"';
            var isEmpty = c is '{' or '[' && text[i + 1] is '}' or ']';
            if (c is '}' or ']' && text[i - 1] is not ('{' or '['))
                Break(lines, line, --depth);
            line.Append(c);
            if (c == ':')
                line.Append(' ');
            if (c == ',')
                Break(lines, line, depth);
            if (c is '{' or '[' && !isEmpty)
                Break(lines, line, ++depth);
        }
        lines.Add(line.ToString());
        return lines;
    }

    /// <summary>The text of which these are the lines.</summary>
    public static string Compact(IReadOnlyList<string> lines)
    {
        var (text, isQuoted) = (new StringBuilder(), false);
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Length; i++)
            {
                if (!isQuoted && line[i] == ' ')
                    continue;
                text.Append(line[i]);
                if (isQuoted && line[i] == '\\' && i + 1 < line.Length)
                    text.Append(line[++i]);
                else if (line[i] == '"')
                    isQuoted = !isQuoted;
            }
        }
        return text.ToString();
    }

    private static void Break(List<string> lines, StringBuilder line, int depth)
    {
        lines.Add(line.ToString());
        line.Clear().Append(' ', depth * Step);
    }
}
