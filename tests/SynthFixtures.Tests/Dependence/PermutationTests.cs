using System;
using System.Collections.Generic;
using System.Linq;
using MathNet.Numerics;
using Xunit;
using Permutation = SynthFixtures.Dependence.Permutation;

namespace SynthFixtures.Tests.Dependence;

public sealed class PermutationTests
{
    // A statistic of the right law exceeds this share of its own law once in a million keys.
    private const double Level = 1e-6;

    public static TheoryData<ulong> Counts => [1, 2, 3, 6, 64, 1000, 4095, 4096, 4097, 4100, 4225, 5000, 65_536, 100_003];

    [Theory]
    [MemberData(nameof(Counts))]
    public void Every_number_stands_at_one_index(ulong count)
    {
        var permutation = new Permutation(77, count);
        Assert.Equal(Range(count), Values(permutation).Order());
        Assert.Equal(count, permutation.Count);
    }

    [Theory]
    [InlineData(ulong.MaxValue)]
    [InlineData(1UL << 63)]
    [InlineData(0xFFFF_FFFE_0000_0001)]
    [InlineData(0xFFFF_FFFE_0000_0002)]
    [InlineData(1_000_000_007)]
    public void Numbers_of_a_huge_range_differ_and_stay_in_it(ulong count)
    {
        var permutation = new Permutation(3, count);
        var values = Enumerable.Range(0, 10_000).SelectMany(i => new[] { permutation.At((ulong)i), permutation.At(count - 1 - (ulong)i) }).ToArray();
        Assert.All(values, value => Assert.InRange(value, 0UL, count - 1));
        Assert.Equal(20_000, values.Distinct().Count());
        Assert.InRange(values.Average(value => (double)value / count), 0.49, 0.51);
    }

    [Fact]
    public void Equal_keys_give_equal_permutations_and_others_do_not()
    {
        foreach (var count in (ulong[])[100, 5000])
        {
            Assert.Equal(Values(new Permutation(1, count)), Values(new Permutation(1, count)));
            var fixedPoints = Values(new Permutation(1, count)).Zip(Values(new Permutation(2, count))).Count(pair => pair.First == pair.Second);
            Assert.InRange(fixedPoints, 0, 8);
        }
    }

    [Fact]
    public void The_count_is_part_of_the_key()
    {
        var equal = Enumerable.Range(0, 5000).Count(i => new Permutation(1, 5000).At((ulong)i) == new Permutation(1, 5001).At((ulong)i));
        Assert.InRange(equal, 0, 8);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void All_orders_of_four_are_equally_frequent(ulong firstKey)
    {
        var counts = new Dictionary<string, int>();
        for (var key = 0UL; key < 48_000; key++)
        {
            var order = string.Join(' ', Values(new Permutation((firstKey << 32) + key, 4)));
            counts[order] = counts.GetValueOrDefault(order) + 1;
        }
        Assert.Equal(24, counts.Count);
        AssertChiSquare(counts.Values, expected: 2000);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(4096)]
    [InlineData(4097)]
    [InlineData(10_000)]
    public void Each_index_takes_each_place_equally_often(ulong count)
    {
        const int Keys = 5_000;
        foreach (var index in (ulong[])[0, 1, count / 2, count - 1])
        {
            var cells = new int[5];
            for (var key = 0UL; key < Keys; key++)
                cells[(int)(new Permutation(key, count).At(index) * 5 / count)]++;
            var expected = Enumerable.Range(0, 5).Select(cell => Keys * (double)Range(count).Count(value => (int)(value * 5 / count) == cell) / count);
            AssertChiSquare(cells, expected);
        }
    }

    [Fact]
    public void Neighbours_are_independent()
    {
        // Pairs of the values at 2 i and 2 i + 1, in 10 by 10 cells.
        const ulong Count = 1_000_000;
        var permutation = new Permutation(9, Count);
        var cells = new int[100];
        for (var i = 0UL; i < Count; i += 2)
            cells[(permutation.At(i) / (Count / 10) * 10) + (permutation.At(i + 1) / (Count / 10))]++;
        AssertChiSquare(cells, expected: Count / 200.0);
    }

    [Fact]
    public void A_number_beyond_the_count_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Permutation(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Permutation(1, 10).At(10));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Permutation(1, 10_000).At(10_000));
    }

    private static IEnumerable<ulong> Values(Permutation permutation) => Range(permutation.Count).Select(permutation.At);

    private static IEnumerable<ulong> Range(ulong count)
    {
        for (var i = 0UL; i < count; i++)
            yield return i;
    }

    private static void AssertChiSquare(IEnumerable<int> counts, double expected) => AssertChiSquare(counts, Enumerable.Repeat(expected, counts.Count()));

    private static void AssertChiSquare(IEnumerable<int> counts, IEnumerable<double> expected)
    {
        var cells = counts.Zip(expected).ToArray();
        var statistic = cells.Sum(cell => (cell.First - cell.Second) * (cell.First - cell.Second) / cell.Second);
        Assert.True(SpecialFunctions.GammaUpperRegularized((cells.Length - 1) / 2.0, statistic / 2) > Level, $"chi-square {statistic} of {cells.Length} cells");
    }
}
