using System;
using System.Linq;
using Xunit;

namespace SynthFixtures.Snapshots.Tests;

/// <summary>What a difference is explained by.</summary>
public sealed class ComparisonTests
{
    private const string Accepted = """
        # SynthFixtures snapshot of Shop.Customer
        # rows: 4
        # seed: 42
        # stream version: 0
        # Shop.Customer
        #   Age: int, Normal(mean: 40, standardDeviation: 12)
        #   Home: Address, rows of Shop.Address
        #   together: Correlate(Age, Height, 0.5)
        # Shop.Address
        #   City: string, Pick(values: ["Oslo", "Rome"])

        row | Age | Home.City
        0   | 40  | Oslo
        1   | 41  | "a\|b"
        2   | 42  | Rome
        3   | 43  | Rome

        """;

    private const string SameValues = "values only: none moved; the file is laid out otherwise than it was accepted, by another version perhaps: accept it";

    [Fact]
    public void A_changed_parameter_is_the_models_and_values_follow() => Assert.Equal(
        [
            "model: Customer.Age was Normal(mean: 40, standardDeviation: 12), is Normal(mean: 41, standardDeviation: 12)",
            "1 of 4 rows differ, in Age",
            "  row 0: Age was 40, is 41",
        ],
        Explain(Accepted.Replace("mean: 40", "mean: 41", StringComparison.Ordinal).Replace("0   | 40 ", "0   | 41 ", StringComparison.Ordinal)));

    [Fact]
    public void A_changed_type_a_new_member_a_gone_one_and_a_group_are_the_models() => Assert.Equal(
        [
            "model: Customer.Age was int, Normal(mean: 40, standardDeviation: 12), is double, Normal(mean: 40, standardDeviation: 12)",
            "model: Customer.Note is new: string, Label",
            "model: Customer, together is gone; it was Correlate(Age, Height, 0.5)",
            "model: Address.City was Pick(values: [\"Oslo\", \"Rome\"]), is Pick(values: [\"Oslo\"])",
            "no value moved",
        ],
        Explain(Accepted.Replace("Age: int", "Age: double", StringComparison.Ordinal)
            .Replace("together: Correlate(Age, Height, 0.5)", "Note: string, Label", StringComparison.Ordinal)
            .Replace("[\"Oslo\", \"Rome\"]", "[\"Oslo\"]", StringComparison.Ordinal)));

    [Fact]
    public void Streams_and_calls_are_told_apart_from_models() => Assert.Equal(
        ["call: seed was 42, is 43", "stream version 0, is 1", "no value moved"],
        Explain(Accepted.Replace("seed: 42", "seed: 43", StringComparison.Ordinal).Replace("version: 0", "version: 1", StringComparison.Ordinal)));

    [Fact]
    public void With_the_same_model_the_code_under_test_changed_and_the_first_differences_are_shown() => Assert.Equal(
        [
            "values only: model and streams are the same; the code under test changed",
            "4 of 4 rows differ, in Home.City, Age",
            "  row 0: Home.City was Oslo, is Bergen",
            "  row 1: Home.City was \"a\\|b\", is Bergen",
            "  row 2: Age was 42, is 7",
            "  row 2: Home.City was Rome, is Bergen",
            "  1 more",
        ],
        Explain(Accepted.Replace("| Oslo", "| Bergen", StringComparison.Ordinal).Replace("| \"a\\|b\"", "| Bergen", StringComparison.Ordinal)
            .Replace("42  | Rome", "7   | Bergen", StringComparison.Ordinal).Replace("43  | Rome", "43  | Bergen", StringComparison.Ordinal)));

    [Fact]
    public void Rows_come_and_go() => Assert.Equal(
        ["call: rows was 4, is 3", "1 of 4 rows differ", "  row 3: is gone"],
        Explain(Accepted.Replace("rows: 4", "rows: 3", StringComparison.Ordinal).Replace("3   | 43  | Rome\n", "", StringComparison.Ordinal)));

    [Fact]
    public void Another_column_width_is_no_difference_of_values() =>
        Assert.Equal([SameValues], Explain(Accepted.Replace(" | ", "   | ", StringComparison.Ordinal)));

    [Fact]
    public void A_file_of_another_origin_is_named_as_such() =>
        Assert.Equal(["the accepted file is no snapshot of SynthFixtures: its first line is missing"], Explanation.Of(SnapshotReader.Read("{ Age: 40 }"), SnapshotReader.Read(Accepted)!, SnapshotOrigin.Unknown));

    [Theory, InlineData(SnapshotForm.Table), InlineData(SnapshotForm.Lines)]
    internal void What_is_written_is_read_back(SnapshotForm form)
    {
        var document = SnapshotReader.Read(Accepted)!;
        var again = SnapshotReader.Read(SnapshotWriter.Write(document, form))!;

        Assert.Equal(SnapshotWriter.Write(document, SnapshotForm.Lines), SnapshotWriter.Write(again, SnapshotForm.Lines));
        Assert.Equal(4, again.Sections.Count);
        Assert.Equal("\"a\\|b\"", again.Sections[1].Columns.Single(c => c.Path == "Home.City").Text);
    }

    private static string[] Explain(string received) => [.. Explanation.Of(SnapshotReader.Read(Accepted), SnapshotReader.Read(received)!, SnapshotOrigin.Unknown)];
}
