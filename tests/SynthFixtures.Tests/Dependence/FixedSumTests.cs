using System;
using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Dependence;
using SynthFixtures.Streams;
using Xunit;

namespace SynthFixtures.Tests.Dependence;

/// <summary>A million rows for each of the seeds 1 to 5, none chosen: levels are 4 standard errors.</summary>
public sealed class FixedSumTests
{
    private const int Rows = 1_000_000;
    private const double StandardErrors = 4;

    public static TheoryData<double[], double> Laws => new()
    {
        { [1, 1, 1], 100 },
        { [2, 0.5, 7], -1 },
        { [0.05, 0.3, 0.01, 30, 4], 1e6 },
    };

    // What the Dirichlet law says of total * share: Kotz, Balakrishnan & Johnson, "Continuous Multivariate Distributions", 2000, ch. 49.
    [Theory, MemberData(nameof(Laws))]
    public void Means_and_covariances_are_those_of_the_Dirichlet_law(double[] concentrations, double total)
    {
        var sum = concentrations.Sum();
        var means = concentrations.Select(c => total * c / sum).ToArray();
        var source = new ShareSource<double>(new("Budget", ShareSource<double>.Streams(means.Length), total, concentrations), means.Length);
        var rows = new Shares<double>[Rows];
        for (var seed = 1; seed <= 5; seed++)
        {
            source.Fill(rows, seed);
            CheckProducts(rows, total, means, (j, k) => ((j == k ? means[j] * total : 0) - (means[j] * means[k])) / (sum + 1), seed);
        }
    }

    [Theory]
    [InlineData(3, 0, 0.5)]
    [InlineData(3, 0.2, 0.6)]
    [InlineData(5, 0.05, 0.35)]
    public void Symmetric_bounds_give_equal_means(int members, double low, double high)
    {
        var source = Bounded([.. Enumerable.Repeat(0.8, members)], [.. Enumerable.Repeat(low, members)], [.. Enumerable.Repeat(high, members)]);
        var rows = new Shares<double>[Rows];
        for (var seed = 1; seed <= 5; seed++)
        {
            source.Fill(rows, seed);
            CheckProducts(rows, 1, [.. Enumerable.Repeat(1.0 / members, members)], covariance: null, seed);
        }
    }

    public static TheoryData<double[], double[], double[]> Boxes => new()
    {
        { [2, 1, 3], [0.1, 0, 0.3], [0.6, 0.5, 1] },
        { [0.4, 0.7, 0.2], [0, 0, 0], [0.5, 1, 0.5] },
        { [1, 2, 1, 0.5], [0, 0.3, 0.1, 0], [0.4, 1, 0.3, 0.2] },
        { [0.3, 0.2, 0.3, 0.1, 0.3], [0, 0, 0.1, 0, 0], [0.5, 0.5, 0.5, 0.5, 0.5] },
        { [1, 1, 1], [0, 0.25, 0], [0.7, 0.25, 0.6] },
    };

    // The other way to condition: draw the unbounded law again and again, keep what has the bounds.
    [Theory, MemberData(nameof(Boxes))]
    public void A_law_on_bounds_is_what_drawing_again_would_leave(double[] concentrations, double[] lows, double[] highs)
    {
        var members = concentrations.Length;
        var (own, kept) = (new Shares<double>[30_000], new List<Shares<double>>());
        Bounded(concentrations, lows, highs).Fill(own, seed: 1);

        // A bound without room is met by scaling what the others get.
        var isFixed = Enumerable.Range(0, members).Select(k => lows[k] == highs[k]).ToArray();
        var whole = 1 - lows.Where((_, k) => isFixed[k]).Sum();
        var free = Enumerable.Range(0, members).Where(k => !isFixed[k]).ToArray();
        var unbounded = new ShareSource<double>(new("Budget", ShareSource<double>.Streams(free.Length), whole, [.. free.Select(k => concentrations[k])]), free.Length);
        var rows = new Shares<double>[100_000];
        for (var seed = 100; kept.Count < 100_000 && seed < 140; seed++)
        {
            unbounded.Fill(rows, seed);
            foreach (var row in rows)
            {
                if (free.Select((k, place) => row[place] >= lows[k] && row[place] <= highs[k]).All(inside => inside))
                    kept.Add(row);
            }
        }

        Assert.InRange(kept.Count, 10_000, int.MaxValue);
        for (var j = 0; j < free.Length; j++)
        {
            var (mine, theirs) = (own.Select(row => row[free[j]]).Order().ToArray(), kept.Select(row => row[j]).Order().ToArray());
            Assert.All(mine, share => Assert.InRange(share, lows[free[j]], highs[free[j]]));
            Assert.InRange(Distance(mine, theirs), 0, 2.6935 * Math.Sqrt((1.0 / mine.Length) + (1.0 / theirs.Length)));
            for (var k = 0; k < j; k++)
            {
                var (first, second) = (own.Select(row => row[free[j]] * row[free[k]]).ToArray(), kept.Select(row => row[j] * row[k]).ToArray());
                Assert.InRange(Math.Abs(first.Average() - second.Average()), 0, StandardErrors * Math.Sqrt((Variance(first) / first.Length) + (Variance(second) / second.Length)));
            }
        }
    }

    // What the tables leave out is drawn from the law itself.
    [Theory, MemberData(nameof(Boxes))]
    [InlineData(new double[] { 300, 200, 300, 100 }, new double[] { 0.2, 0.1, 0.2, 0.05 }, new double[] { 0.4, 0.3, 0.4, 0.3 })]
    public void Tables_of_bounded_shares_agree_with_the_law_itself(double[] concentrations, double[] lows, double[] highs)
    {
        var (table, law) = (new BoundedDirichlet(concentrations, lows, highs, isTabulated: true), new BoundedDirichlet(concentrations, lows, highs, isTabulated: false));
        for (var row = 0; row < 300; row++)
        {
            double[] uniforms = [.. lows.Select((_, k) => Uniforms.At(unchecked((ulong)k + 1), row))];
            double[] one = [.. uniforms], other = [.. uniforms];
            table.Draw(one);
            law.Draw(other);
            for (var k = 0; k < lows.Length; k++)
                Assert.Equal(other[k], one[k], 1e-7);
        }
    }

    private static ShareSource<double> Bounded(double[] concentrations, double[] lows, double[] highs) =>
        new(new("Budget", ShareSource<double>.Streams(lows.Length), total: 1, concentrations, lows, highs), lows.Length);

    // Of every row the sum; of all rows the means and the covariances.
    private static void CheckProducts(Shares<double>[] rows, double total, double[] means, Func<int, int, double>? covariance, int seed)
    {
        var columns = means.Select(_ => new double[rows.Length]).ToArray();
        for (var i = 0; i < rows.Length; i++)
        {
            var sum = 0.0;
            for (var j = 0; j < columns.Length; j++)
                sum += columns[j][i] = rows[i][j];
            if (sum != total)
                Assert.Fail($"{sum} instead of {total} in row {i}, seed {seed}");
        }
        for (var j = 0; j < means.Length; j++)
        {
            CheckMean(columns[j], null, means[j], 0, 0, $"mean of {j}, seed {seed}");
            for (var k = 0; covariance is not null && k <= j; k++)
                CheckMean(columns[j], columns[k], means[j], means[k], covariance(j, k), $"covariance of {j} and {k}, seed {seed}");
        }
    }

    // Of deviations from a mean, or of their products with others.
    private static void CheckMean(double[] values, double[]? others, double mean, double otherMean, double expected, string what)
    {
        var (sum, squares) = (0.0, 0.0);
        for (var i = 0; i < values.Length; i++)
        {
            var deviation = ((values[i] - mean) * (others is null ? 1 : others[i] - otherMean)) - expected;
            sum += deviation;
            squares += deviation * deviation;
        }
        var limit = StandardErrors * Math.Sqrt(squares) / values.Length;
        Assert.True(Math.Abs(sum / values.Length) <= limit, $"{what}: {sum / values.Length} off, limit {limit}");
    }

    private static double Variance(double[] values)
    {
        var mean = values.Average();
        return values.Average(value => (value - mean) * (value - mean));
    }

    // Kolmogorov's and Smirnov's distance of two samples, in ascending order.
    private static double Distance(double[] first, double[] second)
    {
        var (greatest, j) = (0.0, 0);
        for (var i = 0; i < first.Length; i++)
        {
            if (i + 1 < first.Length && first[i + 1] == first[i])
                continue;
            while (j < second.Length && second[j] <= first[i])
                j++;
            greatest = Math.Max(greatest, Math.Abs(((i + 1.0) / first.Length) - ((double)j / second.Length)));
        }
        return greatest;
    }
}
