using System;

namespace SynthFixtures.Streams;

/// <summary>Rows that are drawn together: what a row's uniforms are depends on its place among them.</summary>
internal abstract class RowSet
{
    /// <summary>How many rows are drawn together, at least 1.</summary>
    public abstract long Count { get; }

    /// <summary>Turns the uniforms of independent rows into those of the set.</summary>
    /// <param name="key">The key of the column.</param>
    /// <param name="purpose">What the draws are for.</param>
    /// <param name="firstRow">The number of the first row.</param>
    /// <param name="uniforms">One for each row.</param>
    public abstract void Spread(ulong key, Purpose purpose, long firstRow, Span<double> uniforms);
}
