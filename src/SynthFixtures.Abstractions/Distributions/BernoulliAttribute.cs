namespace SynthFixtures;

/// <summary>The Bernoulli distribution: true, or 1, with a given probability.</summary>
/// <param name="probability">The probability of true, in [0, 1].</param>
[Kernel("SynthFixtures.Distributions.Bernoulli")]
public sealed class BernoulliAttribute([Probability] double probability) : DistributionAttribute
{
    /// <summary>The probability of true.</summary>
    public double Probability { get; } = probability;
}
