namespace SynthFixtures.Distributions;

/// <summary>A continuous law with a probability density.</summary>
public interface IDensity : IDistribution
{
    /// <summary>The probability density: the derivative of the distribution function, 0 outside the support.</summary>
    /// <param name="x">Any number; at a pole infinity, for NaN NaN.</param>
    double Pdf(double x);
}
