using System;
using System.Linq;
using SynthFixtures.Distributions;
using SynthFixtures.Numerics;
using Xunit;

namespace SynthFixtures.Tests.Distributions;

/// <summary>Parameters at the edges of their domains: modes at or beside an end, widths beyond all doubles, weights of 0, shapes near 0.</summary>
public sealed class EdgeParameterTests
{
    private const double LeastUniform = 1.1102230246251565e-16;

    private static readonly double[] Probabilities = [LeastUniform, 1e-15, 1e-12, 1e-9, 1e-5, 0.01, 0.2, 0.49];

    [Fact]
    public void A_mode_at_an_end_costs_no_precision_there()
    {
        // 1 - sqrt(1 - p) = p / (1 + sqrt(1 - p)), and the same from the other end.
        var (low, high) = (new Triangular(0, 0, 1), new Triangular(-1, 0, 0));
        foreach (var p in Probabilities)
        {
            var exact = p / (1 + Math.Sqrt(1 - p));
            Assert.InRange(low.Quantile(p) / exact, 1 - 4e-16, 1 + 4e-16);
            Assert.InRange(high.UpperQuantile(p) / -exact, 1 - 4e-16, 1 + 4e-16);
            Assert.InRange(low.Cdf(exact) / p, 1 - 1e-15, 1 + 1e-15);
            Assert.InRange(high.Survival(-exact) / p, 1 - 1e-15, 1 + 1e-15);
        }
    }

    [Theory]
    [InlineData(1e-300)]
    [InlineData(1e-17)]
    [InlineData(1e-12)]
    [InlineData(1e-5)]
    [InlineData(0.01)]
    public void A_mode_beside_an_end_costs_none_either(double mode)
    {
        var (low, high) = (new Triangular(0, mode, 1), new Triangular(-1, -mode, 0));
        foreach (var p in Probabilities)
        {
            // Below the mode p = x^2 / mode; above it p - mode = y (2 - y) (1 - mode), y = (x - mode) / (1 - mode).
            var part = (p - mode) / (1 - mode);
            var exact = p < mode ? Math.Sqrt(p) * Math.Sqrt(mode) : mode + ((1 - mode) * (part / (1 + Math.Sqrt((1 - p) / (1 - mode)))));
            Assert.InRange(low.Quantile(p) / exact, 1 - 1e-14, 1 + 1e-14);
            Assert.InRange(high.UpperQuantile(p) / -exact, 1 - 1e-14, 1 + 1e-14);
            Assert.InRange(low.Cdf(exact) / p, 1 - 1e-13, 1 + 1e-13);
        }
    }

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(-1, 0, 0)]
    [InlineData(0, 1e-12, 1)]
    [InlineData(3, 3.05, 10)]
    [InlineData(3, 9.95, 10)]
    [InlineData(-1e308, 1.5e308, 1.7e308)]
    [InlineData(-1.7e308, -1.7e308, 1.7e308)]
    public void Columns_agree_with_single_values_and_ascend(double min, double mode, double max)
    {
        var law = new Triangular(min, mode, max);
        double[] u = [LeastUniform, .. Enumerable.Range(1, 4095).Select(i => i / 4096.0), 0.5 - LeastUniform, 1 - LeastUniform];
        Array.Sort(u);
        var values = new double[u.Length];
        law.Quantile(u, values);

        for (var i = 0; i < u.Length; i++)
        {
            Assert.Equal(law.Quantile(u[i]), values[i]);
            Assert.InRange(values[i], i > 0 ? values[i - 1] : min, max);
            Assert.InRange(law.Cdf(values[i]), u[i] - 1e-9, u[i] + 1e-9);
        }
    }

    public static TheoryData<string> Wide => new("empirical", "histogram", "drawn", "triangular", "uniform", "narrow", "tiny", "steep");

    [Theory]
    [MemberData(nameof(Wide))]
    public void Ends_that_are_doubles_have_values_that_are(string name)
    {
        IDistribution law = name switch
        {
            "empirical" => new Empirical(-1e308, 1e308),
            "histogram" => new Histogram([-1.7e308, 0, 1.7e308], [1, 3]),
            "drawn" => new PiecewiseLinear([-1.7e308, 0, 1.7e308], [1, 3, 1e307]),
            "triangular" => new Triangular(-1.7e308, 0, 1.7e308),
            "uniform" => new Uniform(-1.7e308, 1.7e308),
            "narrow" => new Empirical(1, 1 + 1e-12, 1 + 2e-12),
            "tiny" => new Empirical(0, 1e-310, 5e-310),
            _ => new PiecewiseLinear([0, 1e-200, 2e-200], [1e-200, 1e200, 0]),
        };
        var before = double.NegativeInfinity;
        for (var i = 1; i < 1000; i++)
        {
            var x = law.Quantile(i / 1000.0);
            Assert.True(double.IsFinite(x) && x >= before, $"{name}: Q({i / 1000.0}) = {x}");
            Assert.InRange(law.Cdf(x), (i / 1000.0) - 2e-3, (i / 1000.0) + 2e-3);
            Assert.False(double.IsNaN(((IDensity)law).Pdf(x)));
            before = x;
        }
        var moments = (IMoments)law;
        Assert.True(double.IsFinite(moments.Mean) && moments.Variance >= 0 && double.IsFinite(moments.Skewness) && double.IsFinite(moments.ExcessKurtosis), name);
    }

    [Fact]
    public void The_quantile_between_two_extremes_goes_straight()
    {
        var law = new Empirical(-1e308, 1e308);

        Assert.Equal((-1e308, -5e307, 0, 5e307, 1e308), (law.Quantile(0), law.Quantile(0.25), law.Quantile(0.5), law.Quantile(0.75), law.Quantile(1)));
        Assert.Equal((0, -1.2), (Math.Round(law.Skewness, 12), Math.Round(law.ExcessKurtosis, 12)));
    }

    [Fact]
    public void An_index_of_weight_0_does_not_occur()
    {
        var (law, whole) = (new Categorical(0, 2, 0, 0, 6, 0), new Categorical(1, 3));

        Assert.Equal((1, 4), (law.Quantile(0), law.Quantile(1)));
        Assert.Equal((0, 0.25, 0.25, 1, 0), (law.Cdf(0), law.Cdf(1), law.Cdf(3.5), law.Cdf(4), law.Pmf(2)));
        Assert.Equal((4, 3.25, whole.Entropy), (law.Mode, law.Mean, law.Entropy));
        var values = new double[10_000];
        law.Quantile([.. Enumerable.Range(0, 10_000).Select(i => (i + 0.5) / 10_000)], values);
        Assert.Equal([(1.0, 2500), (4.0, 7500)], values.GroupBy(v => v).Select(g => (g.Key, g.Count())).Order());
        Assert.Throws<ArgumentOutOfRangeException>(() => new Categorical(0, 0));
    }

    [Theory]
    [InlineData(0.0105, 0.0113)]
    [InlineData(0.01, 0.01)]
    [InlineData(0.012, 0.049)]
    [InlineData(0.049, 0.3)]
    [InlineData(0.02, 2)]
    [InlineData(0.03, 1000)]
    [InlineData(50, 0.0101)]
    public void Small_shapes_of_beta_keep_the_promise(double alpha, double beta)
    {
        // Odds, not x: neither x nor 1 - x can tell probabilities apart there.
        var table = Beta.OddsTable(alpha, beta);
        var (lower, upper) = (new OddsTail(alpha, beta, isLower: true), new OddsTail(alpha, beta, isLower: false));
        for (var i = 1; i < 6000; i++)
        {
            var p = i / 6000.0;
            var odds = table.Distance(p, 1 - p, out var isLower);
            if (odds is > 1e-290 and < 1e290)
                Assert.InRange((isLower ? lower : upper).At(odds).Probability - (isLower ? p : 1 - p), -2e-12, 2e-12);
        }
    }
}
