using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using SynthFixtures.Testing.Values;
using Xunit;

namespace SynthFixtures.Snapshots.Tests;

/// <summary>Values as indented lines.</summary>
public sealed class ValueLinesTests
{
    private static readonly Purchase Order = new(
        7,
        new("Ada", new("Oslo", "a\nb\n")),
        [new("Pen", 3, 1.20m), new("Ink", 1, 8.00m), new Special("Box", 1, 2, "blue")],
        ["new", "paid"],
        new() { ["gold"] = 3, ["silver"] = 4 });

    [Fact]
    public void Members_and_elements_stand_one_a_line_nested_ones_below_and_short_lists_on_one() => Assert.Equal(
        """
        Number: 7
        Customer:
          Name: Ada
          Home:
            City: Oslo
            Note: |
              a
              b
        Lines:
          [0]: {Product: Pen, Quantity: 3, Price: 1.20}
          [1]: {Product: Ink, Quantity: 1, Price: 8.00}
          [2]: Special {Product: Box, Quantity: 1, Price: 2, Colour: blue}
        Tags: [new, paid]
        Points: {gold: 3, silver: 4}
        """.Split('\n'),
        ValueLines.Of(Order));

    [Fact]
    public void An_element_that_fits_no_line_is_broken_up_and_the_others_stay() => Assert.Equal(
        [
            "[0]: {Product: Pen, Quantity: 3, Price: 1.20}",
            "[1]: Special",
            $"  Product: {new string('x', 100)}",
            "  Quantity: 1",
            "  Price: 2",
            "  Colour: blue",
        ],
        ValueLines.Of(new List<Line> { new("Pen", 3, 1.20m), new Special(new('x', 100), 1, 2, "blue") }));

    [Fact]
    public void Long_lists_of_single_values_stand_one_a_line() =>
        Assert.Equal(["Codes:", "  [0]: \"00000000\"", "  [1]: \"00000001\""], ValueLines.Of(new { Codes = Enumerable.Range(0, 20).Select(i => i.ToString("D8")).ToArray() }).Take(3));

    [Fact]
    public void Arrays_of_several_dimensions_number_their_elements_by_all_of_them()
    {
        Assert.Equal(["value: [2,2][1, 2, 3, 4]"], ValueLines.Of(new[,] { { 1, 2 }, { 3, 4 } }));
        Assert.Equal(["Grid: [1,2]", "  [0,0]: {X: 1}", "  [0,1]: {X: 2}"], ValueLines.Of(new { Grid = new[,] { { new { X = 1 }, new { X = 2 } } } }));
    }

    [Theory]
    [InlineData("a\nb", "|-", "a", "b")]
    [InlineData("a\nb\n", "|", "a", "b")]
    [InlineData("\n\n  a\n\nb|\"\\", "|-", "", "", "  a", "", "b|\"\\")]
    [InlineData("{\"a\":[1,{}],\"text\":\"a: {b, \\\"c\\\" }\",\"empty\":[]}", "|json", "{", "  \"a\": [", "    1,", "    {}", "  ],", "  \"text\": \"a: {b, \\\"c\\\" }\",", "  \"empty\": []", "}")]
    public void Texts_of_several_lines_and_compact_json_stand_as_they_are_below_a_mark_and_are_read_back(string text, string mark, params string[] lines)
    {
        var block = TextBlock.Of(text)!;

        Assert.Equal([mark, .. lines], [block.Mark, .. block.Lines]);
        Assert.Equal(text, block.Content);
        Assert.Equal([$"value: {mark}", .. lines.Select(line => line.Length == 0 ? "" : "  " + line)], ValueLines.Of(text));
    }

    [Theory]
    [InlineData("a \nb")]
    [InlineData("a\r\nb")]
    [InlineData("a\n\tb")]
    [InlineData("a\n\u00A0b")]
    [InlineData("a\n\u202Eb")]
    [InlineData("a\n")]
    [InlineData("\n")]
    [InlineData("a\nb\n\n")]
    [InlineData("a\nb\n ")]
    [InlineData("{\"a\": [1], \"text\":\"a longer text than forty characters\"}")]
    [InlineData("{\"a\":1}")]
    [InlineData("{\"a\":1,\"text\":\"more than forty characters but no JSON\"")]
    public void What_a_block_would_lose_or_hide_stays_in_quotes(string text)
    {
        Assert.Null(TextBlock.Of(text));
        Assert.Null(TextBlock.Of(text + "\n\uD800"));
        Assert.Equal([$"value: {Quotation.Quote(text)}"], ValueLines.Of(text));
        Assert.Equal(text, Quotation.Read(Quotation.Quote(text)));
    }

    [Theory, InlineData("|"), InlineData("|-"), InlineData("|json")]
    public void A_text_that_reads_like_a_mark_stands_in_quotes(string text) => Assert.Equal([$"value: \"\\{text}\""], ValueLines.Of(text));

    [Theory, InlineData("a"), InlineData("\"a"), InlineData("a\""), InlineData("\"a\\\""), InlineData("\"a\\x\""), InlineData("\"\\u00\""), InlineData("\"a\"b\"")]
    public void Quotes_that_are_not_ours_are_not_read(string quoted) => Assert.Null(Quotation.Read(quoted));

    [Fact]
    public void Json_of_every_type_is_a_value_with_parts_numbers_in_their_own_digits()
    {
        const string Json = """{"lines":[{"price":1.10,"name":"a b"}],"none":null,"text":"null","a.b":{}}""";
        string[] lines = ["lines:", "  [0]: {price: 1.10, name: a b}", "none: null", "text: \"null\"", "a.b: {}"];

        Assert.All(new object[] { JsonDocument.Parse(Json), JsonDocument.Parse(Json).RootElement, JsonNode.Parse(Json)! }, json => Assert.Equal(lines, ValueLines.Of(json)));
        Assert.Equal(["value: undefined"], ValueLines.Of(default(JsonElement)));
        Assert.Equal(["value: [1, null]"], ValueLines.Of(JsonNode.Parse("[1, null]")));
    }

    private static IEnumerable<int> Endless()
    {
        while (true)
            yield return 1;
    }

    [Fact]
    public void What_a_message_has_no_room_for_is_cut_and_its_size_is_said()
    {
        var first = new Deep(null);
        for (var i = 0; i < 100; i++)
            first = new(first);

        Assert.Equal(["value: \"Lorem...\" (1,204 characters)"], ValueLines.Of("Lorem" + new string('x', 1199), longestText: 5));
        Assert.Equal(["value: 0x010... (6 characters)"], ValueLines.Of(new byte[] { 1, 0 }, longestText: 5));
        Assert.Equal(["value: \"a...\" (3 characters)"], ValueLines.Of("a\uD83D\uDE00", longestText: 2));
        Assert.Equal(["value: [0, 1, ... 38 more]"], ValueLines.Of(Enumerable.Range(0, 40), mostElements: 2));
        Assert.Equal(["value: [1, 1, ... at least 99,999 more]"], ValueLines.Of(Endless(), mostElements: 2));
        Assert.Equal(["[0]: {X: [1, ... 1 more]}", "... 1 more"], ValueLines.Of(new[] { new { X = (int[])[1, 2] }, new { X = (int[])[3] } }, mostElements: 1));
        Assert.Equal(["value: {a: 1, ... 1 more}"], ValueLines.Of(new Dictionary<string, int> { ["b"] = 2, ["a"] = 1 }, mostElements: 1));
        Assert.EndsWith("Inner: ...", ValueLines.Of(first, longestText: 5)[^1], StringComparison.Ordinal);
    }

    public sealed class Deep(Deep? inner)
    {
        public Deep? Inner { get; } = inner;
    }

    public sealed record Purchase(int Number, Person Customer, List<Line> Lines, string[] Tags, Dictionary<string, int> Points);

    public sealed record Person(string Name, Place Home);

    public sealed record Place(string City, string Note);

    public record Line(string Product, int Quantity, decimal Price);

    public sealed record Special(string Product, int Quantity, decimal Price, string Colour) : Line(Product, Quantity, Price);
}
