using System;
using System.Collections.Generic;
using System.Linq;

namespace SynthFixtures.Distributions;

/// <summary>Reads the regular expressions of which texts can be made. Compiled into the library and into the generator, so that both refuse alike.</summary>
/// <remarks>
/// Literals, classes, groups, alternatives and quantifiers, with anchors at the ends; in .NET's syntax. A negated class and the dot stand for
/// printable ASCII, an open quantifier for at most eight repetitions more than it asks for.
/// </remarks>
internal sealed class TextShapeParser
{
    /// <summary>How many repetitions an open quantifier makes beyond its least number.</summary>
    public const int OpenRepetitions = 8;

    private readonly string pattern;
    private readonly int openRepetitions;
    private readonly CharacterSets sets;
    private int at;
    private int depth;
    private int anchors;

    private TextShapeParser(string pattern, int openRepetitions, bool allowBlanks) =>
        (this.pattern, this.openRepetitions, sets) = (pattern, openRepetitions, new CharacterSets(pattern, allowBlanks));

    private bool AtEnd => at >= pattern.Length;

    /// <summary>The shape, and whether every text must end where the pattern ends.</summary>
    /// <param name="pattern">The regular expression.</param>
    /// <param name="openRepetitions">How many repetitions an open quantifier makes beyond its least number.</param>
    /// <param name="allowBlanks">Whether a class with other characters may give white space.</param>
    /// <exception cref="TextShapeException">The pattern is malformed, or no text can be made of it.</exception>
    public static (TextShape Shape, bool IsAnchored) Parse(string pattern, int openRepetitions = OpenRepetitions, bool allowBlanks = true)
    {
        var parser = new TextShapeParser(pattern, openRepetitions, allowBlanks);
        var (shape, isAnchored) = parser.Alternatives(atStart: true);
        if (!parser.AtEnd)
            throw new TextShapeException($"the ')' at position {parser.at} closes nothing", "remove it, or write '\\)'");
        if (shape.MaxLength > TextShape.Longest)
            throw new TextShapeException($"its texts can have more than {TextShape.Longest} characters", "use smaller quantifiers");
        return (shape, isAnchored);
    }

    private (TextShape Shape, bool EndsHere) Alternatives(bool atStart)
    {
        var branches = new List<(TextShape Shape, bool EndsHere)> { Chain(atStart) };
        while (!AtEnd && pattern[at] == '|')
        {
            at++;
            branches.Add(Chain(atStart));
        }
        return branches.Count == 1
            ? branches[0]
            : (new TextShape.Alternatives([.. branches.Select(b => b.Shape)]), branches.All(b => b.EndsHere));
    }

    private (TextShape Shape, bool EndsHere) Chain(bool atStart)
    {
        var parts = new List<TextShape>();
        int? end = null;
        while (!AtEnd && pattern[at] is not ('|' or ')'))
        {
            var start = at;
            if (Anchor() is { } isStart)
            {
                if (isStart && (!atStart || parts.Count > 0))
                    throw Misplaced(start, "start");
                end = isStart ? end : end ?? start;
                continue;
            }
            var anchorsBefore = anchors;
            var (atom, endsHere) = Atom(atStart && parts.Count == 0);
            var repeated = Quantified(atom);
            if (repeated != atom && anchors > anchorsBefore)
                throw new TextShapeException($"the group at position {start} repeats an anchor", "move the anchor out of the group");
            if (end is { } anchor)
                throw Misplaced(anchor, "end");
            if (endsHere)
                end = start;
            parts.Add(repeated);
        }
        return (parts.Count == 1 ? parts[0] : new TextShape.Chain([.. parts]), end is not null);
    }

    // True for an anchor at the start, false for one at the end.
    private bool? Anchor()
    {
        var escaped = pattern[at] == '\\' && at + 1 < pattern.Length;
        bool? anchor = pattern[at] switch
        {
            '^' => true,
            '$' => false,
            '\\' when escaped && pattern[at + 1] == 'A' => true,
            '\\' when escaped && pattern[at + 1] is 'Z' or 'z' => false,
            _ => null,
        };
        at += anchor is null ? 0 : escaped ? 2 : 1;
        anchors += anchor is null ? 0 : 1;
        return anchor;
    }

    private (TextShape Shape, bool EndsHere) Atom(bool atStart)
    {
        if (pattern[at] == '(')
            return Group(atStart);
        if (pattern[at] is '*' or '+' or '?' || Braces(at) is not null)
            throw new TextShapeException($"the quantifier '{pattern[at]}' at position {at} repeats nothing", $"put something before it, or write '\\{pattern[at]}'");
        return (new TextShape.One(sets.Next(ref at)), false);
    }

    private (TextShape Shape, bool EndsHere) Group(bool atStart)
    {
        var open = at++;
        if (++depth > 100)
            throw new TextShapeException($"the group at position {open} is nested too deep", "use fewer groups");
        if (!AtEnd && pattern[at] == '?')
            GroupKind(open);
        var inner = Alternatives(atStart);
        if (AtEnd)
            throw new TextShapeException($"the group at position {open} is not closed", "add ')', or write '\\('");
        at++;
        depth--;
        return inner;
    }

    // A plain or a named group; all else looks around, or changes the rules.
    private void GroupKind(int open)
    {
        var next = at + 1 < pattern.Length ? pattern[at + 1] : ' ';
        var after = at + 2 < pattern.Length ? pattern[at + 2] : ' ';
        var close = next == '<' ? '>' : '\'';
        if (next == ':')
        {
            at += 2;
            return;
        }
        if (next is '=' or '!' || (next == '<' && after is '=' or '!'))
            throw new TextShapeException($"the lookaround at position {open} has no text of its own", "write the characters that it asks for");
        if (next is '<' or '\'' && pattern.IndexOf(close, at + 2) is var end && end > at + 2 && pattern.IndexOf('-', at + 2, end - at - 2) < 0)
        {
            at = end + 1;
            return;
        }
        throw new TextShapeException($"the group at position {open} sets options or conditions", "use (...) or (?:...)");
    }

    private TextShape Quantified(TextShape atom)
    {
        if (AtEnd || Quantifier() is not var (min, max, width))
            return atom;
        if (at + width < pattern.Length && pattern[at + width] == '?')
            throw new TextShapeException($"the quantifier at position {at} is lazy", "remove the '?' after it: the same texts are possible");
        if (at + width < pattern.Length && (pattern[at + width] is '*' or '+' || Braces(at + width) is not null))
            throw new TextShapeException($"the quantifier at position {at} is followed by another", "put a group around what the first repeats");
        if (max < min)
            throw new TextShapeException($"the quantifier at position {at} ends below its start", "swap its numbers");
        at += width;
        return min == 1 && max == 1 ? atom : new TextShape.Repeat(atom, min, max);
    }

    private (int Min, int Max, int Width)? Quantifier() => pattern[at] switch
    {
        '?' => (0, 1, 1),
        '*' => (0, openRepetitions, 1),
        '+' => (1, 1 + openRepetitions, 1),
        _ => Braces(at),
    };

    // {n}, {n,} or {n,m}; other braces are characters.
    private (int Min, int Max, int Width)? Braces(int start)
    {
        if (pattern[start] != '{')
            return null;
        var i = start + 1;
        if (Number(ref i) is not { } min || i >= pattern.Length)
            return null;
        var max = min;
        if (pattern[i] == ',')
        {
            i++;
            max = Number(ref i) ?? min + openRepetitions;
        }
        return i < pattern.Length && pattern[i] == '}' ? (min, max, i + 1 - start) : null;
    }

    private int? Number(ref int i)
    {
        int? number = null;
        for (; i < pattern.Length && pattern[i] is >= '0' and <= '9'; i++)
            number = Math.Min(((number ?? 0) * 10) + (pattern[i] - '0'), TextShape.Longest + 1);
        return number;
    }

    private static TextShapeException Misplaced(int position, string where) =>
        new($"the anchor at position {position} does not stand at the {where}", "remove it");
}

/// <summary>Why no text can be made of a pattern. The words are the same from the compiler and from the library.</summary>
internal sealed class TextShapeException(string what, string remedy) : Exception($"{what}; {remedy}");
