using System;
using System.Linq;
using SynthFixtures.Distributions;
using Xunit;

namespace SynthFixtures.Tests.Distributions;

// What a law promises that has a density or a mass function, and moments.
public abstract partial class LawContract<TLaw>
{
    private const int Strata = 20_000;

    /// <summary>How far a sum over 20,000 strata may lie from the entropy: more where the density has a pole or a heavy tail.</summary>
    protected virtual double EntropyTolerance => 2e-3;

    [Fact]
    public void The_density_is_the_slope_of_the_distribution_function()
    {
        foreach (var law in Laws)
        {
            if (law is not IDensity density)
                continue;
            foreach (var u in Uniforms1(300).Select(u => 0.02 + (0.96 * u)))
            {
                var (from, to) = (law.Quantile(u - 1e-5), law.Quantile(u + 1e-5));
                var rise = u < 0.5 ? law.Cdf(to) - law.Cdf(from) : law.Survival(from) - law.Survival(to);
                Assert.InRange(density.Pdf((0.5 * from) + (0.5 * to)) / (rise / (to - from)), 1 - 2e-4, 1 + 2e-4);
            }
        }
    }

    [Fact]
    public void The_mass_is_the_step_of_the_distribution_function()
    {
        foreach (var law in Laws)
        {
            if (law is not IMass mass)
                continue;
            foreach (var x in Uniforms1(300).Select(u => law.Quantile(u)).Distinct())
            {
                Assert.InRange(mass.Pmf(x), ((law.Cdf(x) - law.Cdf(x - 1)) * (1 - 1e-12)) - 1e-14, ((law.Cdf(x) - law.Cdf(x - 1)) * (1 + 1e-12)) + 1e-14);
                Assert.Equal(0, mass.Pmf(x + 0.5));
            }
        }
    }

    [Fact]
    public void Beyond_the_support_density_and_mass_are_0_and_NaN_stays_NaN()
    {
        foreach (var (law, support) in Laws.Zip(Supports))
        {
            if (Likelihood(law) is not { } likelihood)
                continue;
            Assert.Equal(double.NaN, likelihood(double.NaN));
            Assert.Equal((0.0, 0.0), (likelihood(double.NegativeInfinity), likelihood(double.PositiveInfinity)));
            if (double.IsFinite(support.Least))
                Assert.Equal(0, likelihood(support.Least - Math.Max(1, Math.Abs(support.Least))));
            if (double.IsFinite(support.Greatest))
                Assert.Equal(0, likelihood(support.Greatest + Math.Max(1, Math.Abs(support.Greatest))));
        }
    }

    [Fact]
    public void No_value_is_more_likely_than_the_mode()
    {
        foreach (var law in Laws)
        {
            if (law is not IMoments { Mode: var mode } || double.IsNaN(mode) || Likelihood(law) is not { } likelihood)
                continue;
            var greatest = likelihood(mode) * (1 + 1e-13);

            // A mode below all positive doubles has no density that can be compared.
            if (greatest == 0)
                continue;
            foreach (var x in Uniforms1(2_000).Select(u => law.Quantile(u)).Append(Math.BitIncrement(mode)).Append(Math.BitDecrement(mode)))
                Assert.True(likelihood(x) <= greatest, $"{x:R} is more likely than the mode {mode:R}");
        }
    }

    [Fact]
    public void The_median_halves_the_law()
    {
        foreach (var law in Laws)
        {
            if (law is not IMoments { Median: var median } || double.IsNaN(median))
                continue;
            if (IsDiscrete)
                Assert.True(law.Cdf(median) >= 0.5 - 1e-12 && law.Cdf(median - 1) <= 0.5 + 1e-12, $"median {median:R}");
            else
                Assert.InRange(law.Cdf(median), 0.5 - (RoundTrip + 1e-12), 0.5 + (RoundTrip + 1e-12));
        }
    }

    [Fact]
    public void The_entropy_is_the_expected_surprise()
    {
        foreach (var law in Laws)
        {
            if (law is not IMoments { Entropy: var entropy } || double.IsNaN(entropy) || Likelihood(law) is not { } likelihood)
                continue;
            var sum = 0.0;
            for (var i = 0; i < Strata; i++)
                sum -= Math.Log(likelihood(law.Quantile((i + 0.5) / Strata)));
            Assert.InRange(entropy - (sum / Strata), -EntropyTolerance, EntropyTolerance);
        }
    }

    [Fact]
    public void Mean_and_variance_are_those_of_the_values()
    {
        foreach (var law in Laws)
        {
            if (law is not IMoments { Mean: var mean, Variance: var variance } || !double.IsFinite(variance))
                continue;
            var values = Enumerable.Range(0, Strata).Select(i => law.Quantile((i + 0.5) / Strata)).ToArray();
            var deviation = Math.Sqrt(variance);
            Assert.InRange(values.Average(), mean - (0.05 * deviation) - 1e-9, mean + (0.05 * deviation) + 1e-9);

            // What lies beyond the last stratum is missing, much of it where the tail is heavy.
            if (((IMoments)law).ExcessKurtosis < 20)
                Assert.InRange(values.Average(x => (x - mean) * (x - mean)), 0.9 * variance, (1.1 * variance) + 1e-9);
        }
    }

    private static Func<double, double>? Likelihood(TLaw law) => law is IDensity density ? density.Pdf : law is IMass mass ? mass.Pmf : null;
}
