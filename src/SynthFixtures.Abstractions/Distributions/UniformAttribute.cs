namespace SynthFixtures;

/// <summary>The uniform distribution on [min, max]. On an integral member the discrete uniform distribution, both ends included.</summary>
[Kernel("SynthFixtures.Distributions.Uniform")]
[Kernel("SynthFixtures.Distributions.DiscreteUniform")]
public sealed class UniformAttribute : DistributionAttribute
{
    /// <summary>Uniform between two real numbers.</summary>
    /// <param name="min">The least value.</param>
    /// <param name="max">The greatest value, more than <paramref name="min"/>.</param>
    public UniformAttribute([Below(nameof(max)), LeastValue] double min, [Finite, GreatestValue] double max) => (Lower, Upper) = (min, max);

    /// <summary>Uniform between two integers, exact over the whole range of <see cref="long"/>.</summary>
    /// <param name="min">The least value.</param>
    /// <param name="max">The greatest value, more than <paramref name="min"/>.</param>
    public UniformAttribute([Below(nameof(max)), LeastValue] long min, [Finite, GreatestValue, Counted(nameof(min))] long max) => (Lower, Upper) = (min, max);

    /// <summary>The least value.</summary>
    public double Lower { get; }

    /// <summary>The greatest value.</summary>
    public double Upper { get; }
}
