using System;
using System.Linq;
using SynthFixtures.Distributions;
using SynthFixtures.Streams;
using Xunit;

namespace SynthFixtures.Laws.Tests;

/// <summary>What rows there are is checked before anything is made or written, also where none is asked for.</summary>
public sealed class RowNumberTests
{
    private const double Untouched = 77;

    public static TheoryData<long, int, long> Outside => new()
    {
        { -1, 0, 0 },
        { -1, 5, 0 },
        { long.MinValue, 0, 0 },
        { long.MaxValue - 2000, 3000, 0 },
        { long.MaxValue, 1, 0 },
        { 0, 0, -1 },
        { 0, 5, -1 },
    };

    [Theory]
    [MemberData(nameof(Outside))]
    public void No_entry_point_writes_before_it_refuses(long firstRow, int count, long strata)
    {
        var column = Synthetic.Column("Shop.Customer", "Height");
        var (reals, longs, ints, rows) = (Filled(count, Untouched), Filled(count, (long)Untouched), Filled(count, (int)Untouched), new Delivery[count]);
        Action[] calls =
        [
            () => column.Fill(new Normal(0, 1), reals, seed: 1, firstRow, strata),
            () => column.Fill(new Normal(0, 1), longs, seed: 1, firstRow, strata),
            () => column.Fill(new Normal(0, 1), ints, seed: 1, firstRow, strata),
            () => column.Fill(new DiscreteUniform(1, 6), longs, seed: 1, firstRow, strata),
            () => column.FillParallel(new Normal(0, 1), reals.AsMemory(), seed: 1, firstRow, threads: 2, strata),
            () => column.FillParallel(new Normal(0, 1), longs.AsMemory(), seed: 1, firstRow, threads: 2, strata),
            () => column.FillParallel(new Normal(0, 1), ints.AsMemory(), seed: 1, firstRow, threads: 2, strata),
            () => Synthetic.Fill<Delivery>(rows, seed: 1, firstRow, strata),
            () => Synthetic.Rows<Delivery>(count, seed: 1, firstRow, strata),
        ];

        Assert.All(calls, call => Assert.Throws<ArgumentOutOfRangeException>(call));
        Assert.All(reals, value => Assert.Equal(Untouched, value));
        Assert.All(longs, value => Assert.Equal((long)Untouched, value));
        Assert.All(ints, value => Assert.Equal((int)Untouched, value));
        Assert.All(rows, row => Assert.Equal(default, row));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(long.MaxValue)]
    public void Rows_that_do_not_exist_are_refused_before_memory_is_taken_and_before_a_stream_is_read(long firstRow)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Synthetic.Row<Delivery>(1, firstRow));
        Assert.Throws<ArgumentOutOfRangeException>(() => Synthetic.Stream<Delivery>(1, firstRow));
        Assert.Throws<ArgumentOutOfRangeException>(() => Synthetic.Rows<Delivery>(int.MaxValue, 1, firstRow));
        Assert.Throws<ArgumentOutOfRangeException>(() => Synthetic.Rows<Delivery>(-1, 1));
    }

    [Fact]
    public void The_last_rows_are_there()
    {
        var column = Synthetic.Column("Shop.Customer", "Height");
        var values = new long[3];
        column.Fill(new DiscreteUniform(1, 6), values, seed: 1, firstRow: long.MaxValue - 3);

        Assert.All(values, value => Assert.InRange(value, 1, 6));
        Assert.Single(Synthetic.Stream<Delivery>(1, long.MaxValue - 1));
    }

    [Fact]
    public void Names_with_halves_of_surrogate_pairs_have_streams_of_their_own()
    {
        string[] names = ["\uD800", "\uD801", "\uDFFF", "\uDC00\uD800", "\uD800\uDC00", "\uFFFD", "a\uD800", "\uD800a", "\uD800\uD800", "a", "", "\uD800\uD800\uDC00", "\uFFFD\uFFFD"];

        Assert.Equal(names.Length, names.Select(name => StreamKey.Stream("T", name)).Distinct().Count());
        Assert.Equal(names.Length, names.Select(name => StreamKey.Stream(name, "m")).Distinct().Count());
        Assert.Equal(names.Length, names.Select(name => StreamKey.Seed(42, name)).Distinct().Count());
    }

    [Theory]
    [InlineData("Shop.Customer", "Height")]
    [InlineData("Läden.Kunde", "Größe")]
    [InlineData("店.客", "𝔘nicode𐀀")]
    public void Other_names_keep_their_streams(string type, string member) =>
        Assert.Equal(Oracle.Draw.Stream(type, member), StreamKey.Stream(type, member));

    private static T[] Filled<T>(int count, T value) => [.. Enumerable.Repeat(value, count)];
}
