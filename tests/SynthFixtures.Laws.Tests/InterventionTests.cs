using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace SynthFixtures.Laws.Tests;

/// <summary>An override is an intervention: the member has the value, what depends on it is made anew, every other cell keeps its bits.</summary>
public sealed class InterventionTests
{
    private const int Count = 300;
    private const long Seed = 42;

    private static readonly Traveller[] Plain = SyntheticTraveller.Rows(Count, Seed);

    [Fact]
    public void A_facade_makes_the_rows_of_the_entry_point()
    {
        var filled = new Traveller[Count];
        SyntheticTraveller.Fill(filled, Seed, firstRow: 7);

        Assert.Equal(Texts(Synthetic.Rows<Traveller>(Count, Seed)), Texts(Plain));
        Assert.Equal(Texts(Synthetic.Rows<Traveller>(Count, Seed, 7)), Texts(filled));
        Assert.Equal(Text(Synthetic.Row<Traveller>(Seed, 3)), Text(SyntheticTraveller.Row(Seed, 3)));
        Assert.Equal(Texts(Synthetic.Rows<Traveller>(9, Seed, 5)), Texts(SyntheticTraveller.Stream(Seed, 5).Take(9)));
        Assert.Equal(Texts(Synthetic.Rows<Traveller>(5, seed: 0)), Texts(SyntheticTraveller.Rows(5)));
        Assert.Equal(Texts(Synthetic.Rows<Traveller>(5, seed: 0)), Texts(SyntheticTraveller.With().Rows(5)));
    }

    [Fact]
    public void Without_overrides_every_cell_keeps_its_bits() => Assert.Equal(Texts(Plain), Texts(SyntheticTraveller.With().Rows(Count, Seed)));

    [Fact]
    public void The_given_member_has_the_value_and_its_partners_stay()
    {
        var rows = SyntheticTraveller.With(tier: Tier.Gold).Rows(Count, Seed);

        Assert.All(rows, row => Assert.Equal(Tier.Gold, row.Tier));
        Assert.Contains(Plain, row => row.Tier != Tier.Gold);
        Assert.Equal(Texts(Plain.Select(row => row with { Tier = Tier.Gold })), Texts(rows));
    }

    [Fact]
    public void What_is_derived_from_an_overridden_member_is_made_anew_through_every_step()
    {
        var rows = SyntheticTraveller.With(height: 200).Rows(Count, Seed);

        for (var i = 0; i < Count; i++)
        {
            var noise = Plain[i].Weight - (0.5 * Plain[i].Height);
            Assert.Equal(100 + noise, rows[i].Weight, 9);
            Assert.Equal(Traveller.MakeIndex(rows[i].Weight, 200), rows[i].MassIndex);
        }
        Assert.Equal(
            Texts(Plain.Zip(rows, (plain, row) => plain with { Height = 200, Weight = row.Weight, MassIndex = row.MassIndex })),
            Texts(rows));
    }

    [Fact]
    public void An_overridden_derived_member_is_what_others_are_derived_from()
    {
        var rows = SyntheticTraveller.With(weight: 80).Rows(Count, Seed);

        Assert.All(rows, row => Assert.Equal(Traveller.MakeIndex(80, row.Height), row.MassIndex));
        Assert.Equal(Plain.Select(row => row.Height), rows.Select(row => row.Height));
    }

    [Fact]
    public void Arguments_of_the_constructor_are_overridden_before_it_runs()
    {
        var rows = SyntheticTraveller.With(name: "Barbara", luggage: 4).Rows(Count, Seed);

        Assert.All(rows, row => Assert.Equal($"{row.Number}:Barbara", row.Label));
        Assert.All(rows, row => Assert.Equal([4], row.Seats));
        Assert.Equal(Plain.Select(row => row.Number), rows.Select(row => row.Number));
    }

    [Fact]
    public void Sequences_are_overridden_and_their_constructor_takes_the_value()
    {
        var rows = SyntheticTraveller.With(number: Vary.By(row => (int)(1000 - row))).Rows(Count, Seed);

        Assert.Equal(Enumerable.Range(0, Count).Select(row => 1000 - row), rows.Select(row => row.Number));
        Assert.Equal(rows.Select(row => $"{row.Number}:{row.Name}"), rows.Select(row => row.Label));
    }

    [Fact]
    public void A_sequence_that_is_overridden_does_not_end()
    {
        Assert.Throws<SyntheticModelException>(() => Synthetic.Row<ShortCounter>(Seed, 255));

        Assert.Equal(9, SyntheticShortCounter.With(number: 9).Row(Seed, 255).Number);
    }

    [Fact]
    public void An_overridden_member_is_never_missing_and_null_is_a_value()
    {
        var given = SyntheticTraveller.With(title: "Dame", points: 5).Rows(Count, Seed);
        var taken = SyntheticTraveller.With(title: null, points: null, hotel: null).Rows(Count, Seed);

        Assert.Contains(Plain, row => row.Title is null && row.Points is not null);
        Assert.All(given, row => Assert.Equal(("Dame", 5), (row.Title, row.Points)));
        Assert.All(taken, row => Assert.Equal((null, null, null), (row.Title, row.Points, row.Hotel)));
        Assert.All(taken, row => Assert.Equal("nowhere", row.Stations[1]));
    }

    [Fact]
    public void Constants_are_overridden() =>
        Assert.All(SyntheticTraveller.With(currency: "NOK", stops: 0, fare: 12).Rows(Count, Seed), row => Assert.Equal(("NOK", 0, 12m), (row.Currency, row.Stops, row.Fare)));

    [Fact]
    public void A_nested_value_is_overridden_as_a_whole()
    {
        var home = new Address("Bergen", 1, 0);
        var rows = SyntheticTraveller.With(home: home).Rows(Count, Seed);

        Assert.All(rows, row => Assert.Same(home, row.Home));
        Assert.All(rows, row => Assert.Equal("Bergen", row.Stations[0]));
        Assert.Equal(Plain.Select(row => row.Hotel), rows.Select(row => row.Hotel));
    }

    [Fact]
    public void Collections_are_overridden_by_lists_of_any_kind()
    {
        IReadOnlyList<string> stations = ["Oslo", "Roma"];
        List<string> list = ["Oslo", "Roma"];

        Assert.All(SyntheticTraveller.With(stations: stations).Rows(Count, Seed), row => Assert.Same(stations, row.Stations));
        Assert.All(SyntheticTraveller.With(stations: list, seats: new([1])).Rows(Count, Seed), row => Assert.Same(list, row.Stations));
        Assert.All(SyntheticTraveller.With(stations: ["Oslo", "Roma"]).Rows(Count, Seed), row => Assert.Equal(stations, row.Stations));
        Assert.All(SyntheticTraveller.With(seats: [1, 2], tier: Tier.Gold).Rows(Count, Seed), row => Assert.Equal([1, 2], row.Seats));
        Assert.All(SyntheticTraveller.With(stations: new(list), seats: new([1, 2])).Rows(Count, Seed), row => Assert.Equal((2, 2), (row.Stations.Count, row.Seats.Length)));
        Assert.Equal(
            ["Oslo", "Rome", "Oslo"],
            SyntheticTraveller.With(stations: Vary.Over<IReadOnlyList<string>>(["Oslo"], ["Rome"])).Rows(3, Seed).Select(row => row.Stations[0]));
    }

    [Fact]
    public void Values_in_turn_go_by_the_row_number_wherever_a_call_starts()
    {
        var people = SyntheticTraveller.With(tier: Vary.Over(Tier.Basic, Tier.Silver, Tier.Gold), title: Vary.Over("Lady", null), points: Vary.Over<int?>(1, null, 3));

        Assert.Equal([Tier.Basic, Tier.Silver, Tier.Gold, Tier.Basic], people.Rows(4, Seed).Select(row => row.Tier));
        Assert.Equal([Tier.Silver, Tier.Gold], people.Rows(2, Seed, firstRow: 301).Select(row => row.Tier));
        Assert.Equal(["Lady", null], people.Rows(2, Seed).Select(row => row.Title));
        Assert.Equal(3, people.Row(Seed, 2_000_000_000).Points);
    }

    [Fact]
    public void The_values_of_a_turn_are_those_of_the_call()
    {
        Tier[] tiers = [Tier.Gold, Tier.Gold];
        var people = SyntheticTraveller.With(tier: Vary.Over(tiers));
        tiers[0] = Tier.Basic;

        Assert.Equal(Tier.Gold, people.Row(Seed, 0).Tier);
    }

    [Fact]
    public void Overrides_without_values_are_refused_at_once()
    {
        Assert.Throws<ArgumentException>("values", () => SyntheticTraveller.With(tier: Vary.Over<Tier>()));
        Assert.Throws<ArgumentNullException>("values", () => Vary.Over<string>(null!));
        Assert.Throws<ArgumentNullException>("value", () => Vary.By<string>(null!));
    }

    [Fact]
    public void Rows_under_overrides_are_functions_of_seed_and_row()
    {
        var people = SyntheticTraveller.With(height: Vary.By(row => 150.0 + (row % 50)), title: "Dame");
        var rows = people.Rows(Count, Seed);
        var inPieces = new Traveller[Count];
        for (var start = 0; start < Count; start += 37)
            people.Fill(inPieces.AsSpan(start, Math.Min(37, Count - start)), Seed, start);

        Assert.Equal(Texts(rows), Texts(Enumerable.Range(0, Count).Select(row => people.Row(Seed, row))));
        Assert.Equal(Texts(rows), Texts(inPieces));
        Assert.Equal(Texts(rows), Texts(people.Stream(Seed).Take(Count)));
        Assert.NotEqual(Texts(rows), Texts(people.Rows(Count, Seed + 1)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void Several_threads_may_share_what_With_returns(int threads)
    {
        const int Rows = 4096;
        var people = SyntheticTraveller.With(height: Vary.By(row => 150.0 + (row % 50)), tier: Vary.Over(Tier.Basic, Tier.Gold));
        var alone = SyntheticTraveller.With(height: Vary.By(row => 150.0 + (row % 50)), tier: Vary.Over(Tier.Basic, Tier.Gold)).Rows(Rows, Seed);

        var together = new Traveller[Rows];
        Parallel.For(0, 64, new ParallelOptions { MaxDegreeOfParallelism = threads }, part => people.Fill(together.AsSpan(part * 64, 64), Seed, part * 64));

        Assert.Equal(Texts(alone), Texts(together));
    }

    [Fact]
    public void Structs_and_classes_with_fields_have_facades()
    {
        var fixes = SyntheticFix.With(latitude: -1).Rows(Count, Seed);
        var crates = Crates.With(mass: 10, count: Vary.Over(1, 2)).Rows(Count, Seed);

        Assert.All(fixes, fix => Assert.Equal((-1, "south"), (fix.Latitude, fix.Hemisphere)));
        Assert.Equal(Synthetic.Rows<Fix>(Count, Seed).Select(fix => fix.Longitude), fixes.Select(fix => fix.Longitude));
        Assert.Equal([10, 20, 10, 20], crates.Take(4).Select(crate => crate.Total));
        Assert.All(crates, crate => Assert.Equal(7, crate.Shelf));
    }

    [Fact]
    public void What_cannot_be_asked_for_is_refused_by_name()
    {
        var people = SyntheticTraveller.With(name: "Ada");

        Assert.Throws<ArgumentOutOfRangeException>("row", () => people.Row(Seed, -1));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => people.Rows(-1));
        Assert.Throws<ArgumentOutOfRangeException>("firstRow", () => people.Rows(1, Seed, -1));
        Assert.Throws<ArgumentOutOfRangeException>("firstRow", () => people.Stream(Seed, -1));
        Assert.Throws<ArgumentNullException>("source", () => new SynthFixtures.Rows.SyntheticRows<Traveller>(null!));
    }

    private static IEnumerable<string> Texts(IEnumerable<Traveller> rows) => [.. rows.Select(Text)];

    // Records compare lists by reference; the text has every bit of them.
    private static string Text(Traveller row) => string.Join(
        " ",
        row with { Stations = [], Seats = [] },
        BitConverter.DoubleToInt64Bits(row.Height),
        BitConverter.DoubleToInt64Bits(row.Weight),
        BitConverter.DoubleToInt64Bits(row.MassIndex),
        string.Join(",", row.Stations),
        string.Join(",", row.Seats));
}
