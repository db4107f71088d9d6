namespace SynthFixtures;

/// <summary>The discrete uniform distribution on the integers from min to max, both included: exact over the whole range of <see cref="long"/>.</summary>
/// <param name="min">The least value.</param>
/// <param name="max">The greatest value, more than <paramref name="min"/>.</param>
[Kernel("SynthFixtures.Distributions.DiscreteUniform")]
public sealed class DiscreteUniformAttribute([Below(nameof(max)), LeastValue] long min, [Finite, GreatestValue, Counted(nameof(min))] long max) : DistributionAttribute
{
    /// <summary>The least value.</summary>
    public long Lower { get; } = min;

    /// <summary>The greatest value.</summary>
    public long Upper { get; } = max;
}
