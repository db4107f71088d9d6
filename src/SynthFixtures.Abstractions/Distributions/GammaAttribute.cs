namespace SynthFixtures;

/// <summary>The gamma distribution on [0, infinity), with density proportional to x^(shape - 1) exp(-x / scale).</summary>
/// <param name="shape">The shape, in [0.01, 10^8].</param>
/// <param name="scale">The scale (1 / rate), positive, in the unit of the member; the mean is shape times scale.</param>
[Kernel("SynthFixtures.Distributions.Gamma")]
public sealed class GammaAttribute([AtLeast(0.01), AtMost(1e8)] double shape, [Positive] double scale) : DistributionAttribute
{
    /// <summary>The shape.</summary>
    public double Shape { get; } = shape;

    /// <summary>The scale.</summary>
    public double Scale { get; } = scale;
}
