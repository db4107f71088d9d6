using System;
using SynthFixtures.Distributions;
using Xunit;

namespace SynthFixtures.Tests.Distributions;

public sealed class PoissonTests
{
    [Fact]
    public void Both_tails_of_large_means_are_exact_in_the_relative_sense()
    {
        foreach (var row in ReferenceFile.Rows("poisson_large.txt"))
        {
            // The exponent of the tail is rounded: about -log(tail) times the spacing of doubles near 1.
            var (law, k) = (new Poisson(row[0]), row[1]);
            AssertClose(row[2], law.Cdf(k));
            AssertClose(row[3], law.Survival(k));
            AssertClose(row[2], law.Cdf(k + 0.75));
        }
    }

    [Fact]
    public void Quantiles_of_large_means_are_the_least_integers_that_reach_the_probability()
    {
        foreach (var row in ReferenceFile.Rows("poisson_large.txt"))
        {
            var (law, k, margin) = (new Poisson(row[0]), row[1], 1e-12);
            if (row[2] < 0.5)
            {
                Assert.Equal(k, law.Quantile(row[2] * (1 - margin)));
                Assert.Equal(k + 1, law.Quantile(row[2] * (1 + margin)));
            }
            else
            {
                Assert.Equal(k, law.UpperQuantile(row[3] * (1 + margin)));
                Assert.Equal(k + 1, law.UpperQuantile(row[3] * (1 - margin)));
            }
        }
    }

    private static void AssertClose(double expected, double actual)
    {
        var tolerance = 2e-15 * (2 - Math.Log(expected));
        Assert.True(Math.Abs(actual - expected) <= tolerance * expected, $"{actual:R} is not {expected:R}: {(actual / expected) - 1:R}");
    }
}
