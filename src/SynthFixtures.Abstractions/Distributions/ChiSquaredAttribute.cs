namespace SynthFixtures;

/// <summary>The chi-squared distribution on [0, infinity): the sum of the squares of standard normal variables.</summary>
/// <param name="degreesOfFreedom">The degrees of freedom, in [0.02, 2 10^8]; also the mean.</param>
[Kernel("SynthFixtures.Distributions.ChiSquared")]
public sealed class ChiSquaredAttribute([AtLeast(0.02), AtMost(2e8)] double degreesOfFreedom) : DistributionAttribute
{
    /// <summary>The degrees of freedom.</summary>
    public double DegreesOfFreedom { get; } = degreesOfFreedom;
}
