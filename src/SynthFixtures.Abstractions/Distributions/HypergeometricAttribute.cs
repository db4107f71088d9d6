namespace SynthFixtures;

/// <summary>The hypergeometric distribution: the number of successes among draws without replacement.</summary>
/// <param name="population">The size of the population, from 1 to 10^12.</param>
/// <param name="successes">How many of the population count as successes, from 0 to <paramref name="population"/>.</param>
/// <param name="draws">How many are drawn, from 0 to <paramref name="population"/>.</param>
[Kernel("SynthFixtures.Distributions.Hypergeometric")]
public sealed class HypergeometricAttribute([AtLeast(1), AtMost(1e12)] long population, [AtLeast(0), AtMost(nameof(population))] long successes, [AtLeast(0), AtMost(nameof(population))] long draws) : DistributionAttribute
{
    /// <summary>The size of the population.</summary>
    public long Population { get; } = population;

    /// <summary>How many of the population count as successes.</summary>
    public long Successes { get; } = successes;

    /// <summary>How many are drawn.</summary>
    public long Draws { get; } = draws;
}
