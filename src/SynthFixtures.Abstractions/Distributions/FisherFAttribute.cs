namespace SynthFixtures;

/// <summary>The F distribution of Fisher and Snedecor on [0, infinity): the ratio of two chi-squared variables, each over its degrees of freedom.</summary>
/// <param name="numeratorDegreesOfFreedom">Those of the numerator, in [0.25, 2 10^6].</param>
/// <param name="denominatorDegreesOfFreedom">Those of the denominator, in [0.25, 2 10^6].</param>
[Kernel("SynthFixtures.Distributions.FisherF")]
public sealed class FisherFAttribute(
    [AtLeast(0.25), AtMost(2e6)] double numeratorDegreesOfFreedom, [AtLeast(0.25), AtMost(2e6)] double denominatorDegreesOfFreedom) : DistributionAttribute
{
    /// <summary>The degrees of freedom of the numerator.</summary>
    public double NumeratorDegreesOfFreedom { get; } = numeratorDegreesOfFreedom;

    /// <summary>The degrees of freedom of the denominator.</summary>
    public double DenominatorDegreesOfFreedom { get; } = denominatorDegreesOfFreedom;
}
