using System;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using SynthFixtures.Distributions;
using SynthFixtures.Generator.Parsing.Annotations;
using Xunit;

namespace SynthFixtures.Generator.Tests.Shapes;

/// <summary>What is asked about all texts of a pattern, on patterns that nobody chose.</summary>
public sealed class PatternLanguages
{
    private const int Patterns = 1000;
    private const int TextsOfEach = 20;

    [Fact]
    public void A_validator_accepts_every_text_of_a_pattern_that_is_anchored_or_matched_whole()
    {
        var random = new Random(42);
        var (kept, refused) = (0, 0);
        for (var i = 0; i < Patterns; i++)
        {
            var pattern = Pattern(random);
            var (shape, isAnchored) = TextShapeParser.Parse(pattern);
            if (!isAnchored && !ShapeLanguage.IsMatchedWhole(shape))
            {
                refused++;
                continue;
            }
            kept++;
            var validator = new RegularExpressionAttribute(pattern);
            for (var t = 0; t < TextsOfEach; t++)
            {
                var text = Text(shape, random);
                Assert.True(validator.IsValid(text), $"{pattern} does not accept \"{text}\"");
            }
        }
        Assert.True(kept > Patterns / 10 && refused > Patterns / 10, $"{kept} kept, {refused} refused");
    }

    [Fact]
    public void A_text_is_contained_exactly_if_the_pattern_matches_it_whole()
    {
        var random = new Random(7);
        var (inside, outside) = (0, 0);
        for (var i = 0; i < Patterns; i++)
        {
            var pattern = Pattern(random);
            var whole = new Regex($@"\A(?:{pattern})\z", RegexOptions.NonBacktracking, TimeSpan.FromSeconds(5));
            var shape = TextShapeParser.Parse(pattern).Shape;
            foreach (var text in Enumerable.Range(0, 10).Select(_ => random.Next(2) == 0 ? Text(shape, random) : Letters(random)))
            {
                var isMatch = whole.IsMatch(text);
                Assert.True(isMatch == ShapeLanguage.Contains(shape, text), $"{pattern} and \"{text}\"");
                (inside, outside) = isMatch ? (inside + 1, outside) : (inside, outside + 1);
            }
        }
        Assert.True(inside > Patterns && outside > Patterns, $"{inside} inside, {outside} outside");
    }

    [Fact]
    public void A_text_of_every_length_that_is_possible_can_be_made()
    {
        var random = new Random(3);
        for (var i = 0; i < Patterns; i++)
        {
            var pattern = Pattern(random);
            var shape = TextShapeParser.Parse(pattern, openRepetitions: 3).Shape;
            var longest = (int)Math.Min(shape.MaxLength, 40);
            if (!shape.Measure(longest))
                continue;
            foreach (var length in Enumerable.Range(0, longest + 1).Where(shape.CanHave))
            {
                var draws = new Draws(random);
                shape.Write(draws, length);
                Assert.True(draws.ToString().Length == length && ShapeLanguage.Contains(shape, draws.ToString()), $"{pattern} and {length}");
            }
        }
    }

    private static string Pattern(Random random, bool isInner = false)
    {
        var branches = Enumerable.Range(0, random.Next(4) == 0 ? 2 : 1).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Piece(random, isInner))));
        var body = string.Join('|', branches);
        return !isInner && random.Next(4) == 0 ? $"^({body})$" : body;
    }

    // A group is not repeated without end: matchers that backtrack take exponential time over (a*)*.
    private static string Piece(Random random, bool isInner) => random.Next(isInner ? 4 : 5) switch
    {
        0 => "a" + Quantifier(random),
        1 => "b" + Quantifier(random),
        2 => "[ab]" + Quantifier(random),
        3 => "[cd-]" + Quantifier(random),
        _ => $"({Pattern(random, isInner: true)})" + random.Next(4) switch { 0 => "?", 1 => "{2}", _ => "" },
    };

    private static string Quantifier(Random random) => random.Next(8) switch
    {
        0 => "?",
        1 => "*",
        2 => "+",
        3 => "{2}",
        4 => "{1,3}",
        _ => "",
    };

    private static string Letters(Random random) => string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => "abcd-"[random.Next(5)]));

    private static string Text(TextShape shape, Random random)
    {
        var draws = new Draws(random);
        shape.Write(draws);
        return draws.ToString();
    }

    private sealed class Draws(Random random) : ITextDraws
    {
        private readonly StringBuilder text = new();

        public void Append(string characters) => text.Append(characters[random.Next(characters.Length)]);

        public int Decide(int count) => random.Next(count);

        public override string ToString() => text.ToString();
    }
}
