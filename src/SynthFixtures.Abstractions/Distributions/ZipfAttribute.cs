namespace SynthFixtures;

/// <summary>Zipf's distribution: rank k of 1, 2, ..., count has a probability proportional to k^-exponent.</summary>
/// <param name="exponent">How fast ranks become rare, in [0, 100]: 0 makes all equally probable.</param>
/// <param name="count">The number of ranks, from 1 to 10^15.</param>
[Kernel("SynthFixtures.Distributions.Zipf")]
public sealed class ZipfAttribute([AtLeast(0), AtMost(100)] double exponent, [AtLeast(1), AtMost(1e15)] long count) : DistributionAttribute
{
    /// <summary>How fast ranks become rare.</summary>
    public double Exponent { get; } = exponent;

    /// <summary>The number of ranks.</summary>
    public long Count { get; } = count;
}
