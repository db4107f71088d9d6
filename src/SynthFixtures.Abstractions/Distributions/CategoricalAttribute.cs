namespace SynthFixtures;

/// <summary>The categorical distribution: index i of 0, 1, 2, ... with a probability in proportion to weight i.</summary>
/// <param name="weights">The weights, not negative, one of them positive; they need not add up to anything.</param>
[Kernel("SynthFixtures.Distributions.Categorical")]
public sealed class CategoricalAttribute([NotEmpty, AtLeast(0)] params double[] weights) : DistributionAttribute
{
    /// <summary>The weights.</summary>
    public double[] Weights { get; } = weights;
}
