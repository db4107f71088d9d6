namespace SynthFixtures;

/// <summary>The law of a sample, smoothed: its quantile function goes in straight lines through the ordered values.</summary>
/// <param name="values">The sample, at least two different numbers, in any order.</param>
[Kernel("SynthFixtures.Distributions.Empirical")]
public sealed class EmpiricalAttribute([NotEmpty, Finite, LeastValue, GreatestValue] params double[] values) : DistributionAttribute
{
    /// <summary>The sample.</summary>
    public double[] Values { get; } = values;
}
