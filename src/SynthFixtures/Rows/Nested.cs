using System;
using SynthFixtures.Streams;

namespace SynthFixtures.Rows;

/// <summary>Values of synthetic types inside rows of others.</summary>
public static class Nested
{
    /// <summary>Makes one nested value for each row of a block: row 0 of its type, under the seed that is the parent cell's word.</summary>
    /// <typeparam name="T">The nested type.</typeparam>
    /// <param name="block">The parents' rows.</param>
    /// <param name="stream">The constant of the parent member's stream.</param>
    /// <param name="values">One for each row of the block.</param>
    /// <exception cref="SyntheticModelException">No source is registered for <typeparamref name="T"/>.</exception>
    public static void Fill<T>(in RowBlock block, ulong stream, Span<T> values)
    {
        Span<ulong> words = stackalloc ulong[RowBlock.MaxCount];
        words = words[..block.Count];
        block.Words(stream, lane: 0, words);
        Sources.Of<T>().FillNested(words, values);
    }
}
