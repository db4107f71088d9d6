namespace SynthFixtures;

/// <summary>The beta distribution on [0, 1], with density proportional to x^(alpha - 1) (1 - x)^(beta - 1).</summary>
/// <param name="alpha">The shape at 0, in [0.01, 10^6].</param>
/// <param name="beta">The shape at 1, in [0.01, 10^6].</param>
[Kernel("SynthFixtures.Distributions.Beta")]
public sealed class BetaAttribute([AtLeast(0.01), AtMost(1e6)] double alpha, [AtLeast(0.01), AtMost(1e6)] double beta) : DistributionAttribute
{
    /// <summary>The shape at 0.</summary>
    public double Alpha { get; } = alpha;

    /// <summary>The shape at 1.</summary>
    public double Beta { get; } = beta;
}
