using System;
using System.Globalization;
using System.Text;

namespace SynthFixtures.Testing.Values;

/// <summary>Texts as one visible line: bare where nothing can be mistaken, else in quotes with escapes.</summary>
internal static class Quotation
{
    private const string BareMarks = " _-.@/+'()&#!?*%$=";

    /// <summary>The text: <c>Ada Lovelace</c>, or <c>"a\nb"</c>.</summary>
    public static string Of(string text) => IsBare(text) ? text : Quote(text);

    // What other values are written as is quoted where it is a text, and so is what has a meaning in tables and lists.
    private static bool IsBare(string text)
    {
        if (text.Length == 0 || !char.IsLetter(text[0]) || text[^1] == ' ' || text is "null" or "true" or "false" or "undefined" or "default" or "NaN" or "Infinity")
            return false;
        foreach (var c in text)
        {
            if (!char.IsLetterOrDigit(c) && !BareMarks.Contains(c, StringComparison.Ordinal))
                return false;
        }
        return true;
    }

    /// <summary>Whether every character of a text can be seen for what it is.</summary>
    public static bool IsVisible(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune) || !IsVisible(rune))
                return false;
            i += rune.Utf16SequenceLength - 1;
        }
        return true;
    }

    /// <summary>The text in quotes.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            if (Rune.TryGetRuneAt(text, i, out var rune) && IsVisible(rune))
            {
                if (rune.Value is '"' or '\\' or '|')
                    quoted.Append('\\');
                quoted.Append(rune.ToString());
                i += rune.Utf16SequenceLength - 1;
                continue;
            }
            quoted.Append(text[i] switch
            {
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\0' => "\\0",
                var c => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
            });
        }
        return quoted.Append('"').ToString();
    }

    /// <summary>The text that stands in quotes; null where the quotes or the escapes are not ours.</summary>
    public static string? Read(string quoted)
    {
        if (quoted.Length < 2 || quoted[0] != '"' || quoted[^1] != '"')
            return null;
        var text = new StringBuilder();
        for (var i = 1; i < quoted.Length - 1; i++)
        {
            if (quoted[i] == '"')
                return null;
            if (quoted[i] != '\\')
            {
                text.Append(quoted[i]);
                continue;
            }
            if (++i == quoted.Length - 1 || Escaped(quoted, ref i) is not { } c)
                return null;
            text.Append(c);
        }
        return text.ToString();
    }

    private static char? Escaped(string quoted, ref int at)
    {
        switch (quoted[at])
        {
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case '0': return '\0';
            case '"' or '\\' or '|': return quoted[at];
            case 'u' when at + 5 < quoted.Length && int.TryParse(quoted.AsSpan(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                at += 4;
                return (char)code;
            default: return null;
        }
    }

    // Marks of direction, joiners, combining accents and unusual spaces look like nothing, or like something else.
    private static bool IsVisible(Rune rune) => rune.Value == ' ' || Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);
}
