namespace SynthFixtures;

/// <summary>The Cauchy distribution: symmetric, with tails so heavy that it has no mean.</summary>
/// <param name="location">The median, which is also the mode.</param>
/// <param name="scale">The scale, positive, in the unit of the member.</param>
[Kernel("SynthFixtures.Distributions.Cauchy")]
public sealed class CauchyAttribute([Finite] double location, [Positive] double scale) : DistributionAttribute
{
    /// <summary>The median.</summary>
    public double Location { get; } = location;

    /// <summary>The scale.</summary>
    public double Scale { get; } = scale;
}
