namespace SynthFixtures.Distributions;

/// <summary>A distribution of real numbers or of integers, whichever the whole one is, that is conditioned.</summary>
internal interface IConditioned : IDistribution
{
    /// <summary>The probability density; 0 of a distribution of integers, NaN where the whole one tells none.</summary>
    double Pdf(double x);
}
