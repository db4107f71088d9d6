namespace SynthFixtures;

/// <summary>The generalized extreme value distribution: the laws of the greatest of many values.</summary>
/// <param name="location">The location: a share 1/e of the values lies below.</param>
/// <param name="scale">The scale, positive, in the unit of the member.</param>
/// <param name="shape">The tail index: positive for a heavy upper tail, 0 for Gumbel's law, negative for an upper end.</param>
[Kernel("SynthFixtures.Distributions.GeneralizedExtremeValue")]
public sealed class GeneralizedExtremeValueAttribute([Finite] double location, [Positive] double scale, [Finite] double shape) : DistributionAttribute
{
    /// <summary>The location.</summary>
    public double Location { get; } = location;

    /// <summary>The scale.</summary>
    public double Scale { get; } = scale;

    /// <summary>The tail index.</summary>
    public double Shape { get; } = shape;
}
