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

    public static TheoryData<ulong> Counts => [1, 2, 3, 6, 64, 65, 81, 100, 101, 1000, 4096, 4097, 5000, 65_536, 100_003];

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
    [InlineData(65)]
    [InlineData(81)]
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

    [Theory]
    [InlineData(6)]
    [InlineData(66)]
    [InlineData(100)]
    public void Pairs_of_indices_take_pairs_of_places_equally_often(ulong count)
    {
        // Thirds of the places, of two indices that are neighbours and of two in one column of digits.
        const int Keys = 40_000;
        foreach (var (first, second) in ((ulong, ulong)[])[(0, 1), (3, 3 + (count / 6 * 2))])
        {
            var cells = new int[9];
            for (var key = 0UL; key < Keys; key++)
            {
                var permutation = new Permutation(key, count);
                cells[(3 * Third(permutation.At(first))) + Third(permutation.At(second))]++;
            }
            var sizes = new double[3];
            foreach (var value in Range(count))
                sizes[Third(value)]++;
            var expected = Enumerable.Range(0, 9).Select(cell => Keys * sizes[cell / 3] * (sizes[cell % 3] - (cell / 3 == cell % 3 ? 1 : 0)) / (count * (count - 1.0)));
            AssertChiSquare(cells, expected);
        }

        int Third(ulong value) => (int)(value * 3 / count);
    }

    [Theory]
    [InlineData(9)]
    [InlineData(81)]
    [InlineData(1000)]
    public void Even_and_odd_permutations_and_fixed_points_are_as_frequent_as_among_all(ulong count)
    {
        const int Keys = 2000;
        var (even, fixedPoints) = (0, new int[4]);
        for (var key = 0UL; key < Keys; key++)
        {
            var values = Values(new Permutation(key, count)).ToArray();
            even += IsEven(values) ? 1 : 0;
            fixedPoints[Math.Min(3, Range(count).Count(i => values[i] == i))]++;
        }
        AssertChiSquare([even, Keys - even], expected: Keys / 2);

        // Poisson of mean 1, to one in 9 factorial.
        AssertChiSquare(fixedPoints, ((double[])[1, 1, 0.5, (Math.E - 2.5)]).Select(weight => Keys * weight / Math.E));
    }

    [Theory]
    [InlineData(5)]
    [InlineData(64)]
    [InlineData(66)]
    [InlineData(4096)]
    [InlineData(5000)]
    [InlineData(1_000_000_007)]
    [InlineData(1UL << 63)]
    [InlineData(ulong.MaxValue)]
    public void A_column_is_its_numbers_one_by_one(ulong count)
    {
        var permutation = new Permutation(11, count);
        var most = (int)Math.Min(count, 500);
        foreach (var length in (int[])[1, 8, 9, 31, 32, 33, 64, 500])
        {
            var column = new ulong[Math.Min(length, most)];
            foreach (var first in (ulong[])[0, (count - (ulong)column.Length) / 3, count - (ulong)column.Length])
            {
                permutation.Fill(first, column);
                Assert.Equal(Enumerable.Range(0, column.Length).Select(i => permutation.At(first + (ulong)i)), column);
            }
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
        Assert.Throws<ArgumentOutOfRangeException>(() => new Permutation(1, 10_000).Fill(10_000, new ulong[1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Permutation(1, 10_000).Fill(9_990, new ulong[11]));
    }

    // By the number of cycles.
    private static bool IsEven(ulong[] values)
    {
        var (seen, transpositions) = (new bool[values.Length], 0);
        for (var start = 0; start < values.Length; start++)
        {
            for (var at = start; !seen[at]; at = (int)values[at])
                (seen[at], transpositions) = (true, transpositions + ((int)values[at] == start ? 0 : 1));
        }
        return transpositions % 2 == 0;
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
