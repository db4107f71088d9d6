namespace SynthFixtures;

/// <summary>Kumaraswamy's distribution on [0, 1]: much like the beta distribution, in closed form.</summary>
/// <param name="lowerShape">The exponent of x, positive.</param>
/// <param name="upperShape">The exponent of 1 - x^lowerShape, positive.</param>
[Kernel("SynthFixtures.Distributions.Kumaraswamy")]
public sealed class KumaraswamyAttribute([Positive] double lowerShape, [Positive] double upperShape) : DistributionAttribute
{
    /// <summary>The exponent of x.</summary>
    public double LowerShape { get; } = lowerShape;

    /// <summary>The exponent of 1 - x^lowerShape.</summary>
    public double UpperShape { get; } = upperShape;
}
