namespace SynthFixtures;

/// <summary>The Poisson distribution: the number of independent events, where <paramref name="mean"/> are expected.</summary>
/// <param name="mean">The expected number, positive, at most 10^9.</param>
[Kernel("SynthFixtures.Distributions.Poisson")]
public sealed class PoissonAttribute([Positive, AtMost(1e9)] double mean) : DistributionAttribute
{
    /// <summary>The expected number.</summary>
    public double Mean { get; } = mean;
}
