using System;
using System.Collections.Generic;
using System.Linq;

namespace SynthFixtures.Testing.Values;

/// <summary>A text of several lines as it is, below a mark, as YAML has it. What would be lost or invisible there stays in quotes.</summary>
/// <param name="Mark">How the text ends, or what it holds.</param>
/// <param name="Lines">The lines, not indented.</param>
internal sealed record TextBlock(string Mark, IReadOnlyList<string> Lines)
{
    /// <summary>The last line ends in a newline.</summary>
    public const string Ended = "|";

    /// <summary>The text ends with its last line.</summary>
    public const string Open = "|-";

    /// <summary>The text is JSON without a space between its parts; line breaks and indentation are the layout's.</summary>
    public const string Json = "|json";

    // Short JSON reads well enough in quotes.
    private const int LongestQuotedJson = 40;

    /// <summary>Whether a text is one of the marks; texts that read so stand in quotes.</summary>
    public static bool IsMark(string text) => text is Ended or Open or Json;

    /// <summary>The block, or null where the text does better in one line.</summary>
    /// <param name="content">The text itself.</param>
    public static TextBlock? Of(string content)
    {
        if (!content.Contains('\n', StringComparison.Ordinal))
            return content.Length > LongestQuotedJson && Quotation.IsVisible(content) && JsonLines.Of(content) is { } json ? new(Json, json) : null;
        var isEnded = content.EndsWith('\n');
        var lines = (isEnded ? content[..^1] : content).Split('\n');
        return lines.Length > 1 && lines[^1].Length > 0 && lines.All(line => !line.EndsWith(' ') && Quotation.IsVisible(line)) ? new(isEnded ? Ended : Open, lines) : null;
    }

    /// <summary>The text itself.</summary>
    public string Content => Mark switch
    {
        Json => JsonLines.Compact(Lines),
        Ended => string.Join('\n', Lines) + "\n",
        _ => string.Join('\n', Lines),
    };
}
