using System;

namespace SynthFixtures;

/// <summary>Makes a nullable member null in a share of the rows, by a draw that is independent of every other.</summary>
/// <remarks>
/// The draw has a stream of its own: adding or removing the attribute moves none of the values that are present. Without <see cref="When"/> values are
/// missing completely at random, with it at random given what the condition reads. Of several attributes on a member the first in order of
/// declaration whose condition holds gives the rate; where none holds that without a condition does, else no value is missing.
/// </remarks>
/// <example><code>[Missing(0.5, When = "Tier == Tier.Basic")] [Missing(0.1)] public string? Phone { get; init; }</code></example>
/// <param name="rate">The probability of null, in [0, 1].</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class MissingAttribute([Probability] double rate) : Attribute
{
    /// <summary>The probability of null, in [0, 1].</summary>
    public double Rate { get; } = rate;

    /// <summary>The rows in which the rate applies, or null for all others; see <see cref="MakerAttribute.When"/>.</summary>
    public string? When { get; set; }
}
