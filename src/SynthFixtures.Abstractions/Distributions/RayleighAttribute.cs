namespace SynthFixtures;

/// <summary>The Rayleigh distribution on [0, infinity): the length of a vector of two independent normal variables.</summary>
/// <param name="scale">The standard deviation of each component, positive, which is also the mode.</param>
[Kernel("SynthFixtures.Distributions.Rayleigh")]
public sealed class RayleighAttribute([Positive] double scale) : DistributionAttribute
{
    /// <summary>The standard deviation of each component.</summary>
    public double Scale { get; } = scale;
}
