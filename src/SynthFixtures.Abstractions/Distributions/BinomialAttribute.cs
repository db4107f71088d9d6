namespace SynthFixtures;

/// <summary>The binomial distribution: the number of successes in independent trials.</summary>
/// <param name="trials">The number of trials, from 1 to 10^12.</param>
/// <param name="probability">The probability of success in each, in [0, 1].</param>
[Kernel("SynthFixtures.Distributions.Binomial")]
public sealed class BinomialAttribute([AtLeast(1), AtMost(1e12)] long trials, [Probability] double probability) : DistributionAttribute
{
    /// <summary>The number of trials.</summary>
    public long Trials { get; } = trials;

    /// <summary>The probability of success in each.</summary>
    public double Probability { get; } = probability;
}
