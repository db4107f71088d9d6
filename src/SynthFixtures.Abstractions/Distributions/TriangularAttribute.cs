namespace SynthFixtures;

/// <summary>The triangular distribution on [min, max]: the density rises linearly to the mode and falls linearly after it.</summary>
/// <param name="min">The least value.</param>
/// <param name="mode">The value with the greatest density, in [min, max].</param>
/// <param name="max">The greatest value, more than <paramref name="min"/>.</param>
[Kernel("SynthFixtures.Distributions.Triangular")]
public sealed class TriangularAttribute([Below(nameof(max)), LeastValue] double min, [AtLeast(nameof(min)), AtMost(nameof(max))] double mode, [Finite, GreatestValue] double max) : DistributionAttribute
{
    /// <summary>The least value.</summary>
    public double Lower { get; } = min;

    /// <summary>The value with the greatest density.</summary>
    public double Mode { get; } = mode;

    /// <summary>The greatest value.</summary>
    public double Upper { get; } = max;
}
