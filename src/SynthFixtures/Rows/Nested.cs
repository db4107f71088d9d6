using System;
using SynthFixtures.Streams;

namespace SynthFixtures.Rows;

/// <summary>Values of synthetic types inside rows of others.</summary>
public static class Nested
{
    /// <summary>Makes one nested value for each row of a block: the row of the same number of its own type, under a seed of the member's.</summary>
    /// <typeparam name="T">The nested type.</typeparam>
    /// <param name="block">The parents' rows.</param>
    /// <param name="stream">The constant of the parent member's stream.</param>
    /// <param name="values">One for each row of the block.</param>
    /// <exception cref="SyntheticModelException">No source is registered for <typeparamref name="T"/>.</exception>
    public static void Fill<T>(in RowBlock block, ulong stream, Span<T> values) =>
        Sources.Of<T>().Fill(values, block.NestedSeed(stream), block.Row(0));
}
