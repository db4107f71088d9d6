namespace SynthFixtures;

/// <summary>The geometric distribution: the number of failures before the first success, 0, 1, 2, ...</summary>
/// <param name="probability">The probability of success in each trial, in [10^-12, 1].</param>
[Kernel("SynthFixtures.Distributions.Geometric")]
public sealed class GeometricAttribute([AtLeast(1e-12), AtMost(1)] double probability) : DistributionAttribute
{
    /// <summary>The probability of success in each trial.</summary>
    public double Probability { get; } = probability;
}
