using System;
using System.Collections;
using System.Linq;
using SynthFixtures.Dependence;
using SynthFixtures.Rows;
using SynthFixtures.Streams;
using Xunit;

namespace SynthFixtures.Laws.Tests;

/// <summary>Members that are unique together, or missing together.</summary>
public sealed class TogetherTests
{
    // 3 countries, 2,600 plates, 5 series.
    private const int Combinations = 39_000;

    public static TheoryData<long> Seeds => [1, 2, 3, 4, 5];

    [Theory, MemberData(nameof(Seeds))]
    public void Every_combination_occurs_once(long seed)
    {
        var cars = Synthetic.Rows<Car>(Combinations, seed);

        Assert.Equal(Combinations, cars.Select(c => (c.Country, c.Plate, c.Series)).Distinct().Count());
        Assert.Equal(Combinations, cars.Select(c => (c.Tier, c.Slot)).Distinct().Count());
        Assert.Equal(13_000, cars.Count(c => c.Country == "FR"));
        Assert.All(cars, c => Assert.InRange(c.Series, 1, 5));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Members_are_missing_in_the_same_rows_at_their_rate(long seed)
    {
        var cars = Synthetic.Rows<Car>(30_000, seed);
        var without = cars.Count(c => c.Street is null);

        Assert.All(cars, c => Assert.Equal((c.Street is null, c.Street is null), (c.House is null, c.City is null)));
        Assert.InRange(without, 9000 - (4 * Math.Sqrt(30_000 * 0.21)), 9000 + (4 * Math.Sqrt(30_000 * 0.21)));

        // On a stream of the group's own: independent of other nulls.
        var both = cars.Count(c => c.Street is null && c.Colour is null);
        Assert.InRange(both, 2700 - (4 * Math.Sqrt(30_000 * 0.09 * 0.91)), 2700 + (4 * Math.Sqrt(30_000 * 0.09 * 0.91)));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_million_rows_have_the_rates_of_missing_groups_and_members(long seed)
    {
        const int Rows = 1_000_000;
        var (together, alone, both, split) = (0, 0, 0, 0);
        var part = new Delivery[100_000];
        for (var first = 0; first < Rows; first += part.Length)
        {
            Synthetic.Fill<Delivery>(part, seed, first);
            foreach (var row in part)
            {
                split += row.Street is null != row.City is null ? 1 : 0;
                together += row.Street is null ? 1 : 0;
                alone += row.Weight is null ? 1 : 0;
                both += row.Street is null && row.Weight is null ? 1 : 0;
            }
        }

        Assert.Equal(0, split);
        foreach (var (count, rate) in (ReadOnlySpan<(int, double)>)[(together, 0.3), (alone, 0.2), (both, 0.06)])
            Assert.InRange(count - (rate * Rows), -4 * Math.Sqrt(Rows * rate * (1 - rate)), 4 * Math.Sqrt(Rows * rate * (1 - rate)));
    }

    [Fact]
    public void Streams_and_numbers_are_those_of_the_policy()
    {
        var type = typeof(Car).FullName!;
        var keys = new Permutation(StreamKey.Of(7, StreamKey.Stream(type, "Country.UniqueTogether")), Combinations);
        var missing = StreamKey.Of(7, StreamKey.Stream(type, "Street.MissingTogether"));
        foreach (var row in (long[])[0, 1, 1000, 38_999])
        {
            var (car, combination) = (Synthetic.Row<Car>(7, row), keys.At((ulong)row));
            Assert.Equal((((string[])["DE", "FR", "IT"])[combination % 3], (int)(combination / 3 / 2600) + 1), (car.Country, car.Series));
            Assert.Equal(Uniforms.At(missing, row, purpose: Purpose.Missing) < 0.3, car.City is null);
        }
    }

    [Fact]
    public void Rows_alone_parts_and_threads_agree()
    {
        var whole = Synthetic.Rows<Car>(20_000, seed: 3)[..2000];

        Assert.Equal(whole[..300], Enumerable.Range(0, 300).AsParallel().AsOrdered().Select(row => Synthetic.Row<Car>(3, row)));
        Assert.Equal(whole, Enumerable.Range(0, 20).SelectMany(part => Synthetic.Rows<Car>(100, seed: 3, firstRow: 100 * part)));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Ten_million_rows_of_a_large_key_differ(long seed)
    {
        var source = new KeySource();
        var (seen, numbers) = (new BitArray(20_000_000), new int[100_000]);
        for (var part = 0; part < 100; part++)
        {
            source.Fill(numbers, seed, firstRow: 100_000 * part);
            foreach (var number in numbers)
            {
                if (seen[number])
                    Assert.Fail($"{number} occurs twice.");
                seen[number] = true;
            }
        }
    }

    [Fact]
    public void More_rows_than_combinations_are_refused_before_the_first()
    {
        var error = Assert.Throws<SyntheticModelException>(() => Synthetic.Rows<Car>(2, seed: 1, firstRow: Combinations - 1));
        Assert.Equal("Car: Country + Plate + Series are unique together and have 39000 combinations: none is left for row 39000. Ask for fewer rows, or give a member a law with more values.", error.Message);

        var letters = new Letter[5];
        Assert.Throws<SyntheticModelException>(() => Synthetic.Fill<Letter>(letters, seed: 1));
        Assert.All(letters, Assert.Null);
        Assert.Throws<SyntheticModelException>(() => Synthetic.Row<Car>(seed: 1, row: Combinations));
    }

    private sealed class KeySource() : SyntheticSource<int>(columns: 2)
    {
        private static readonly UniqueKeys Keys = new("Key", stream: 42, [2000, 10_000]);

        public override SourceDescription Describe() => new("Key", []);

        protected override void Fill(ref RowBlock block, Span<int> rows)
        {
            var keys = Keys.Draw(ref block);
            var first = keys.Uniforms(0);
            var second = keys.Uniforms(1);
            for (var i = 0; i < rows.Length; i++)
                rows[i] = ((int)(first[i] * 2000) * 10_000) + (int)(second[i] * 10_000);
        }
    }
}
