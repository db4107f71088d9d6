using System;
using SynthFixtures.Distributions;
using Xunit;

namespace SynthFixtures.Tests.Distributions;

/// <summary>Density, mass and moments of conditioned distributions. The numbers come from mpmath, with 30 digits.</summary>
public sealed class ConditionedMomentTests
{
    [Fact]
    public void A_normal_distribution_between_two_values() =>
        Check(new Truncated<Normal>(new(0, 1), -1, 2), 0.22963717909132897, 0.5197625392115339, 0.32254591283309153, -0.7198275420771034, 1.0050201254964888);

    [Fact]
    public void A_normal_distribution_far_out() =>
        Check(new Truncated<Normal>(new(0, 1), 8, 9), 8.121188992979796, 0.014148542782748111, 1.8532542803795513, 4.678063491684261, -1.1107504589929957);

    [Fact]
    public void A_normal_distribution_above_a_value() =>
        Check(new Truncated<Normal>(new(0, 1), min: 1), 1.525135276160981, 0.1990976655703488, 1.316228037565579, 1.9973567732993143, 0.34048452627589987);

    [Fact]
    public void An_exponential_distribution() =>
        Check(new Truncated<Exponential>(new(1), 0, 1), 0.4180232931306736, 0.07932640579220768, 0.34487292705499895, -1.034980012946222, -0.04065185225640831);

    [Fact]
    public void A_histogram_with_a_step_inside() =>
        Check(new Truncated<Histogram>(new([0, 1, 3], [1, 1]), 0.5, 2), 1.125, 0.19270833333333334, 0.41557728462676985, -1.1053323593864135, 0.34657359027997264);

    [Fact]
    public void A_gamma_distribution_above_a_value() =>
        Check(new Truncated<Gamma>(new(2, 1), min: 1), 2.5, 1.75, 1.6198477414681167, 3.795918367346939, 1.3949734993983482);

    [Fact]
    public void A_tail_without_moments_that_is_cut_off() =>
        Check(new Truncated<Pareto>(new(1.5, 1), max: 10), 2.118303335089627, 2.2114542945622633, 2.4520477429248024, 6.67403241314993, 1.041088207020121);

    [Fact]
    public void A_tail_without_moments_that_is_left()
    {
        var (half, whole, power) = (new Truncated<Cauchy>(new(0, 1), min: 0), new Truncated<Cauchy>(new(0, 1)), new Truncated<Pareto>(new(1.5, 1), min: 2));

        Assert.Equal((double.PositiveInfinity, double.NaN), (half.Mean, whole.Mean));
        Assert.InRange(power.Mean, 6 - 1e-6, 6 + 1e-6);
        Assert.Equal(double.PositiveInfinity, power.Variance);
    }

    [Fact]
    public void Infinite_tails_have_a_finite_entropy_and_mixtures_know_the_density()
    {
        var (far, gamma) = (new Truncated<Normal>(new(0, 1), min: 8), new Truncated<Gamma>(new(2, 3), min: 1));

        Assert.InRange(far.Entropy, -1.2, -1);
        Assert.True(double.IsFinite(gamma.Entropy));
        Near(0.5 * far.Pdf(8.1), new Mixture([1, 1], [far, new Uniform(0, 1)]).Pdf(8.1));
    }

    [Fact]
    public void Integers()
    {
        var law = new Truncated<Poisson>(new(3), 1.5, 5);
        Near(3.203125, law.Mean);
        Near(1.068115234375, law.Variance);
        Near(0.3125, law.Pmf(3));
        Assert.Equal((0, 0, 0, double.NaN), (law.Pmf(6), law.Pmf(2.5), law.Pdf(3), law.Pmf(double.NaN)));
    }

    [Fact]
    public void Rounded_numbers()
    {
        var law = new TruncatedToIntegers<Normal>(new(0, 1), -1, 2);
        Near(0.13074139918915414, law.Mean);
        Near(0.7659315254260142, law.Variance);
        Near(0.2607710202548218, law.Pmf(-1));
        Assert.Equal((0, 0, double.NaN), (law.Pmf(3), law.Pmf(0.5), law.Pmf(double.NaN)));
        Near(1, law.Pmf(-1) + law.Pmf(0) + law.Pmf(1) + law.Pmf(2));
    }

    [Fact]
    public void Nothing_is_told_of_an_empty_interval()
    {
        var law = new Truncated<Uniform>(new(0, 1), 2, 3);

        Assert.Throws<SyntheticModelException>(() => law.Pdf(2.5));
        Assert.Throws<SyntheticModelException>(() => law.Mean);
    }

    private static void Check<TLaw>(Truncated<TLaw> law, double mean, double variance, double skewness, double kurtosis, double entropy)
        where TLaw : struct, IDistribution
    {
        Near(mean, law.Mean);
        Near(variance, law.Variance);
        Near(skewness, law.Skewness);
        Near(kurtosis, law.ExcessKurtosis);
        Near(entropy, law.Entropy);
        foreach (var u in (double[])[0.1, 0.4, 0.9])
        {
            var x = law.Quantile(u);
            Assert.InRange(law.Pdf(x) / ((law.Cdf(x + 1e-6) - law.Cdf(x - 1e-6)) / 2e-6), 1 - 1e-6, 1 + 1e-6);
        }
        Assert.Equal((0, 0, double.NaN), (law.Pdf(-100), law.Pdf(double.PositiveInfinity), law.Pdf(double.NaN)));
    }

    private static void Near(double expected, double actual) => Assert.InRange(actual, expected - (1e-9 * Math.Max(1, Math.Abs(expected))), expected + (1e-9 * Math.Max(1, Math.Abs(expected))));
}
