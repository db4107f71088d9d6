namespace SynthFixtures;

/// <summary>The PERT distribution on [min, max]: a beta law stated by its ends and its mode, for estimates.</summary>
/// <param name="min">The least value, less than <paramref name="max"/>.</param>
/// <param name="mode">The most likely value, in [min, max].</param>
/// <param name="max">The greatest value.</param>
[Kernel("SynthFixtures.Distributions.Pert")]
public sealed class PertAttribute([Below(nameof(max)), LeastValue] double min, [AtLeast(nameof(min)), AtMost(nameof(max))] double mode, [Finite, GreatestValue] double max) : DistributionAttribute
{
    /// <summary>The least value.</summary>
    public double Lower { get; } = min;

    /// <summary>The most likely value.</summary>
    public double Mode { get; } = mode;

    /// <summary>The greatest value.</summary>
    public double Upper { get; } = max;
}
