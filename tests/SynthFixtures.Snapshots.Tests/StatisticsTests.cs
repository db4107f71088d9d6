using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using SynthFixtures.Distributions;
using SynthFixtures.Snapshots.Tests.Shop;
using Xunit;

namespace SynthFixtures.Snapshots.Tests;

/// <summary>Large sets by what they are like.</summary>
public sealed class StatisticsTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Each_member_has_the_statistics_that_fit_its_type()
    {
        await SyntheticSnapshot.Verify<Customer>(rows: 10_000, seed: 42).AsStatistics().In(folder);

        var document = SnapshotReader.Read(folder.Read(folder.Names[0]))!;
        Assert.Equal(
            ["content", "Id", "Name", "Age", "Tier", "Balance", "Created", "Home.City", "Home.Number", "Tags", "Height", "correlations"],
            document.Sections.Select(s => s.Title));
        var rows = Synthetic.Rows<Customer>(10_000, 42);
        var age = Cells(document, "Age");
        Assert.Equal(rows.Average(c => c.Age), double.Parse(age["mean"], CultureInfo.InvariantCulture), 1e-3);
        Assert.Equal(rows.Min(c => c.Age).ToString(CultureInfo.InvariantCulture), age["min"]);
        Assert.Equal(rows.Select(c => c.Age).Order().ElementAt(4999).ToString(CultureInfo.InvariantCulture), age["median"]);
        Assert.Equal(rows.Count(c => c.Tier == Tier.Gold) / 10_000.0, double.Parse(Cells(document, "Tier")["Gold"], CultureInfo.InvariantCulture), 1e-9);
        Assert.Equal(rows.Count(c => c.Height is null) / 10_000.0, double.Parse(Cells(document, "Height")["missing"], CultureInfo.InvariantCulture), 1e-9);
        Assert.Equal($"{rows.Min(c => c.Created):yyyy-MM-ddTHH:mm:ss}", Cells(document, "Created")["min"]);
        Assert.Equal("3", Cells(document, "Name")["different"]);
        Assert.Equal(rows.Select(c => string.Join('/', c.Tags)).Distinct().Count().ToString(CultureInfo.InvariantCulture), Cells(document, "Tags")["different"]);
        Assert.Contains("Id, Age", Cells(document, "correlations").Keys);
    }

    [Fact]
    public void The_hash_shows_every_value_that_moves_and_every_order()
    {
        Assert.Equal(Hash(1.5, 2), Hash(1.5, 2));
        Assert.Equal(6, new[] { Hash(1.5, 2), Hash(2, 1.5), Hash(1.5, 2, 0), Hash(1.5, Math.BitIncrement(2.0)), Hash(1.5), Hash<double>() }.Distinct().Count());
        Assert.NotEqual(Hash(1.0m), Hash(1.00m));
        Assert.NotEqual(Hash("", "a"), Hash("a", ""));
        Assert.NotEqual(Hash<string?>([null]), Hash<string?>(""));
        Assert.NotEqual(Hash(0.0), Hash(-0.0));
        Assert.NotEqual(Hash(new string('a', 100_000)), Hash(new string('a', 99_999) + "b"));
    }

    [Theory, InlineData(0), InlineData(1), InlineData(2)]
    public void Quantiles_are_those_of_the_sorted_values_within_a_thousandth_in_any_order(int shape)
    {
        var column = Synthetic.Column("Shop.Customer", $"Shape{shape}");
        var values = new double[20_000];
        column.Fill(new Uniform(0, 1), values, 42);
        for (var i = 0; i < values.Length; i++)
            values[i] = shape switch { 0 => values[i] - 0.5, 1 => 1 / values[i], _ => Math.Floor(values[i] * 4000) - 2000 };
        double[] probabilities = [0.001, 0.05, 0.25, 0.5, 0.75, 0.95, 0.999, 1];
        var (forward, backward) = (new QuantileSketch(), new QuantileSketch());
        foreach (var value in values)
            forward.Add(value);
        foreach (var value in values.Reverse())
            backward.Add(value);
        Array.Sort(values);

        var exact = probabilities.Select(p => values[Math.Max(0, (int)Math.Ceiling(p * values.Length) - 1)]).ToList();
        Assert.Equal(forward.At(probabilities), backward.At(probabilities));
        Assert.All(forward.At(probabilities).Zip(exact), q => Assert.InRange(Math.Abs(q.First - q.Second), 0, shape == 2 ? 0 : Math.Abs(q.Second) / 1024));
    }

    [Fact]
    public void Extreme_numbers_have_a_place()
    {
        double[] values = [double.NegativeInfinity, -double.MaxValue, -1, -double.Epsilon, 0, double.Epsilon, 1, double.PositiveInfinity];
        var sketch = new QuantileSketch();
        foreach (var value in values)
            sketch.Add(value);

        Assert.Equal([double.NegativeInfinity, -1, -double.Epsilon, 1, double.PositiveInfinity], sketch.At(0.1, 0.375, 0.5, 0.875, 1));
    }

    [Fact]
    public async Task Statistics_of_values_count_what_is_missing_in_what_is_missing()
    {
        Outer?[] values = [new(new(1, DayOfWeek.Friday, true), [1]), new(null, [1]), null];
        await SyntheticSnapshot.Verify(values).AsStatistics().In(folder);

        var document = SnapshotReader.Read(folder.Read(folder.Names[0]))!;
        Assert.Equal("0.666667", Cells(document, "Inner.Number")["missing"]);
        Assert.Equal("1", Cells(document, "Inner.Day")["Friday"]);
        Assert.Equal("1", Cells(document, "Inner.Flag")["true"]);
        Assert.Equal("0.333333", Cells(document, "List")["missing"]);
    }

    [Fact]
    public async Task Many_different_texts_take_constant_memory_and_say_so()
    {
        await SyntheticSnapshot.Verify(Enumerable.Range(0, 5000).Select(i => $"t{i}")).AsStatistics().In(folder);

        Assert.Equal("more than 4096", Cells(SnapshotReader.Read(folder.Read(folder.Names[0]))!, "value")["different"]);
    }

    [Fact]
    public async Task A_moved_value_is_explained_member_by_member()
    {
        await SyntheticSnapshot.Verify(Enumerable.Range(0, 100)).AsStatistics().In(folder);
        var message = await SyntheticSnapshot.Verify(Enumerable.Range(0, 100).Select(i => i == 7 ? 1000 : i)).AsStatistics().In(folder).Fails();

        Assert.Contains("values only", message, StringComparison.Ordinal);
        Assert.Contains("value: mean was 49.5, is 59.43", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Correlations_are_pearsons_coefficients_of_the_rows_that_have_both()
    {
        (double X, double Y, double? Z, int W)[] rows = [(1, 2, 3, 5), (2, 4, 2, 5), (3, 6, 1, 5), (7, 14, null, 5)];
        await SyntheticSnapshot.Verify(rows).AsStatistics().In(folder);

        var cells = Cells(SnapshotReader.Read(folder.Read(folder.Names[0]))!, "correlations");
        Assert.Equal("1.000", cells["Item1, Item2"]);
        Assert.Equal("-1.000", cells["Item1, Item3"]);
        Assert.Equal("-1.000", cells["Item2, Item3"]);
        Assert.Equal("NaN", cells["Item1, Item4"]);

        using var other = new Folder();
        await SyntheticSnapshot.Verify(new[] { (10.0, 1.0), (11.0, 5.0), (12.0, 2.0), (15.0, 4.0) }).AsStatistics().In(other);
        Assert.Equal("0.423", Cells(SnapshotReader.Read(other.Read(other.Names[0]))!, "correlations")["Item1, Item2"]);
    }

    [Fact]
    public async Task Quantiles_are_values_that_occur_of_numbers_dates_and_decimals()
    {
        var dates = new[] { 0, 400_000, 400_000, 700_000, 700_001 }.Select(day => DateOnly.FromDayNumber(day + 1)).ToArray();
        var rows = Enumerable.Range(0, 5).Select(i => (Rate: i < 3 ? 0.15 : 0.35, Tax: i < 3 ? 0.07m : 0.19m, Loss: -0.15, Date: dates[i], Wait: TimeSpan.FromSeconds(i < 3 ? 12_345.678 : 99_999.9)));
        await SyntheticSnapshot.Verify(rows).AsStatistics().In(folder);

        var document = SnapshotReader.Read(folder.Read(folder.Names[0]))!;
        Assert.Equal(("0.15", "0.15", "0.35"), (Cells(document, "Item1")["5 %"], Cells(document, "Item1")["median"], Cells(document, "Item1")["75 %"]));
        Assert.Equal(("0.07", "0.19"), (Cells(document, "Item2")["median"], Cells(document, "Item2")["95 %"]));
        Assert.Equal("-0.15", Cells(document, "Item3")["median"]);
        Assert.Equal((Text(400_000), Text(400_000), Text(700_000)), (Cells(document, "Item4")["25 %"], Cells(document, "Item4")["median"], Cells(document, "Item4")["75 %"]));
        Assert.Equal(("03:25:45.6780000", "1.03:46:39.9000000"), (Cells(document, "Item5")["median"], Cells(document, "Item5")["75 %"]));

        static string Text(int day) => DateOnly.FromDayNumber(day + 1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task Values_that_may_be_missing_have_statistics_of_their_own_and_not_of_how_they_are_missing()
    {
        await SyntheticSnapshot.Verify(new Point?[] { new(1, 2), null, new(1, 2), new(1, 3) }).AsStatistics().In(folder);

        var document = SnapshotReader.Read(folder.Read(folder.Names[0]))!;
        Assert.Equal(["content", "X", "Y", "correlations"], document.Sections.Select(s => s.Title));
        Assert.Equal(("0.25", "2"), (Cells(document, "Y")["missing"], Cells(document, "Y")["min"]));
    }

    [Fact]
    public async Task Value_objects_are_flattened_as_members_are_and_identifiers_are_not_taken_apart()
    {
        (Guid Id, Point At, Point? To, JsonElement Body, char Mark)[] rows = [(Guid.Empty, new(1, 2), new(3, 4), default, 'a'), (Guid.Empty, new(1, 2), null, default, 'a')];
        await SyntheticSnapshot.Verify(rows).AsStatistics().In(folder);

        var document = SnapshotReader.Read(folder.Read(folder.Names[0]))!;
        Assert.Equal(
            ["content", "Item1", "Item2.X", "Item2.Y", "Item3.X", "Item3.Y", "Item4", "Item5", "correlations"],
            document.Sections.Select(s => s.Title));
        Assert.Equal(("0.5", "4"), (Cells(document, "Item3.Y")["missing"], Cells(document, "Item3.Y")["max"]));
        Assert.Equal("1", Cells(document, "Item1")["00000000-0000-0000-0000-000000000000"]);
    }

    [Fact]
    public async Task A_value_that_reads_like_a_line_of_its_statistics_stands_in_quotes()
    {
        await SyntheticSnapshot.Verify(new[] { "different", "others", "others", "missing", null, "plain" }).AsStatistics().In(folder);

        var cells = Cells(SnapshotReader.Read(folder.Read(folder.Names[0]))!, "value");
        Assert.Equal(("4", "0.2", "0.4", "0.2", "0.166667", "0.2"), (cells["different"], cells["\"different\""], cells["\"others\""], cells["\"missing\""], cells["missing"], cells["plain"]));
    }

    private static Dictionary<string, string> Cells(SnapshotDocument document, string title) =>
        document.Sections.Single(s => s.Title == title).Columns.ToDictionary(c => c.Path, c => c.Text);

    private static string Hash<T>(params T[] values)
    {
        using var statistics = new Statistics<T>([]);
        statistics.Add(values);
        return statistics.ToSections()[0].Columns[1].Text;
    }

    public readonly record struct Point(int X, int Y);

    public sealed record Inner(int Number, DayOfWeek Day, bool Flag);

    public sealed record Outer(Inner? Inner, List<int> List);
}
