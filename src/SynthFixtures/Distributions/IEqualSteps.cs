namespace SynthFixtures.Distributions;

/// <summary>A law that has, rounded to steps, the same mass at each: both ends included.</summary>
internal interface IEqualSteps : IDistribution
{
    /// <summary>The law whose rounding has the same mass at each step inside this one's support.</summary>
    /// <param name="step">The distance of two steps, positive.</param>
    IDistribution Widened(double step);
}
