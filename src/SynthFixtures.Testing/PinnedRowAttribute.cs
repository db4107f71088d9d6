using System;

namespace SynthFixtures;

/// <summary>Keeps one row beside those that the theory asks for, for good: one that once failed.</summary>
/// <remarks>It stands beside <c>[SyntheticData]</c>. A row that is among those anyway runs once. Seeds and numbers of rows that a nightly run changes leave it as it is.</remarks>
/// <param name="seed">The seed of the row.</param>
/// <param name="row">The number of the row, at least 0.</param>
/// <example><code>
/// [SyntheticTheory, SyntheticData(Rows = 50, Seed = 42), PinnedRow(seed: 42, row: 1017)]
/// </code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class PinnedRowAttribute(long seed, long row) : Attribute
{
    /// <summary>The seed of the row.</summary>
    public long Seed { get; } = seed;

    /// <summary>The number of the row.</summary>
    public long Row { get; } = row;
}
