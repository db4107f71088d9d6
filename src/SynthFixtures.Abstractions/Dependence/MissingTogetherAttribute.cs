using System;

namespace SynthFixtures;

/// <summary>Nullable members are null together, in a share of the rows.</summary>
/// <remarks>The draw has a stream of its own, named by the first member: to append a member changes no row of the others.</remarks>
/// <example><code>
/// [Synthetic]
/// [MissingTogether(0.2, nameof(Street), nameof(City))]
/// public sealed record Customer
/// {
///     [Pick("High Street", "Mill Lane")] public string? Street { get; init; }
///     [Pick("York", "Bath")] public string? City { get; init; }
/// }
/// </code></example>
/// <param name="rate">The probability of null, in [0, 1].</param>
/// <param name="members">The names of at least two members.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method, AllowMultiple = true)]
public sealed class MissingTogetherAttribute([Probability] double rate, params string[] members) : Attribute
{
    /// <summary>The probability of null, in [0, 1].</summary>
    public double Rate { get; } = rate;

    /// <summary>The names of the members.</summary>
    public string[] Members { get; } = members;
}
