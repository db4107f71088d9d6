using System;
using System.Linq;
using System.Threading.Tasks;
using MathNet.Numerics.Distributions;
using SynthFixtures.Laws.Tests.Oracle;
using Xunit;

namespace SynthFixtures.Laws.Tests;

/// <summary>Conditions and hidden variables: the laws of the project hold for them, and the shares and densities are the stated ones.</summary>
public sealed class RuleTests
{
    private const int Count = 1_000_000;
    private const double StandardErrors = 4;

    public static TheoryData<long> Seeds => [1, 2, 3, 4, 5];

    [Theory]
    [InlineData(0, 0)]
    [InlineData(42, 17)]
    [InlineData(-3, 1_000_000_000_000)]
    [InlineData(long.MaxValue, (1L << 62) - 33)]
    public void Every_member_is_what_the_stream_policy_says(long seed, long firstRow)
    {
        var rows = Synthetic.Rows<Ruled>(300, seed, firstRow);

        for (var i = 0; i < rows.Length; i++)
            RuledOracle.AssertEqual(rows[i], seed, firstRow + i);
    }

    [Fact]
    public void Rows_in_any_order_in_blocks_and_on_threads_are_the_same()
    {
        var whole = Synthetic.Rows<Ruled>(500, seed: 42, firstRow: 31);

        var single = new Ruled[whole.Length];
        Parallel.For(0, whole.Length, i => single[^(i + 1)] = Synthetic.Row<Ruled>(42, 31 + whole.Length - 1 - i));
        Assert.Equal(whole, single);
        foreach (var piece in new[] { 1, 7, 64, 65 })
            Assert.Equal(whole, Enumerable.Range(0, (whole.Length + piece - 1) / piece).SelectMany(p => Synthetic.Rows<Ruled>(Math.Min(piece, whole.Length - (p * piece)), 42, 31 + (p * piece))));
    }

    [Fact]
    public void A_condition_asks_again_after_an_override_and_the_uniforms_stay()
    {
        var (plain, gold) = (Synthetic.Rows<Ruled>(300, 42), SyntheticRuled.With(tier: Tier.Gold).Rows(300, 42));

        for (var i = 0; i < plain.Length; i++)
            RuledOracle.AssertEqual(gold[i], 42, i, given: Tier.Gold);
        Assert.Equal(plain.Select(p => (p.X, p.Y, p.Height, p.Weight)), gold.Select(g => (g.X, g.Y, g.Height, g.Weight)));
        Assert.All(SyntheticRuled.With(x: -1).Rows(300, 42), row => Assert.False(row.Spend < 0));
    }

    [Fact]
    public void Where_no_condition_holds_a_member_is_what_it_was_without_them_and_elsewhere_what_the_other_law_alone_would_be()
    {
        var rows = Synthetic.Rows<RuledText>(500, 42);

        Assert.All(rows, row => Assert.Equal(row.Flag ? row.Code : row.Plain, row.Ruled));
        Assert.Equal(2, rows.Select(r => r.Flag).Distinct().Count());
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Shares_moments_and_densities_are_the_stated_ones(long seed)
    {
        var rows = Synthetic.Rows<Ruled>(Count, seed);

        // The leaves of the tree.
        const double aboveZero = 0.5;
        var highAboveZero = 1 - Normal.CDF(5, 1.5, 0);
        var silver = 0.2 * ((0.7 * aboveZero) + (0.3 * highAboveZero));
        AssertShare(rows, r => r.Spend is >= 100 and <= 200 && r.Tier == Tier.Gold, 0.1);
        AssertShare(rows, r => r.Spend < 0, silver);
        AssertMean(rows.Where(r => r.Tier == Tier.Gold).Select(r => r.Spend), 150, 100 / Math.Sqrt(12));
        AssertMean(rows.Where(r => r.Spend < 0).Select(r => r.Spend), -50, 5);
        AssertMean(rows.Where(r => r.Tier == Tier.Basic).Select(r => r.Spend), 10, 10);

        // The mixture over the plane: independent inside a cluster, and both members in the same one.
        double[] edges = [double.NegativeInfinity, -1, 0, 1, 2, 3.5, 5, 6.5, double.PositiveInfinity];
        double Mass(int cell, double mean, double deviation) => Normal.CDF(mean, deviation, edges[cell + 1]) - Normal.CDF(mean, deviation, edges[cell]);
        int Cell(double x) => Array.FindLastIndex(edges, edge => x >= edge);
        var counts = new int[64];
        foreach (var row in rows)
            counts[(8 * Cell(row.X)) + Cell(row.Y)]++;
        var chiSquare = 0.0;
        for (var cell = 0; cell < counts.Length; cell++)
        {
            var expected = Count * ((0.7 * Mass(cell / 8, 0, 1) * Mass(cell % 8, 0, 1)) + (0.3 * Mass(cell / 8, 5, 1.5) * Mass(cell % 8, 5, 1.5)));
            chiSquare += Math.Pow(counts[cell] - expected, 2) / expected;
        }
        AssertWithin(StandardErrors * Math.Sqrt(2 * 63), 63, chiSquare, "chi-square over the plane");

        // Rates of nulls, and what is present.
        AssertMean(rows.Where(r => r.Tier == Tier.Gold).Select(r => r.Note is null ? 1.0 : 0), 0.5, 0.5);
        AssertMean(rows.Where(r => r.Spend < 0).Select(r => r.Note is null ? 1.0 : 0), 0.2, 0.4);
        AssertMean(rows.Where(r => r is { Spend: >= 0, Tier: not Tier.Gold }).Select(r => r.Note is null ? 1.0 : 0), 0.05, Math.Sqrt(0.05 * 0.95));
        AssertMean(rows.Where(r => r.Note is not null).Select(r => r.Note!.Value), 0.5, 1 / Math.Sqrt(12));

        // The linear relation with noise.
        AssertMean(rows.Select(r => r.Weight), 475, Math.Sqrt(650));
        AssertMean(rows.Select(r => (r.Weight - 475) * (r.Height - 170) / 250), 1, Math.Sqrt(1 + (650.0 * 100 / (250 * 250))));
        AssertMean(rows.Select(r => (r.Weight - (2.5 * r.Height) - 50) * (r.Height - 170) / 50), 0, 1);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Mixtures_have_the_density_that_their_weights_say(long seed)
    {
        var rows = Synthetic.Rows<Mixed>(Count, seed);
        double Between(double from, double to) => (Normal.CDF(0, 1, to) - Normal.CDF(0, 1, from)) / (Normal.CDF(0, 1, 1) - Normal.CDF(0, 1, -1));
        double Truncated(double x) => Between(-1, Math.Clamp(x, -1, 1));
        double AtLeast15(double x) => x < 14.5 ? 0 : (Normal.CDF(20, 2, x) - Normal.CDF(20, 2, 14.5)) / (1 - Normal.CDF(20, 2, 14.5));

        AssertLaw(rows.Select(r => r.Plain), x => (0.7 * Normal.CDF(0, 1, x)) + (0.3 * Normal.CDF(5, 1.5, x)), [.. Enumerable.Range(-6, 31).Select(i => i * 0.5)]);
        AssertLaw(rows.Select(r => r.Three), x => (0.5 * Gamma.CDF(2, 1 / 3.0, Math.Max(x, 0))) + (0.25 * Math.Clamp((x - 10) / 2, 0, 1)) + (0.25 * Truncated(x)), [-0.8, -0.5, 0, 0.3, 0.7, 1, 2, 4, 6, 8, 10, 10.5, 11, 11.9, 12, 15, 20]);
        AssertLaw(rows.Select(r => (double)r.Count), x => (0.25 * Poisson.CDF(3, Math.Floor(x))) + (0.75 * AtLeast15(Math.Floor(x) + 0.5)), [.. Enumerable.Range(0, 26).Select(k => k + 0.5)]);
        AssertLaw(rows.Where(r => r.Flag).Select(r => (double)r.Ruled), x => (0.5 * Normal.CDF(10, 1, x)) + (0.5 * Normal.CDF(20, 1, x)), [8.005, 9.005, 10.005, 11.005, 12.005, 18.005, 19.005, 20.005, 21.005, 22.005]);
        AssertLaw(rows.Where(r => !r.Flag).Select(r => (double)r.Ruled), x => Normal.CDF(0, 1, x), [-2.005, -1.005, -0.005, 0.005, 1.005, 2.005]);
    }

    [Fact]
    public void A_mixture_is_one_law_of_one_uniform_in_blocks_and_alone()
    {
        var whole = Synthetic.Rows<Mixed>(300, seed: 7, firstRow: 1_000_000_000_000);
        var law = new SynthFixtures.Distributions.Mixture([0.7, 0.3], [new SynthFixtures.Distributions.Normal(0, 1), new SynthFixtures.Distributions.Normal(5, 1.5)]);

        for (var i = 0; i < whole.Length; i++)
        {
            Assert.Equal(whole[i], Synthetic.Row<Mixed>(7, 1_000_000_000_000 + i));
            Assert.Equal(law.Quantile(new Draw("SynthFixtures.Laws.Tests.Mixed", "Plain", 7, 1_000_000_000_000 + i).U), whole[i].Plain);
        }
    }

    // Pearson's statistic over the cells between the limits; limits of rounded values lie between two of them.
    private static void AssertLaw(System.Collections.Generic.IEnumerable<double> values, Func<double, double> cdf, double[] limits)
    {
        var counts = new int[limits.Length + 1];
        var count = 0;
        foreach (var value in values)
        {
            var at = Array.BinarySearch(limits, value);
            counts[at < 0 ? ~at : at]++;
            count++;
        }
        var statistic = Enumerable.Range(0, counts.Length)
            .Select(cell => count * ((cell == limits.Length ? 1 : cdf(limits[cell])) - (cell == 0 ? 0 : cdf(limits[cell - 1]))))
            .Zip(counts, (expected, observed) => Math.Pow(observed - expected, 2) / expected).Sum();
        AssertWithin(StandardErrors * Math.Sqrt(2.0 * limits.Length), limits.Length, statistic, "chi-square");
    }

    private static void AssertShare(Ruled[] rows, Func<Ruled, bool> holds, double share) =>
        AssertWithin(StandardErrors * Math.Sqrt(share * (1 - share) / Count), share, rows.Count(holds) / (double)Count, "share");

    private static void AssertMean(System.Collections.Generic.IEnumerable<double> values, double mean, double deviation)
    {
        var (sum, count) = values.Aggregate((Sum: 0.0, Count: 0), (a, v) => (a.Sum + v, a.Count + 1));
        AssertWithin(StandardErrors * deviation / Math.Sqrt(count), mean, sum / count, "mean");
    }

    private static void AssertWithin(double tolerance, double expected, double actual, string what) =>
        Assert.True(Math.Abs(actual - expected) <= tolerance, FormattableString.Invariant($"{what}: {actual} instead of {expected} +- {tolerance}"));
}
