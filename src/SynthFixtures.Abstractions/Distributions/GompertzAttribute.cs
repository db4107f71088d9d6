namespace SynthFixtures;

/// <summary>The Gompertz distribution on [0, infinity): lifetimes whose failure rate grows exponentially with the age.</summary>
/// <param name="shape">The failure rate at age 0, in units of 1 / scale, positive.</param>
/// <param name="scale">The time in which the failure rate grows by a factor of e, positive.</param>
[Kernel("SynthFixtures.Distributions.Gompertz")]
public sealed class GompertzAttribute([Positive] double shape, [Positive] double scale) : DistributionAttribute
{
    /// <summary>The failure rate at age 0.</summary>
    public double Shape { get; } = shape;

    /// <summary>The time in which the failure rate grows by a factor of e.</summary>
    public double Scale { get; } = scale;
}
