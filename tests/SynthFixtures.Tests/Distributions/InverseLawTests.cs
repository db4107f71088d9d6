using System;
using System.Linq;
using SynthFixtures.Distributions;
using SynthFixtures.Numerics;
using Xunit;

namespace SynthFixtures.Tests.Distributions;

public sealed class InverseLawTests
{
    [Fact]
    public void A_density_of_a_known_law_has_its_quantiles_and_moments()
    {
        var (drawn, law) = (new Density(static x => Elementary.Exp(-0.5 * x * x), -9, 9), new Normal(0, 1));
        foreach (var u in EdgeUniforms.All.Where(u => u is > 1e-15 and < 1 - 1e-15))
            Assert.Equal(law.Quantile(u), drawn.Quantile(u), 2e-9);
        Assert.Equal((0.0, 1.0, 0.0), (Math.Round(drawn.Mean, 12), Math.Round(drawn.Variance, 10), Math.Round(drawn.Skewness, 9)));
        Assert.Equal(law.Entropy, drawn.Entropy, 1e-10);
        Assert.Equal(0, drawn.Mode, 1e-6);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_density_that_is_none_is_refused_where_it_is_none(double height)
    {
        var law = new Density(x => x > 3 ? height : 1, 0, 4);
        var exception = Assert.Throws<SyntheticModelException>(() => law.Quantile(0.5));
        Assert.Matches("finite and not negative, but x => .* at 3[.]", exception.Message);
    }

    [Fact]
    public void A_density_without_mass_or_with_too_much_is_refused()
    {
        Assert.Contains("is 0 at every point", Assert.Throws<SyntheticModelException>(() => new Density(static _ => 0, 0.5, 4).Quantile(0.5)).Message, StringComparison.Ordinal);
        Assert.Contains("exceeds", Assert.Throws<SyntheticModelException>(() => new Density(static _ => 1e308, 0, 4e3).Quantile(0.5)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => new Density(null!, 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Density(static _ => 1, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Density(static _ => 1, 0, double.PositiveInfinity));
    }

    [Fact]
    public void A_gap_in_a_density_is_never_drawn()
    {
        var law = new Density(static x => x < 1 || x > 2 ? 1 : 0, 0, 3);
        Assert.DoesNotContain(Enumerable.Range(1, 9999).Select(i => law.Quantile(i / 10000.0)), x => x is > 1.0000001 and < 1.9999999);
    }

    [Fact]
    public void A_law_of_integers_in_a_mixture_keeps_its_masses()
    {
        var law = new Mixture([0.3, 0.7], [new Binomial(1, 0), new Gamma(2, 3)]);
        Assert.Equal(0, law.Quantile(0.3));
        Assert.Equal(0, law.Quantile(1e-9));
        Assert.Equal(new Gamma(2, 3).Quantile(0.5), law.Quantile(0.65), 1e-9);
        Assert.Equal(0.3, law.Cdf(0), 1e-15);
        Assert.Equal(0.7 * 6, law.Mean, 1e-12);
    }

    [Fact]
    public void Mean_and_variance_are_those_within_and_between_the_laws()
    {
        var law = new Mixture([0.3, 0.7], [new Normal(0, 1), new Normal(5, 1.5)]);
        Assert.Equal(3.5, law.Mean, 1e-12);
        Assert.Equal((0.3 * 1) + (0.7 * 2.25) + (0.3 * 12.25) + (0.7 * 2.25), law.Variance, 1e-12);
    }

    [Fact]
    public void The_density_of_a_mixture_is_the_weighted_sum()
    {
        var law = new Mixture([1, 3], [new Normal(0, 1), new Normal(5, 1.5)]);
        Assert.Equal((0.25 * new Normal(0, 1).Pdf(2)) + (0.75 * new Normal(5, 1.5).Pdf(2)), law.Pdf(2), 1e-15);
        Assert.Equal(0.5 * new Gamma(2, 3).Pdf(1), new Mixture([1, 1], [new Poisson(3), new Gamma(2, 3)]).Pdf(1), 1e-15);
        Assert.Equal(0.5 * new Normal(0, 1).Pdf(0), new Mixture([1, 1], [new Truncated<Normal>(new(0, 1), min: 1), new Normal(0, 1)]).Pdf(0), 1e-15);
    }

    [Fact]
    public void Probabilities_beyond_every_double_between_0_and_1_are_sought_without_a_table()
    {
        var law = new Mixture([0.5, 0.5], [new Normal(0, 1), new Normal(1000, 0.1)]);
        Assert.Equal(new Normal(0, 1).Quantile(2e-40), law.Quantile(1e-40), 1e-9);
    }

    [Fact]
    public void What_is_no_mixture_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new Mixture([1], []));
        Assert.Throws<ArgumentException>(() => new Mixture([], []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Mixture([0, 0], [new Normal(0, 1), new Normal(1, 1)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Mixture([1, -1], [new Normal(0, 1), new Normal(1, 1)]));
    }

    [Fact]
    public void Bits_of_Density() => KnownAnswers.Check("Density", "new Density(x => x < 3 ? x / 3 : (10 - x) / 7, 0, 10)", new Density(static x => x < 3 ? x / 3 : (10 - x) / 7, 0, 10));

    [Fact]
    public void Bits_of_Mixture() =>
        KnownAnswers.Check("Mixture", "new Mixture([0.3, 0.7], [new Normal(0, 1), new Gamma(2, 3)])", new Mixture([0.3, 0.7], [new Normal(0, 1), new Gamma(2, 3)]));
}
