using System;

namespace SynthFixtures;

/// <summary>No two rows of one seed have the same value: the member takes the values of its law in the order of a keyed permutation.</summary>
/// <remarks>
/// For laws of finitely many equally probable values: <c>[Uniform]</c> on integers, <c>[Pick]</c> of different values, <c>[Pattern]</c> of one structure,
/// dates, <c>[Sequence]</c>. Nothing is stored or retried: row 10^6 costs as much as row 0. A row beyond the last value is an error. Inside a
/// collection the values differ within each collection.
/// </remarks>
/// <example><code>[Unique, Pattern("[A-Z]{3}-[0-9]{4}")] public required string Sku { get; init; }</code></example>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class UniqueAttribute : Attribute;
