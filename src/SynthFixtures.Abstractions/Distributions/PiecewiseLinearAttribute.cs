namespace SynthFixtures;

/// <summary>The law of a density that is drawn: straight lines between points.</summary>
/// <param name="points">Where the density is known, ascending, at least two.</param>
/// <param name="densities">The density at each point up to a common factor, not negative.</param>
[Kernel("SynthFixtures.Distributions.PiecewiseLinear")]
public sealed class PiecewiseLinearAttribute([NotEmpty, Finite, LeastValue, GreatestValue] double[] points, [NotEmpty, AtLeast(0)] double[] densities) : DistributionAttribute
{
    /// <summary>Where the density is known.</summary>
    public double[] Points { get; } = points;

    /// <summary>The density at each point up to a common factor.</summary>
    public double[] Densities { get; } = densities;
}
