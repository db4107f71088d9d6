namespace SynthFixtures;

/// <summary>The Pareto distribution (type I) on [scale, infinity): a power law.</summary>
/// <param name="shape">The tail index, positive: moments of that order and above do not exist.</param>
/// <param name="scale">The least value, positive.</param>
[Kernel("SynthFixtures.Distributions.Pareto")]
public sealed class ParetoAttribute([Positive] double shape, [Positive, LeastValue] double scale) : DistributionAttribute
{
    /// <summary>The tail index.</summary>
    public double Shape { get; } = shape;

    /// <summary>The least value.</summary>
    public double Scale { get; } = scale;
}
