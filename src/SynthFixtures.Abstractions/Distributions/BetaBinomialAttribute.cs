namespace SynthFixtures;

/// <summary>The beta-binomial distribution: the number of successes in trials whose probability is itself drawn, from a beta distribution.</summary>
/// <param name="trials">The number of trials, from 1 to 10^12.</param>
/// <param name="alpha">The first parameter of the beta distribution, in [10^-6, 10^9].</param>
/// <param name="beta">The second parameter of the beta distribution, in [10^-6, 10^9].</param>
[Kernel("SynthFixtures.Distributions.BetaBinomial")]
public sealed class BetaBinomialAttribute([AtLeast(1), AtMost(1e12)] long trials, [AtLeast(1e-6), AtMost(1e9)] double alpha, [AtLeast(1e-6), AtMost(1e9)] double beta) : DistributionAttribute
{
    /// <summary>The number of trials.</summary>
    public long Trials { get; } = trials;

    /// <summary>The first parameter of the beta distribution.</summary>
    public double Alpha { get; } = alpha;

    /// <summary>The second parameter of the beta distribution.</summary>
    public double Beta { get; } = beta;
}
