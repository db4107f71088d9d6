using System.Collections.Generic;
using System.Linq;

namespace SynthFixtures.Distributions;

/// <summary>Reads the characters of a pattern: a literal, an escape, a class. Compiled into the library and into the generator.</summary>
/// <param name="pattern">The regular expression.</param>
/// <param name="allowBlanks">Whether a class with other characters may give white space.</param>
internal sealed class CharacterSets(string pattern, bool allowBlanks)
{
    private const string Digits = "0123456789";

    // Ordinal, as all sets are.
    private const string WordCharacters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

    private static readonly string Printable = Range(' ', '~');

    /// <summary>The characters that can stand at a place of the pattern, each once, in order; moves past it.</summary>
    public string Next(ref int at) => pattern[at] switch
    {
        '[' => Visible(Class(ref at)),
        '.' => Visible(Past(ref at, Printable)),
        '\\' => Visible(Escape(ref at)),
        _ => Past(ref at, pattern[at].ToString()),
    };

    private static string Past(ref int at, string characters)
    {
        at++;
        return characters;
    }

    private string Visible(string characters)
    {
        var visible = allowBlanks || characters.Length == 1 ? characters : string.Concat(characters.Where(c => !char.IsWhiteSpace(c)));
        return visible.Length > 0 ? visible : characters;
    }

    private string Class(ref int at)
    {
        var open = at++;
        var isNegated = at < pattern.Length && pattern[at] == '^';
        at += isNegated ? 1 : 0;
        var members = new SortedSet<char>();
        for (var first = at; at < pattern.Length && (pattern[at] != ']' || at == first);)
            Add(members, ref at, open);
        if (at >= pattern.Length)
            throw new TextShapeException($"the class at position {open} is not closed", "add ']', or write '\\['");
        at++;

        var characters = string.Concat(isNegated ? Printable.Where(c => !members.Contains(c)) : members);
        if (characters.Length == 0)
            throw new TextShapeException($"the class at position {open} leaves no printable ASCII character", "write the characters that it allows");
        return members.Any(char.IsSurrogate)
            ? throw new TextShapeException($"the class at position {open} has characters beyond U+FFFF", "write them as alternatives: (a|b)")
            : characters;
    }

    private void Add(SortedSet<char> members, ref int at, int open)
    {
        var start = at;
        if (pattern[at] == '-' && at + 1 < pattern.Length && pattern[at + 1] == '[' && members.Count > 0)
            throw new TextShapeException($"the class at position {open} subtracts another", "write the characters that remain");
        var low = Member(ref at);
        if (low.Length == 1 && at + 1 < pattern.Length && pattern[at] == '-' && pattern[at + 1] is not (']' or '['))
        {
            at++;
            var high = Member(ref at);
            if (high.Length != 1 || high[0] < low[0])
                throw new TextShapeException($"the range at position {start} is reversed or has no end", "write its lower character first");
            low = Range(low[0], high[0]);
        }
        members.UnionWith(low);
    }

    private string Member(ref int at) => pattern[at] == '\\' ? Escape(ref at) : Past(ref at, pattern[at].ToString());

    private string Escape(ref int at)
    {
        var start = at++;
        if (at >= pattern.Length)
            throw new TextShapeException($"the '\\' at position {start} escapes nothing", "write '\\\\' for the character itself");
        var letter = pattern[at++];
        switch (letter)
        {
            case 'd':
                return Digits;
            case 'w':
                return WordCharacters;
            case 's':
                return " ";
            case 'D':
                return Without(Digits);
            case 'W':
                return Without(WordCharacters);
            case 'S':
                return Without(" ");
            case 't':
                return "\t";
            case 'n':
                return "\n";
            case 'r':
                return "\r";
            case 'x':
                return Code(start, ref at, digits: 2);
            case 'u':
                return Code(start, ref at, digits: 4);
            case 'p' or 'P':
                throw new TextShapeException($"the Unicode category at position {start} is not listed", "write a class such as [A-Za-z]");
            case 'b' or 'B' or 'G':
                throw new TextShapeException($"the boundary '\\{letter}' at position {start} has no text of its own", "remove it");
            case (>= '0' and <= '9') or 'k':
                throw new TextShapeException($"the reference '\\{letter}' at position {start} repeats a group", "write the text of the group again");
            case (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'):
                throw new TextShapeException($"the escape '\\{letter}' at position {start} is not known", "write the character itself");
            default:
                return letter.ToString();
        }
    }

    private string Code(int start, ref int at, int digits)
    {
        var code = 0;
        for (var end = at + digits; at < end; at++)
        {
            var digit = at < pattern.Length ? "0123456789ABCDEF".IndexOf(char.ToUpperInvariant(pattern[at])) : -1;
            if (digit < 0)
                throw new TextShapeException($"the escape at position {start} needs {digits} hexadecimal digits", "add them");
            code = (16 * code) + digit;
        }
        return ((char)code).ToString();
    }

    private static string Without(string characters) => string.Concat(Printable.Where(c => characters.IndexOf(c) < 0));

    private static string Range(char first, char last) => string.Concat(Enumerable.Range(first, last - first + 1).Select(c => (char)c));
}
