namespace SynthFixtures;

/// <summary>The negative binomial distribution: the number of failures before a given number of successes, 0, 1, 2, ...</summary>
/// <param name="successes">The number of successes that end the trials, positive, at most 10^9; need not be whole.</param>
/// <param name="probability">The probability of success in each trial, in [10^-6, 1].</param>
[Kernel("SynthFixtures.Distributions.NegativeBinomial")]
public sealed class NegativeBinomialAttribute([Positive, AtMost(1e9)] double successes, [AtLeast(1e-6), AtMost(1)] double probability) : DistributionAttribute
{
    /// <summary>The number of successes that end the trials.</summary>
    public double Successes { get; } = successes;

    /// <summary>The probability of success in each trial.</summary>
    public double Probability { get; } = probability;
}
