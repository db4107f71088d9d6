using System;
using System.Linq;
using SynthFixtures.Distributions;
using Xunit;

namespace SynthFixtures.Tests.Distributions;

public sealed class PiecewiseLawTests
{
    [Fact]
    public void A_sample_has_the_quantiles_of_definition_7()
    {
        // NumPy 2: quantile([1, 2, 3, 10], u).
        var law = new Empirical(10, 3, 2, 1);
        Assert.Equal(
            [1, 1.3, 1.75, 2.5, 4.75, 7.9, 10],
            ((double[])[0, 0.1, 0.25, 0.5, 0.75, 0.9, 1]).Select(u => Math.Round(law.Quantile(u), 12)));
    }

    [Fact]
    public void A_value_that_stands_several_times_in_a_sample_is_drawn_itself()
    {
        var law = new Empirical(1, 2, 2, 2, 5);
        Assert.Equal([2, 2, 2], ((double[])[0.25, 0.4, 0.75]).Select(law.Quantile));
        Assert.Equal((0.75, 0.25), (law.Cdf(2), law.Survival(2)));
        Assert.Equal(double.NegativeInfinity, law.Entropy);
    }

    [Fact]
    public void A_triangle_drawn_by_three_points_is_the_triangular_law()
    {
        var (drawn, law) = (new PiecewiseLinear([-3, 2, 4], [0, 7, 0]), new Triangular(-3, 2, 4));
        foreach (var u in EdgeUniforms.All)
            Assert.Equal(law.Quantile(u), drawn.Quantile(u), 1e-12);
        Assert.Equal(law.Mean, drawn.Mean, 1e-12);
        Assert.Equal(law.Variance, drawn.Variance, 1e-12);
        Assert.Equal(law.Skewness, drawn.Skewness, 1e-12);
        Assert.Equal(law.ExcessKurtosis, drawn.ExcessKurtosis, 1e-12);
        Assert.Equal(law.Entropy, drawn.Entropy, 1e-12);
        Assert.Equal(law.Mode, drawn.Mode);
    }

    [Fact]
    public void A_bin_without_weight_is_never_drawn()
    {
        var law = new Histogram([0, 1, 2, 3], [1, 0, 1]);
        Assert.DoesNotContain(Enumerable.Range(1, 999).Select(i => law.Quantile(i / 1000.0)), x => x is > 1 and < 2);
    }

    [Fact]
    public void What_is_no_density_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Empirical(3, 3));
        Assert.Throws<ArgumentException>(() => new Empirical([]));
        Assert.Throws<ArgumentException>(() => new Histogram([0, 1], [1, 2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Histogram([0, 2, 1], [1, 2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Histogram([0, 1, 2], [0, 0]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Histogram([0, 1, 2], [2, -1]));
        Assert.Throws<ArgumentException>(() => new PiecewiseLinear([0, 1, 2], [1, 2]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PiecewiseLinear([0, 1], [1, double.NaN]));
    }

    [Fact]
    public void Bits_of_Histogram() => KnownAnswers.Check("Histogram", "new Histogram([-3, 0, 1, 10], [1, 5, 2])", new Histogram([-3, 0, 1, 10], [1, 5, 2]));

    [Fact]
    public void Bits_of_Empirical() => KnownAnswers.Check("Empirical", "new Empirical(1, 2, 3, 10)", new Empirical(1, 2, 3, 10));

    [Fact]
    public void Bits_of_PiecewiseLinear() =>
        KnownAnswers.Check("PiecewiseLinear", "new PiecewiseLinear([0, 2, 3], [0, 4, 0])", new PiecewiseLinear([0, 2, 3], [0, 4, 0]));
}
