using System;

namespace SynthFixtures;

/// <summary>One of the values of a member, with its weight. Repeat the attribute, once for each value; weights need not add up to anything.</summary>
/// <example><code>[Weighted(Tier.Basic, 7)] [Weighted(Tier.Gold, 3)] public Tier Tier { get; init; }</code></example>
/// <param name="value">A constant of the member's type; null for a nullable member.</param>
/// <param name="weight">The weight, positive: the value's probability is weight / sum of weights.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter, AllowMultiple = true)]
[Kernel("SynthFixtures.Distributions.Choice`1", Gathers = true)]
public sealed class WeightedAttribute(object? value, [Positive] double weight) : MakerAttribute
{
    /// <summary>The value.</summary>
    public object? Value { get; } = value;

    /// <summary>The weight.</summary>
    public double Weight { get; } = weight;
}
