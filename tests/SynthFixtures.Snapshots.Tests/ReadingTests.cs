using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using SynthFixtures.Testing.Values;
using Xunit;

namespace SynthFixtures.Snapshots.Tests;

/// <summary>What a snapshot says is read back into the parts of the value, from every layout.</summary>
public sealed class ReadingTests
{
    public static TheoryData<string> Names => [.. Values.Keys];

    private static Dictionary<string, object?> Values => new()
    {
        ["scalar"] = 1.5m,
        ["null"] = null,
        ["text"] = "a, b: {c} [d]",
        ["text of lines"] = "a\n  b: c\n\n[0]: d",
        ["text of lines below others"] = new { Before = 1, Text = "a: b\n\n  c\n", After = new { Text = "x\ny" } },
        ["compact JSON"] = new { Body = "{\"lines\":[{\"price\":1.10,\"text\":\"a, \\\"b\\\": {}\"}],\"none\":null,\"empty\":{}}" },
        ["JSON"] = JsonNode.Parse("""{"lines":[{"price":1.10,"text":"a, \"b\": {}"}],"none":null,"empty":{},"a b:":[[]],"[0]":1}"""),
        ["order"] = new ValueLinesTests.Purchase(7, new("Ada", new("Oslo", "a\nb")), [new("Pen", 3, 1), new ValueLinesTests.Special("Ink", 1, 2, "x, y")], [], []),
        ["lists of lists"] = new { All = (int[][])[[1, 2], [], [3]], Long = Enumerable.Range(100_000, 40).ToArray() },
        ["grid"] = new { Grid = new[,] { { new { X = "long".PadRight(60, 'x') } }, { new { X = "y".PadRight(60, 'y') } } }, Small = new[,,] { { { 1, 2 } } } },
        ["dictionary"] = new Dictionary<string, object> { ["a: b"] = 1, ["[0]"] = "c", ["d"] = new { E = new { F = 1 } }, [""] = "" },
        ["keys with parts"] = new Dictionary<(int, string), int[]> { [(1, "a: b")] = [1], [(2, "}")] = [] },
        ["generic types"] = new object[] { new KeyValuePair<int, List<string>>(1, ["a"]), typeof(Dictionary<int, string[]>), new { A = (1, "b") } },
        ["nothing"] = new { Empty = new object(), None = Array.Empty<int>(), No = new Dictionary<int, int>(), Null = (object?)null },
        ["marks"] = new { Bar = "|", Dash = "|-", Json = "|json", Point = "...", Type = "(type)" },
        ["dates"] = new Dictionary<DateTime, TimeSpan> { [new(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc)] = TimeSpan.FromMinutes(90) },
    };

    [Theory, MemberData(nameof(Names))]
    public void Lines_and_tables_are_read_back_part_by_part(string name)
    {
        var value = new ValueTree([]).Of(Values[name]);
        var document = new SnapshotDocument("Values", [], [], [new("row 0", value), new("row 1", value)]);
        foreach (var form in (SnapshotForm[])[SnapshotForm.Lines, SnapshotForm.Table])
        {
            var text = SnapshotWriter.Write(document, form);
            var read = SnapshotReader.Read(text)!;

            Assert.Equal(["row 0", "row 1"], read.Sections.Select(s => s.Title));
            Assert.All(read.Sections, s => Assert.Empty(ValueDifference.Of(document.Sections[0].Value, s.Value)));
            Assert.All(read.Sections, s => Assert.Empty(ValueDifference.Of(s.Value, document.Sections[0].Value)));
            if (form == SnapshotForm.Lines)
                Assert.Equal(text, SnapshotWriter.Write(read, form));
        }
    }

    [Fact]
    public void Accepted_lines_of_earlier_versions_have_the_same_values_and_the_message_says_so()
    {
        const string earlier = """
            # SynthFixtures snapshot of Shop.Order

            row 0
              Number: 7
              Customer.Name: Ada
              Customer.Home.City: Oslo
              Customer.Home.Note: "a\nb"
              Lines[0].Product: Pen
              Lines[0].Quantity: 3
              Lines[0].Price: 1
              Lines[1].(type): Special
              Lines[1].Product: Ink
              Lines[1].Quantity: 1
              Lines[1].Price: 2
              Lines[1].Colour: "x, y"
              Tags: [new, paid]
              Points: {gold: 3}

            """;
        var table = Document(earlier, SnapshotForm.Table);
        var lines = Document(earlier, SnapshotForm.Lines);

        foreach (var accepted in (string[])[earlier, table])
        {
            Assert.NotEqual(accepted, lines);
            Assert.Equal(
                ["values only: none moved; the file is laid out otherwise than it was accepted, by another version perhaps: accept it"],
                Explain(accepted, lines));
            Assert.Equal(
                ["values only: the code under test changed", "1 of 1 rows differ, in Lines[].Price", "  row 0: Lines[1].Price was 2, is 4"],
                Explain(accepted, lines.Replace("Price: 2", "Price: 4", StringComparison.Ordinal)));
        }

        static string Document(string earlier, SnapshotForm form) => SnapshotWriter.Write(
            SnapshotReader.Read(earlier)! with
            {
                Sections = [new("row 0", new ValueTree([]).Of(new ValueLinesTests.Purchase(
                    7, new("Ada", new("Oslo", "a\nb")), [new("Pen", 3, 1), new ValueLinesTests.Special("Ink", 1, 2, "x, y")], ["new", "paid"], new() { ["gold"] = 3 })))],
            },
            form);
    }

    [Fact]
    public void Json_of_earlier_versions_stood_in_quotes_and_is_the_same()
    {
        var accepted = "# SynthFixtures snapshot of X\n\nrow | Body\n0   | \"{\\\"a\\\":[1,null]}\"\n";

        Assert.Contains("none moved", Explain(accepted, Lines(new { Body = JsonNode.Parse("{\"a\":[1,null]}") })).Single(), StringComparison.Ordinal);
        Assert.Contains("  row 0: Body.a[0] was 1, is 2", Explain(accepted, Lines(new { Body = JsonNode.Parse("{\"a\":[2,null]}") })));
    }

    [Theory]
    [InlineData("[1, 2", "[1, 2")]
    [InlineData("[1,2]", "[1,2]")]
    [InlineData("{a: 1} b", "{a: 1} b")]
    [InlineData("{a 1}", "{a 1}")]
    [InlineData("Read, Write", "Read, Write")]
    [InlineData("\"a\" b", "\"a\" b")]
    [InlineData("{", "{")]
    [InlineData("]", "]")]
    [InlineData("[2,0][1]", "[2,0][1]")]
    [InlineData("[\"\\x\"]", "[\"\\x\"]")]
    public void What_has_no_form_of_ours_is_compared_whole(string text, string same)
    {
        var read = InlineReader.Value(text);

        Assert.Equal(text == "[1,2]" ? ValueKind.Elements : ValueKind.Scalar, read.Kind);
        Assert.Equal(same, read.Inline);
        Assert.Equal(ValueKind.Scalar, InlineReader.Value(new string('[', 100_000)).Kind);
    }

    [Theory]
    [InlineData("row 0\n  A\n      B: 1\n   C: 2\n  \"x: 3\n   \n  : 4\n")]
    [InlineData("row 0\n  A: |\n  B: 1\n")]
    [InlineData("  A: 1\n")]
    [InlineData("row 0\n<<<<<<< HEAD\n  A: 1\n=======\n  A: 2\n>>>>>>> other\n")]
    [InlineData("row 0\n  Lines[0: 1\n  .A: 2\n  A.: 3\n  A[0]B: 4\n  A: 5\n  A.B: 6\n")]
    public void A_file_that_was_edited_by_hand_is_read_without_an_error(string body)
    {
        var document = SnapshotReader.Read("# SynthFixtures snapshot of X\n\n" + body)!;

        Assert.NotEmpty(Explanation.Of(document, SnapshotReader.Read(Lines(1))!, SnapshotOrigin.Unknown));
        Assert.Equal(["rows"], SnapshotReader.Read("# SynthFixtures snapshot of X\n# rows: 1\n")!.Facts.Select(f => f.Path));
    }

    private static string Lines(object? value) => SnapshotWriter.Write(new("X", [], [], [new("row 0", new ValueTree([]).Of(value))]), SnapshotForm.Lines);

    private static IReadOnlyList<string> Explain(string accepted, string received) =>
        Explanation.Of(SnapshotReader.Read(accepted), SnapshotReader.Read(received)!, SnapshotOrigin.Unknown);
}
