using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using SynthFixtures.Testing.Values;
using Xunit;

namespace SynthFixtures.Snapshots.Tests;

/// <summary>A difference is named by the way to it, and not by the two wholes it stands in.</summary>
public sealed class DifferenceTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory, InlineData(SnapshotForm.Table), InlineData(SnapshotForm.Lines)]
    internal void A_changed_element_is_named_by_its_path(SnapshotForm form) => Assert.Equal(
        ["1 of 1 rows differ, in Lines[].Price", "  row 0: Lines[1].Price was 2, is 4"],
        Explain(form, Order(1, 2, 3), Order(1, 4, 3)));

    [Theory, InlineData(SnapshotForm.Table), InlineData(SnapshotForm.Lines)]
    internal void An_element_that_comes_in_the_middle_is_new_and_the_others_are_the_same(SnapshotForm form)
    {
        Assert.Equal(
            ["1 of 1 rows differ, in Lines", "  row 0: Lines[1] is new: {Product: Pen, Price: 9}"],
            Explain(form, Order(1, 2, 3), Order(1, 9, 2, 3)));
        Assert.Equal(
            ["1 of 1 rows differ, in Lines", "  row 0: Lines[0] is gone; it was {Product: Pen, Price: 1}"],
            Explain(form, Order(1, 2, 3), Order(2, 3)));
        Assert.Equal(
            ["1 of 1 rows differ, in Lines", "  row 0: Lines was [], is [{Product: Pen, Price: 1}]"],
            Explain(form, Order(), Order(1)));
    }

    [Fact]
    public void Elements_that_come_go_and_change_are_told_apart() => Assert.Equal(
        ["[0] - 5", "[2] 2 7", "[4] 4 -"],
        ValueDifference.Of(Tree((int[])[1, 2, 3, 9, 4]), Tree((int[])[5, 1, 7, 3, 9])).Select(c => $"{c.Path} {c.Was ?? "-"} {c.Now ?? "-"}"));

    [Fact]
    public void Lists_that_are_too_long_to_align_are_compared_place_by_place()
    {
        var long1 = Enumerable.Range(0, 3000).Select(i => $"{i}").ToList();
        var long2 = Enumerable.Range(1, 3000).Select(i => $"{i}").ToList();

        Assert.Equal(3000, Alignment.Of(long1, long2).Count);
        Assert.Equal(1001, Alignment.Of(long1[..1000], long2[..1000]).Count);
    }

    [Fact]
    public void Nested_members_entries_types_and_json_have_paths() => Assert.Equal(
        [
            "Home.City Oslo Rome",
            "Home.(type) - Special",
            "Points.gold 3 4",
            "Points.silver - 1",
            "All[0][1] 2 3",
            "None null {A: 1}",
        ],
        ValueDifference.Of(
            InlineReader.Value("{Home: {City: Oslo}, Points: {gold: 3}, All: [[1, 2]], None: null}"),
            InlineReader.Value("{Home: Special {City: Rome}, Points: {gold: 4, silver: 1}, All: [[1, 3]], None: {A: 1}}"))
            .OrderBy(c => c.Path.Length > 9 ? 1 : 0).OrderBy(c => c.Path[0] switch { 'H' => 0, 'P' => 1, 'A' => 2, _ => 3 }).ThenBy(c => c.Path.Contains('(', StringComparison.Ordinal))
            .Select(c => $"{c.Path} {c.Was ?? "-"} {c.Now ?? "-"}"));

    [Fact]
    public async Task Of_texts_of_several_lines_the_line_is_named()
    {
        SnapshotVerification Mail(string text) => SyntheticSnapshot.Verify(new { Body = text }).In(folder);
        await Mail("Dear Ada,\n\nyour order is on its way.\n");

        Assert.Contains("\n  row 0: Body, line 3 was \"your order is on its way.\", is \"your order has arrived.\"\n".Replace("\"", "", StringComparison.Ordinal),
            await Mail("Dear Ada,\n\nyour order has arrived.\n").With(new()).Fails(), StringComparison.Ordinal);
        Assert.Contains("\n  row 0: Body, line 4 is new: Yours\n", await Mail("Dear Ada,\n\nyour order is on its way.\nYours\n").With(new()).Fails(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Values_that_come_in_the_middle_do_not_make_others_of_those_that_follow()
    {
        SnapshotVerification All(params int[] values) => SyntheticSnapshot.Verify(values.Select(v => new { Value = v })).In(folder);
        await All(1, 2, 3);

        Assert.Contains("\n1 of 4 rows differ\n  row 1: is new\naccepted: ", await All(1, 9, 2, 3).With(new()).Fails(), StringComparison.Ordinal);
        Assert.Contains("\n1 of 3 rows differ\n  row 0: is gone\naccepted: ", await All(2, 3).With(new()).Fails(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_text_is_cut_in_the_message()
    {
        var lines = Explain(SnapshotForm.Lines, new { Text = new string('a', 5000) }, new { Text = new string('b', 5000) });

        Assert.InRange(lines[1].Length, 400, 500);
    }

    private static object Order(params int[] prices) => new { Number = 1, Lines = prices.Select(p => new { Product = "Pen", Price = p }).ToList() };

    private static ValueNode Tree(object? value) => new ValueTree([]).Of(value);

    private static List<string> Explain(SnapshotForm form, object was, object now) =>
        [.. Explanation.Of(Read(form, was), Read(form, now)!, SnapshotOrigin.Unknown).Skip(1)];

    private static SnapshotDocument? Read(SnapshotForm form, object value) => SnapshotReader.Read(SnapshotWriter.Write(new("X", [], [], [new("row 0", Tree(value))]), form));
}
