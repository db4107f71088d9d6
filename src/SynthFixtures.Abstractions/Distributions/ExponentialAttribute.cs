namespace SynthFixtures;

/// <summary>The exponential distribution on [0, infinity), stated by its mean (its scale, 1 / rate).</summary>
/// <param name="mean">The mean, positive: 1 / rate.</param>
[Kernel("SynthFixtures.Distributions.Exponential")]
public sealed class ExponentialAttribute([Positive] double mean) : DistributionAttribute
{
    /// <summary>The mean.</summary>
    public double Mean { get; } = mean;
}
