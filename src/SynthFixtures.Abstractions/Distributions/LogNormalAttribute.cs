namespace SynthFixtures;

/// <summary>The lognormal distribution: the law of exp(Z) for Z normal. Its median is exp(<paramref name="logMean"/>).</summary>
/// <param name="logMean">The mean of the logarithm.</param>
/// <param name="logStandardDeviation">The standard deviation of the logarithm, positive.</param>
[Kernel("SynthFixtures.Distributions.LogNormal")]
public sealed class LogNormalAttribute([Finite] double logMean, [Positive] double logStandardDeviation) : DistributionAttribute
{
    /// <summary>The mean of the logarithm.</summary>
    public double LogMean { get; } = logMean;

    /// <summary>The standard deviation of the logarithm.</summary>
    public double LogStandardDeviation { get; } = logStandardDeviation;
}
