using System.Globalization;
using System.Text;

namespace SynthFixtures.Generator;

/// <summary>Puts text of the user's, and names made of it, into generated code, so that it stays what it is: a literal, a comment, a name of a file.</summary>
/// <remarks>
/// Attributes and metadata can hold any characters: quotes, backslashes, the five line terminators of C# (<c>\r</c>, <c>\n</c>, U+0085, U+2028, U+2029),
/// the ends of comments, XML, half a surrogate pair. Nothing of the user's is written but through here, or as a name that the compiler has accepted.
/// </remarks>
internal static class UserText
{
    // In bytes: file systems allow 255, with what follows the name.
    private const int LongestFileName = 180;

    /// <summary>A string literal.</summary>
    public static string Literal(string text)
    {
        var at = 0;
        while (at < text.Length && IsPlain(text[at]))
            at++;
        if (at == text.Length)
            return $"\"{text}\"";

        var literal = new StringBuilder("\"", text.Length + 16).Append(text, 0, at);
        for (; at < text.Length; at++)
        {
            var letter = text[at];
            if (char.IsHighSurrogate(letter) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
                literal.Append(letter).Append(text[++at]);
            else
                literal.Append(Escaped(letter, quote: '"'));
        }
        return literal.Append('"').ToString();
    }

    /// <summary>A character literal.</summary>
    public static string Literal(char letter) => $"'{Escaped(letter, quote: '\'')}'";

    /// <summary>What follows <c>//</c>: one line.</summary>
    public static string Comment(string text)
    {
        var line = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsSurrogatePair(text, at))
                line.Append(text[at]).Append(text[++at]);
            else
                line.Append(text[at] is '"' or '\'' or '\\' ? text[at].ToString() : Escaped(text[at], quote: '"'));
        }
        return line.ToString();
    }

    /// <summary>What stands inside an element of a documentation comment.</summary>
    public static string Documentation(string text) => Comment(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");

    /// <summary>A type in a documentation comment: a link, or its text where no link can name it, as that of a closed generic type.</summary>
    /// <param name="type">The type, as it is printed.</param>
    public static string Reference(string type)
    {
        foreach (var letter in type)
        {
            if (letter is '<' or '[' or '(' or '?' or '*')
                return Code(type);
        }
        return $"<see cref=\"{type}\"/>";
    }

    /// <summary>Code in a documentation comment.</summary>
    public static string Code(string text) => $"<c>{Documentation(text)}</c>";

    /// <summary>Whether a text can stand between the quotes of a <c>#line</c> directive, which knows no escapes.</summary>
    public static bool IsLinePath(string path)
    {
        foreach (var letter in path)
        {
            if (letter == '"' || IsHidden(letter) || char.IsSurrogate(letter))
                return false;
        }
        return path.Length > 0;
    }

    /// <summary>The name of a file: letters, digits, points and lines; of a long one the beginning and a number that tells it from others.</summary>
    public static string FileName(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            if (letter is not ('>' or ' '))
                plain.Append(char.IsLetterOrDigit(letter) || letter is '.' or '_' ? letter : '-');
        }
        var whole = plain.ToString();
        if (Encoding.UTF8.GetByteCount(whole) <= LongestFileName)
            return whole;
        var length = System.Math.Min(whole.Length, LongestFileName);
        while (Encoding.UTF8.GetByteCount(whole.Substring(0, length)) > LongestFileName)
            length--;
        return whole.Substring(0, length) + "-" + Hash(name).ToString("x8", CultureInfo.InvariantCulture);
    }

    // FNV-1a over UTF-16, Fowler, Noll and Vo: the same on every platform, unlike string.GetHashCode.
    private static uint Hash(string text)
    {
        var hash = 2166136261;
        foreach (var letter in text)
            hash = unchecked((hash ^ letter) * 16777619);
        return hash;
    }

    private static bool IsPlain(char letter) => letter is >= ' ' and <= '~' and not ('"' or '\\');

    private static string Escaped(char letter, char quote) => letter switch
    {
        '\0' => "\\0",
        '\t' => "\\t",
        '\n' => "\\n",
        '\r' => "\\r",
        '\\' => "\\\\",
        _ when letter == quote => "\\" + letter,
        _ when IsHidden(letter) || char.IsSurrogate(letter) => "\\u" + ((int)letter).ToString("x4", CultureInfo.InvariantCulture),
        _ => letter.ToString(),
    };

    // What ends lines, moves or hides text, or is a space that looks like another: ranges, as the classes of characters differ between runtimes.
    private static bool IsHidden(char letter) => letter is < ' ' or (>= '\u007f' and <= '\u00a0') or '\u00ad' or '\u061c' or '\u1680' or '\u180e'
        or (>= '\u2000' and <= '\u200f') or (>= '\u2028' and <= '\u202f') or (>= '\u205f' and <= '\u206f') or '\u3000' or (>= '\ue000' and <= '\uf8ff')
        or '\ufeff' or (>= '\ufff0' and <= '\uffff');
}
