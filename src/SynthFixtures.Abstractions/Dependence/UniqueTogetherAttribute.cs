using System;

namespace SynthFixtures;

/// <summary>No two rows of one seed have the same combination of values: a composite key.</summary>
/// <remarks>
/// All combinations of the members' values are numbered, and the rows take them in the order of one keyed permutation: nothing is stored or retried, and
/// row 10^6 costs as much as row 0. The members keep laws of finitely many equally probable values, as <see cref="UniqueAttribute"/> needs them.
/// </remarks>
/// <example><code>
/// [Synthetic]
/// [UniqueTogether(nameof(Country), nameof(Plate))]
/// public sealed record Car
/// {
///     [Pick("DE", "FR", "IT")] public required string Country { get; init; }
///     [Pattern("[A-Z]{2}[0-9]{3}")] public required string Plate { get; init; }
/// }
/// </code></example>
/// <param name="members">The names of at least two members.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method, AllowMultiple = true)]
public sealed class UniqueTogetherAttribute(params string[] members) : Attribute
{
    /// <summary>The names of the members.</summary>
    public string[] Members { get; } = members;
}
