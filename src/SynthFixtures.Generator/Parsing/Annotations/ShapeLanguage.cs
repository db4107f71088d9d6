using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Distributions;

namespace SynthFixtures.Generator.Parsing.Annotations;

/// <summary>Questions about all texts of a pattern.</summary>
internal static class ShapeLanguage
{
    /// <summary>Whether a text is among them.</summary>
    public static bool Contains(TextShape shape, string text) => Ends(shape, text, 0).Contains(text.Length);

    /// <summary>Whether a text can be empty or white space alone.</summary>
    public static bool CanBeBlank(TextShape shape) => shape switch
    {
        TextShape.One one => one.Characters.Any(char.IsWhiteSpace),
        TextShape.Chain chain => chain.Parts.All(CanBeBlank),
        TextShape.Alternatives alternatives => alternatives.Branches.Any(CanBeBlank),
        TextShape.Repeat repeat => repeat.Min == 0 || CanBeBlank(repeat.Part),
        _ => true,
    };

    /// <summary>Whether some character of a text can be white space.</summary>
    public static bool CanHoldBlank(TextShape shape) => shape switch
    {
        TextShape.One one => one.Characters.Any(char.IsWhiteSpace),
        TextShape.Chain chain => chain.Parts.Any(CanHoldBlank),
        TextShape.Alternatives alternatives => alternatives.Branches.Any(CanHoldBlank),
        TextShape.Repeat repeat => CanHoldBlank(repeat.Part),
        _ => true,
    };

    /// <summary>
    /// Whether a matcher that is greedy and tries alternatives in order always takes the whole text, without an anchor that makes it:
    /// all texts have one length, or the next character decides each step.
    /// </summary>
    public static bool IsMatchedWhole(TextShape shape) => shape.MinLength == shape.MaxLength || IsDecided(shape, []);

    private static HashSet<int> Ends(TextShape shape, string text, int start)
    {
        switch (shape)
        {
            case TextShape.One one:
                return start < text.Length && one.Characters.IndexOf(text[start]) >= 0 ? [start + 1] : [];
            case TextShape.Chain chain:
                return chain.Parts.Aggregate(new HashSet<int> { start }, (ends, part) => Step(part, text, ends));
            case TextShape.Alternatives alternatives:
                return [.. alternatives.Branches.SelectMany(branch => Ends(branch, text, start))];
            case TextShape.Repeat repeat:
                var (reached, all) = (new HashSet<int> { start }, new HashSet<int>());
                for (var count = 0; count <= repeat.Max && reached.Count > 0; count++)
                {
                    if (count >= repeat.Min)
                        all.UnionWith(reached);
                    reached = Step(repeat.Part, text, reached);
                }
                return all;
            default:
                return [];
        }
    }

    private static HashSet<int> Step(TextShape shape, string text, HashSet<int> starts) => [.. starts.SelectMany(start => Ends(shape, text, start))];

    // The characters with which a text can begin.
    private static HashSet<char> First(TextShape shape)
    {
        switch (shape)
        {
            case TextShape.One one:
                return [.. one.Characters];
            case TextShape.Alternatives alternatives:
                return [.. alternatives.Branches.SelectMany(First)];
            case TextShape.Repeat repeat:
                return repeat.Max == 0 ? [] : First(repeat.Part);
            case TextShape.Chain chain:
                var first = new HashSet<char>();
                foreach (var part in chain.Parts)
                {
                    first.UnionWith(First(part));
                    if (part.MinLength > 0)
                        break;
                }
                return first;
            default:
                return [];
        }
    }

    private static bool IsDecided(TextShape shape, HashSet<char> follow)
    {
        switch (shape)
        {
            case TextShape.Chain chain:
                foreach (var part in chain.Parts.Reverse())
                {
                    if (!IsDecided(part, follow))
                        return false;
                    follow = part.MinLength > 0 ? First(part) : [.. follow.Concat(First(part))];
                }
                return true;
            case TextShape.Alternatives alternatives:
                var seen = new HashSet<char>();
                return alternatives.Branches.All(b => b.MinLength > 0 && IsDecided(b, follow) && First(b).All(seen.Add));
            case TextShape.Repeat repeat:
                var first = First(repeat.Part);
                return (repeat.Min == repeat.Max || (repeat.Part.MinLength > 0 && !first.Overlaps(follow)))
                    && IsDecided(repeat.Part, repeat.Max > 1 ? [.. follow.Concat(first)] : follow);
            default:
                return true;
        }
    }
}
