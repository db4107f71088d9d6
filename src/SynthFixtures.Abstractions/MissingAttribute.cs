using System;

namespace SynthFixtures;

/// <summary>Makes a nullable member null in a share of the rows, independently of every other draw (missing completely at random).</summary>
/// <remarks>The draw has a stream of its own: adding or removing the attribute moves none of the values that are present.</remarks>
/// <param name="rate">The probability of null, in [0, 1].</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class MissingAttribute([Probability] double rate) : Attribute
{
    /// <summary>The probability of null, in [0, 1].</summary>
    public double Rate { get; } = rate;
}
