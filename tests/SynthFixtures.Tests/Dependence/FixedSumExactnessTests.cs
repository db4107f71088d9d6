using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using SynthFixtures.Dependence;
using Xunit;

namespace SynthFixtures.Tests.Dependence;

/// <summary>Sums hold in every row and in every order of addition; how rows are asked for does not show.</summary>
public sealed class FixedSumExactnessTests
{
    private const int Rows = 4000;

    private static readonly double[] Concentrations = [1, 0.02, 3, 0.6, 40];

    private static readonly int[][] Orders = [.. Permutations([0, 1, 2, 3, 4])];

    [Theory]
    [InlineData(100)]
    [InlineData(0.1)]
    [InlineData(-1e300)]
    [InlineData(1.9999999999999998)]
    [InlineData(3e-308)]
    [InlineData(5e-320)]
    [InlineData(0)]
    public void Doubles_add_up_in_every_order(double total) => CheckOrders(Concentrations, total);

    [Theory]
    [InlineData(100f)]
    [InlineData(0.1f)]
    [InlineData(-7e30f)]
    public void Floats_add_up_in_every_order(float total) => CheckOrders(Concentrations, total);

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(-7)]
    [InlineData(int.MaxValue)]
    public void Integers_add_up(int total) => CheckOrders(Concentrations, total);

    [Theory]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    [InlineData(1L << 52)]
    [InlineData((1L << 52) + 1)]
    public void Long_integers_add_up(long total) => CheckOrders(Concentrations, total);

    [Theory]
    [InlineData("100", 2)]
    [InlineData("0.07", 2)]
    [InlineData("-1234.5", 3)]
    [InlineData("79228162514264337593543950335", 2)]
    [InlineData("12345678901234567.89", 2)]
    public void Decimals_add_up_at_their_scale(string text, int decimals)
    {
        var total = decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        foreach (var row in CheckOrders(Concentrations, total, decimals))
            Assert.All(Enumerable.Range(0, 5), k => Assert.True(row[k].Scale == decimals || Math.Abs(total) > 1e27m));
    }

    [Fact]
    public void Bounds_hold_and_sums_are_exact()
    {
        double[] lows = [0.1, 0, 3.3, 0, 20], highs = [33.3, 0.7, 60, 10, 70.1];
        var real = Fill(new FixedSum<double>("Budget", ShareSource<double>.Streams(5), 100, [3, 0.2, 2, 1, 4], lows, highs), 5, 2000);
        CheckOrders(real, 100);
        Assert.All(real, row => Assert.All(Enumerable.Range(0, 5), k => Assert.InRange(row[k], lows[k], highs[k])));

        var money = Fill(new FixedSum<decimal>("Budget", ShareSource<decimal>.Streams(3), 100m, [1, 1, 1], [33.33m, 33.3m, 0m], [40m, 33.4m, 33.36m], decimals: 2), 3, 2000);
        Assert.All(money, row => Assert.Equal(100m, row[0] + row[1] + row[2]));
        Assert.All(money, row => Assert.InRange(row[0], 33.33m, 40m));
        Assert.All(money, row => Assert.InRange(row[1], 33.3m, 33.4m));
        Assert.All(money, row => Assert.InRange(row[2], 0m, 33.36m));

        var seats = Fill(new FixedSum<int>("Budget", ShareSource<int>.Streams(3), 5, [1, 1, 1], [1, 0, 0], [2, 2, 2]), 3, 2000);
        Assert.All(seats, row => Assert.Equal(5, row[0] + row[1] + row[2]));
        Assert.All(seats, row => Assert.True(row[0] is 1 or 2 && row[1] is >= 0 and <= 2 && row[2] is >= 0 and <= 2));
    }

    [Fact]
    public void Integers_are_those_of_the_largest_remainders()
    {
        var (integers, reals) = (Fill(new FixedSum<int>("Budget", ShareSource<int>.Streams(3), 10, [1, 2, 3]), 3, Rows), Fill(new FixedSum<double>("Budget", ShareSource<double>.Streams(3), 10, [1, 2, 3]), 3, Rows));
        for (var i = 0; i < Rows; i++)
        {
            var quotas = Enumerable.Range(0, 3).Select(k => reals[i][k]).ToArray();
            var whole = Array.ConvertAll(quotas, Math.Floor);
            foreach (var k in Enumerable.Range(0, 3).OrderByDescending(k => quotas[k] - whole[k]).Take(10 - (int)whole.Sum()).ToArray())
                whole[k]++;
            Assert.Equal((whole[0], whole[1], whole[2]), (integers[i][0], integers[i][1], integers[i][2]));
        }
    }

    [Fact]
    public void Equal_remainders_draw_lots()
    {
        // Bounds without room make equal shares: one unit goes to each of three in turn.
        var counts = new int[3];
        for (var row = 0; row < 30_000; row++)
        {
            Span<double> weights = [1, 1, 1];
            var units = new UInt128[3];
            UnitShares.Divide(weights, 100, [], [], key: 77, row, units);
            counts[Array.IndexOf(units, 34u)]++;
        }
        Assert.All(counts, count => Assert.InRange(count, 10_000 - 330, 10_000 + 330));
    }

    [Fact]
    public void A_row_is_the_same_however_it_is_asked_for()
    {
        CheckRows(new FixedSum<double>("Budget", ShareSource<double>.Streams(5), 100, Concentrations), 5, null);
        CheckRows(new FixedSum<float>("Budget", ShareSource<float>.Streams(5), 100, Concentrations), 5, null);
        CheckRows(new FixedSum<decimal>("Budget", ShareSource<decimal>.Streams(5), 100m, Concentrations, decimals: 2), 5, null);
        CheckRows(new FixedSum<long>("Budget", ShareSource<long>.Streams(5), Concentrations), 5, row => (row * row) - 500);
        CheckRows(new FixedSum<double>("Budget", ShareSource<double>.Streams(3), 1, [1, 2, 0.3], [0, 0.2, 0], [0.5, 0.6, 1]), 3, null);
    }

    // A total that differs from row to row: each row is the one that its total would have if it were constant.
    [Fact]
    public void Bounds_hold_and_sums_are_exact_whatever_the_total_of_the_row()
    {
        CheckTotals(row => 50 + (0.1 * (row % 7)), [3, 0.2, 1], [0.1, 0, 20], [33.3, 70.7, 60], decimals: 0);
        CheckTotals(row => 50m + (0.01m * (row % 7)), [3, 0.2, 1], [0.1m, 0, 20], [33.3m, 70.7m, 60], decimals: 2);
        CheckTotals(row => (int)(5 + (row % 7)), [1, 1, 1], [1, 0, 0], [2, 7, int.MaxValue], decimals: 0);

        // A place that only the total has.
        var fine = new ShareSource<decimal>(new("Budget", ShareSource<decimal>.Streams(2), [1, 1], [1m, 0], [2m, 9m], decimals: 1), 2, row => 3.125m).Row(seed: 1, row: 5);
        Assert.Equal(3.125m, fine[0] + fine[1]);
        Assert.InRange(fine[0], 1, 2);

        // Nothing to divide, and no room.
        var sum = new FixedSum<double>("Budget: Rent + Food", ShareSource<double>.Streams(2), [1, 1], [0, 0], [2, 3]);
        Assert.Equal(0, new ShareSource<double>(sum, 2, _ => 0).Row(seed: 1, row: 3)[0]);
        foreach (var total in (double[])[5.5, -1])
            Assert.StartsWith(FormattableString.Invariant($"Budget: Rent + Food cannot add up to {total} in row 3: "), Assert.Throws<SyntheticModelException>(() => new ShareSource<double>(sum, 2, _ => total).Row(seed: 1, row: 3)).Message, StringComparison.Ordinal);
    }

    private static void CheckTotals<T>(Func<long, T> total, double[] concentrations, T[] lows, T[] highs, int decimals)
        where T : unmanaged, INumber<T>
    {
        var sum = new FixedSum<T>("Budget", ShareSource<T>.Streams(3), concentrations, lows, highs, decimals);
        var rows = new Shares<T>[10];
        new ShareSource<T>(sum, 3, total).Fill(rows, seed: 3);
        for (var i = 0; i < rows.Length; i++)
        {
            var alone = new ShareSource<T>(new("Budget", ShareSource<T>.Streams(3), total(i), concentrations, lows, highs, decimals), 3).Row(seed: 3, row: i);
            for (var k = 0; k < 3; k++)
            {
                Assert.Equal(alone[k], rows[i][k]);
                Assert.True(rows[i][k] >= lows[k] && rows[i][k] <= highs[k]);
            }
            Assert.Equal((total(i), total(i)), (rows[i][0] + rows[i][1] + rows[i][2], rows[i][2] + rows[i][0] + rows[i][1]));
        }
    }

    [Fact]
    public void A_further_member_keeps_the_ratio_of_the_others()
    {
        var (few, many) = (Fill(new FixedSum<double>("Budget", ShareSource<double>.Streams(3), 1, [1, 0.5, 3]), 3, 500), Fill(new FixedSum<double>("Budget", ShareSource<double>.Streams(4), 1, [1, 0.5, 3, 2]), 4, 500));
        for (var i = 0; i < few.Length; i++)
            Assert.Equal(few[i][0] / few[i][2], many[i][0] / many[i][2], 1e-9);
    }

    [Fact]
    public void Tiny_concentrations_give_everything_to_one()
    {
        var rows = Fill(new FixedSum<double>("Budget", ShareSource<double>.Streams(3), 1, [0.01, 0.01, 0.01]), 3, 100_000);
        Assert.All(rows, row => Assert.Equal(1, row[0] + row[1] + row[2]));
        Assert.InRange(rows.Count(row => row[0] > 0.5), 33_333 - 600, 33_333 + 600);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Totals_without_a_number_are_an_error_that_names_row_and_members(double total)
    {
        var source = new ShareSource<double>(new("Budget: Rent + Food", ShareSource<double>.Streams(2), [1, 1]), 2, row => row == 3 ? total : 1);
        var error = Assert.Throws<SyntheticModelException>(() => source.Row(seed: 1, row: 3));
        Assert.Contains("Budget: Rent + Food cannot add up to", error.Message, StringComparison.Ordinal);
        Assert.Contains("in row 3", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bounds_that_no_members_keep_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new FixedSum<int>("Budget", [1, 2], 10, [1, 1], [6, 6], [10, 10]));
        Assert.Throws<ArgumentException>(() => new FixedSum<decimal>("Budget", [1, 2], 10m, [1, 1], [0, 0], [4.99m, 5m], decimals: 2));
        Assert.Throws<ArgumentException>(() => new FixedSum<decimal>("Budget", [1, 2], 10m, [1, 1], [0, 0], [4.999m, 5.001m], decimals: 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FixedSum<double>("Budget", [1, 2], 10, [0, 1]));
    }

    private static Shares<T>[] CheckOrders<T>(double[] concentrations, T total, int decimals = 0)
        where T : unmanaged, INumber<T>
    {
        var rows = Fill(new FixedSum<T>("Budget", ShareSource<T>.Streams(concentrations.Length), total, concentrations, decimals), concentrations.Length, Rows);
        CheckOrders(rows, total);
        Assert.True(Array.TrueForAll(rows, row => Enumerable.Range(0, 5).All(k => row[k] == T.Zero || (T.IsNegative(row[k]) == T.IsNegative(total) && T.MinMagnitude(row[k], total) == row[k]))));
        return rows;
    }

    private static void CheckOrders<T>(Shares<T>[] rows, T total)
        where T : unmanaged, INumber<T>
    {
        foreach (var row in rows)
        {
            foreach (var order in Orders)
            {
                var sum = T.Zero;
                foreach (var member in order)
                    sum += row[member];
                if (sum != total)
                    Assert.Fail($"{sum} instead of {total}");
            }
        }
    }

    private static void CheckRows<T>(FixedSum<T> sum, int members, Func<long, T>? total)
        where T : unmanaged, INumber<T>
    {
        var whole = new Shares<T>[300];
        new ShareSource<T>(sum, members, total).Fill(whole, seed: 5, firstRow: 7);
        var large = new Shares<T>[20_000];
        new ShareSource<T>(sum, members, total).Fill(large, seed: 5, firstRow: 7);
        for (var i = 0; i < whole.Length; i++)
        {
            var row = new ShareSource<T>(sum, members, total).Row(seed: 5, row: 7 + i);
            for (var k = 0; k < members; k++)
                Assert.Equal((row[k], row[k]), (whole[i][k], large[i][k]));
        }
    }

    private static Shares<T>[] Fill<T>(FixedSum<T> sum, int members, int count)
        where T : unmanaged, INumber<T>
    {
        var rows = new Shares<T>[count];
        new ShareSource<T>(sum, members).Fill(rows, seed: 1);
        return rows;
    }

    private static IEnumerable<int[]> Permutations(int[] items) => items.Length == 1
        ? [items]
        : items.SelectMany(first => Permutations([.. items.Where(item => item != first)]).Select(rest => (int[])[first, .. rest]));
}
