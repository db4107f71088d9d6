namespace SynthFixtures;

/// <summary>The Gumbel distribution: the law of the greatest of many values with exponential tails.</summary>
/// <param name="location">The mode.</param>
/// <param name="scale">The scale, positive, in the unit of the member.</param>
[Kernel("SynthFixtures.Distributions.Gumbel")]
public sealed class GumbelAttribute([Finite] double location, [Positive] double scale) : DistributionAttribute
{
    /// <summary>The mode.</summary>
    public double Location { get; } = location;

    /// <summary>The scale.</summary>
    public double Scale { get; } = scale;
}
