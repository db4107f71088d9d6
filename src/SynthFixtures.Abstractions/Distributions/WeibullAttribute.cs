namespace SynthFixtures;

/// <summary>The Weibull distribution on [0, infinity): lifetimes whose failure rate is a power of the age.</summary>
/// <param name="shape">The shape, positive: below 1 the failure rate falls, above 1 it rises.</param>
/// <param name="scale">The scale, positive: a share 1 - 1/e of the values lies below.</param>
[Kernel("SynthFixtures.Distributions.Weibull")]
public sealed class WeibullAttribute([Positive] double shape, [Positive] double scale) : DistributionAttribute
{
    /// <summary>The shape.</summary>
    public double Shape { get; } = shape;

    /// <summary>The scale.</summary>
    public double Scale { get; } = scale;
}
