namespace SynthFixtures;

/// <summary>The law of a histogram: each bin has a share in proportion to its weight, spread evenly over its width.</summary>
/// <param name="edges">The edges of the bins, ascending, one more than there are weights.</param>
/// <param name="weights">The weight of each bin, not negative.</param>
[Kernel("SynthFixtures.Distributions.Histogram")]
public sealed class HistogramAttribute([NotEmpty, Finite, LeastValue, GreatestValue] double[] edges, [NotEmpty, AtLeast(0)] double[] weights) : DistributionAttribute
{
    /// <summary>The edges of the bins.</summary>
    public double[] Edges { get; } = edges;

    /// <summary>The weight of each bin.</summary>
    public double[] Weights { get; } = weights;
}
