namespace SynthFixtures;

/// <summary>The logistic distribution: the law whose distribution function is the logistic curve.</summary>
/// <param name="location">The mean, which is also the median and the mode.</param>
/// <param name="scale">The scale, positive, in the unit of the member.</param>
[Kernel("SynthFixtures.Distributions.Logistic")]
public sealed class LogisticAttribute([Finite] double location, [Positive] double scale) : DistributionAttribute
{
    /// <summary>The mean.</summary>
    public double Location { get; } = location;

    /// <summary>The scale.</summary>
    public double Scale { get; } = scale;
}
