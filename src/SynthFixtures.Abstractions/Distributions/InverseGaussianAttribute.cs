namespace SynthFixtures;

/// <summary>The inverse Gaussian (Wald) distribution on (0, infinity): when a Brownian motion with drift first reaches a level.</summary>
/// <param name="mean">The mean, positive.</param>
/// <param name="shape">The shape, positive, 0.001 to 10^8 times the mean; the variance is mean^3 / shape.</param>
[Kernel("SynthFixtures.Distributions.InverseGaussian")]
public sealed class InverseGaussianAttribute([Positive] double mean, [Positive] double shape) : DistributionAttribute
{
    /// <summary>The mean.</summary>
    public double Mean { get; } = mean;

    /// <summary>The shape.</summary>
    public double Shape { get; } = shape;
}
