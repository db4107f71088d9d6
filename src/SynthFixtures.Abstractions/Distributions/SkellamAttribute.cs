namespace SynthFixtures;

/// <summary>The Skellam distribution: the difference of two independent Poisson counts.</summary>
/// <param name="firstMean">The mean of the count that is added, positive, at most 10^9.</param>
/// <param name="secondMean">The mean of the count that is taken away, positive, at most 10^9.</param>
[Kernel("SynthFixtures.Distributions.Skellam")]
public sealed class SkellamAttribute([Positive, AtMost(1e9)] double firstMean, [Positive, AtMost(1e9)] double secondMean) : DistributionAttribute
{
    /// <summary>The mean of the count that is added.</summary>
    public double FirstMean { get; } = firstMean;

    /// <summary>The mean of the count that is taken away.</summary>
    public double SecondMean { get; } = secondMean;
}
