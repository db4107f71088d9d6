namespace SynthFixtures;

/// <summary>The von Mises distribution of an angle in radians, on [mean - pi, mean + pi]: the normal law of the circle.</summary>
/// <param name="mean">The mean direction in radians.</param>
/// <param name="concentration">The concentration, in [0, 10^6]: 0 is uniform on the circle; where it is large the variance nears 1 / concentration.</param>
[Kernel("SynthFixtures.Distributions.VonMises")]
public sealed class VonMisesAttribute([Finite] double mean, [AtLeast(0), AtMost(1e6)] double concentration) : DistributionAttribute
{
    /// <summary>The mean direction.</summary>
    public double Mean { get; } = mean;

    /// <summary>The concentration.</summary>
    public double Concentration { get; } = concentration;
}
