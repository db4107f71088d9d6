using System;
using System.Linq;
using System.Text.RegularExpressions;
using SynthFixtures.Distributions;
using SynthFixtures.Streams;
using SynthFixtures.Tests.Streams;
using Xunit;

namespace SynthFixtures.Tests.Distributions;

public sealed class PatternTests
{
    private const int Count = 400;

    public static TheoryData<string> Patterns =>
    [
        "", "abc", @"[A-Z]{3}-\d{4}", @"\d+", "a*b?c{2,}", "(ab|c|){1,3}", @"^(red|green|blue)-[^a-z]{2}$", @"[\w.+-]+@[a-z]{2,8}\.(com|org)",
        @"\(\d{3}\) \d{3}-\d{4}", ".{0,20}", @"\S{5}\s\W\D", @"[]a-]{4}", @"[^\]\\]{3}", "{x}{,3}a{2", @"(?:a|(?<name>b|c)){4}", @"\x41\u00E9[\x30-\x35]", @"^a|b$",
        @"^(\+1)?\d{10}$", "((a{1,2}){1,2}){1,2}", @"\A[a-f0-9]{8}(-[a-f0-9]{4}){3}-[a-f0-9]{12}\z", @"Größe \d|長さ \d", @"[a-]b\/c\.d",
    ];

    [Theory, MemberData(nameof(Patterns))]
    public void Every_text_is_matched_as_a_whole(string pattern)
    {
        var whole = new Regex($@"\A(?:{pattern})\z", RegexOptions.None, TimeSpan.FromSeconds(5));

        Assert.All(Texts(new(pattern)), text => Assert.Matches(whole, text));
    }

    [Theory, MemberData(nameof(Patterns))]
    public void How_rows_are_cut_into_blocks_does_not_show(string pattern)
    {
        var source = new ColumnSource<Pattern, string>(new(pattern));
        var hot = new ColumnSource<Pattern, string>(new(pattern));
        hot.Fill(new string[20_000], seed: 1);

        foreach (var first in (long[])[0, 1, 1_000_000_000_000 - 33])
        {
            var whole = source.Values(130, firstRow: first);
            Assert.Equal(whole, hot.Values(130, firstRow: first));
            Assert.Equal(whole, Enumerable.Range(0, 130).Select(i => source.Row(42, first + i)));
            Assert.Equal(whole.Skip(7).Take(50), source.Values(50, firstRow: first + 7));
        }
    }

    [Fact]
    public void Position_k_takes_lane_k_and_a_decision_a_lane_of_its_own()
    {
        const string Capitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        var key = StreamKey.Of(42, ColumnSource<Pattern, string>.Stream);
        int Draw(int row, uint lane, int count) => (int)((UInt128)PhiloxOracle.Word(key, row, lane, 0) * (uint)count >> 64);

        foreach (var (text, row) in Texts(new(@"[A-Z]x[A-Z]")).Select((text, row) => (text, row)))
            Assert.Equal($"{Capitals[Draw(row, 0, 26)]}x{Capitals[Draw(row, 2, 26)]}", text);
        foreach (var (text, row) in Texts(new(@"x(-|y|z)\d")).Select((text, row) => (text, row)))
            Assert.Equal($"x{"-yz"[Draw(row, 0x1_0000, 3)]}{Draw(row, 2, 10)}", text);
    }

    [Fact]
    public void Alternatives_repetitions_and_characters_are_equally_probable()
    {
        var texts = new ColumnSource<Pattern, string>(new("(abc|d|ef)[0-4]{1,3}")).Values(30_000);

        foreach (var start in (string[])["abc", "d", "ef"])
            Assert.InRange(texts.Count(t => t.StartsWith(start, StringComparison.Ordinal)), 9_600, 10_400);
        foreach (var digits in (int[])[1, 2, 3])
            Assert.InRange(texts.Count(t => t.Count(char.IsAsciiDigit) == digits), 9_600, 10_400);
        foreach (var last in "01234")
            Assert.InRange(texts.Count(t => t[^1] == last), 5_700, 6_300);
    }

    [Fact]
    public void A_pattern_of_one_structure_counts_its_texts_and_gives_each_once()
    {
        var pattern = new Pattern("[A-C]-[0-9]{2}[xy]");
        var texts = Enumerable.Range(0, 600).Select(i => pattern.At((ulong)i)).ToList();

        Assert.Equal(600ul, pattern.Count);
        Assert.Equal(600, texts.Distinct().Count());
        Assert.Equal(("A-00x", "A-00y", "C-99y"), (texts[0], texts[1], texts[599]));
        Assert.Equal(texts.Order(StringComparer.Ordinal), texts);
        Assert.Throws<ArgumentOutOfRangeException>(() => pattern.At(600));
        Assert.Equal((1ul, ""), (new Pattern("").Count, new Pattern("").At(0)));
    }

    [Theory]
    [InlineData("a|b")]
    [InlineData("a?")]
    [InlineData("[a-z]{40}")]
    public void Other_patterns_have_no_count(string pattern)
    {
        Assert.Null(new Pattern(pattern).Count);
        Assert.Throws<InvalidOperationException>(() => new Pattern(pattern).At(0));
    }

    [Theory]
    [InlineData(@"[a-z]+", 3, 5)]
    [InlineData(@"[a-z]+", 20, 30)]
    [InlineData(@"[a-z]+( [a-z]+){0,3}", 12, 14)]
    [InlineData(@"(ab|cde)*", 7, 7)]
    [InlineData(@"(a{2}|b{3}){2,5}x?", 5, 9)]
    [InlineData(@"\w{3,200}", 0, 20)]
    [InlineData(@"[a-z]{1,20}@example\.com", 10, 15)]
    public void Texts_of_a_pattern_keep_to_a_length(string pattern, int minLength, int maxLength)
    {
        var whole = new Regex($@"\A(?:{pattern})\z", RegexOptions.None, TimeSpan.FromSeconds(5));
        var texts = Texts(new(pattern, minLength, maxLength));

        Assert.All(texts, text => Assert.InRange(text.Length, minLength, maxLength));
        Assert.All(texts, text => Assert.Matches(whole, text));
        Assert.True(texts.Distinct().Count() > 1 || minLength == maxLength);
    }

    [Fact]
    public void Lengths_that_are_possible_are_equally_probable()
    {
        var lengths = new ColumnSource<Pattern, string>(new("(ab|cde){1,5}", 4, 8)).Values(20_000).CountBy(text => text.Length).ToDictionary();

        Assert.Equal([4, 5, 6, 7, 8], lengths.Keys.Order());
        Assert.All(lengths.Values, count => Assert.InRange(count, 3_750, 4_250));
    }

    [Fact]
    public void Without_blanks_a_class_gives_none()
    {
        Assert.All(Texts(new("[a-c ]{3}.{3}", 0, 100, blanks: false)), text => Assert.DoesNotContain(' ', text));
        Assert.All(Texts(new(@"a b[ ]\s", 0, 100, blanks: false)), text => Assert.Equal("a b  ", text));
    }

    [Theory]
    [InlineData("(?=a)b", "the lookaround at position 0 has no text of its own; write the characters that it asks for")]
    [InlineData("(?<!a)b", "the lookaround at position 0 has no text of its own; write the characters that it asks for")]
    [InlineData(@"(a)\1", @"the reference '\1' at position 3 repeats a group; write the text of the group again")]
    [InlineData(@"\bword", @"the boundary '\b' at position 0 has no text of its own; remove it")]
    [InlineData(@"\p{L}+", "the Unicode category at position 0 is not listed; write a class such as [A-Za-z]")]
    [InlineData("a+?", "the quantifier at position 1 is lazy; remove the '?' after it: the same texts are possible")]
    [InlineData("a**", "the quantifier at position 1 is followed by another; put a group around what the first repeats")]
    [InlineData("*a", @"the quantifier '*' at position 0 repeats nothing; put something before it, or write '\*'")]
    [InlineData("a{3,2}", "the quantifier at position 1 ends below its start; swap its numbers")]
    [InlineData("(?i)abc", "the group at position 0 sets options or conditions; use (...) or (?:...)")]
    [InlineData("(?>abc)", "the group at position 0 sets options or conditions; use (...) or (?:...)")]
    [InlineData("(abc", @"the group at position 0 is not closed; add ')', or write '\('")]
    [InlineData("abc)", @"the ')' at position 3 closes nothing; remove it, or write '\)'")]
    [InlineData("[abc", @"the class at position 0 is not closed; add ']', or write '\['")]
    [InlineData("[z-a]", "the range at position 1 is reversed or has no end; write its lower character first")]
    [InlineData("[a-z-[aeiou]]", "the class at position 0 subtracts another; write the characters that remain")]
    [InlineData("[^ -~]", "the class at position 0 leaves no printable ASCII character; write the characters that it allows")]
    [InlineData("[😀]", "the class at position 0 has characters beyond U+FFFF; write them as alternatives: (a|b)")]
    [InlineData("a^b", "the anchor at position 1 does not stand at the start; remove it")]
    [InlineData("a$b", "the anchor at position 1 does not stand at the end; remove it")]
    [InlineData("(a$)b", "the anchor at position 0 does not stand at the end; remove it")]
    [InlineData("(^a){2}", "the group at position 0 repeats an anchor; move the anchor out of the group")]
    [InlineData(@"a\q", @"the escape '\q' at position 1 is not known; write the character itself")]
    [InlineData(@"a\", @"the '\' at position 1 escapes nothing; write '\\' for the character itself")]
    [InlineData(@"\x4", "the escape at position 0 needs 2 hexadecimal digits; add them")]
    [InlineData(@".{99999}", "its texts can have more than 10000 characters; use smaller quantifiers")]
    public void What_has_no_text_of_its_own_is_refused_in_words(string pattern, string why)
    {
        var error = Assert.Throws<ArgumentException>(() => new Pattern(pattern));

        Assert.Equal("pattern", error.ParamName);
        Assert.StartsWith($"Pattern cannot make texts of \"{pattern}\": {why}.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_length_that_no_text_has_is_refused()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => new Pattern("(ab){1,4}", 3, 3));

        Assert.StartsWith("No text of \"(ab){1,4}\" has 3 to 3 characters.", error.Message, StringComparison.Ordinal);
    }

    private static string[] Texts(Pattern pattern) => new ColumnSource<Pattern, string>(pattern).Values(Count);
}
