namespace SynthFixtures;

/// <summary>The normal (Gaussian) distribution, with density proportional to exp(-(x - mean)^2 / (2 standardDeviation^2)).</summary>
/// <param name="mean">The mean, which is also the median and the mode.</param>
/// <param name="standardDeviation">The standard deviation, positive, in the unit of the member.</param>
[Kernel("SynthFixtures.Distributions.Normal")]
public sealed class NormalAttribute([Finite] double mean, [Positive] double standardDeviation) : DistributionAttribute
{
    /// <summary>The mean.</summary>
    public double Mean { get; } = mean;

    /// <summary>The standard deviation.</summary>
    public double StandardDeviation { get; } = standardDeviation;
}
