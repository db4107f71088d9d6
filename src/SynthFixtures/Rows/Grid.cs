using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SynthFixtures.Streams;

namespace SynthFixtures.Rows;

/// <summary>
/// The elements of an array of several dimensions: element (..., j, k) is row k of the elements' source, under a seed of line (..., j), which is mixed
/// from the seed of what holds the line and its index.
/// </summary>
/// <typeparam name="TArray">The type of the array: <c>double[,]</c>.</typeparam>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <param name="min">The least length of each dimension.</param>
/// <param name="max">The greatest length of each dimension.</param>
/// <param name="elements">Makes the elements; null where <typeparamref name="T"/> has a source of its own.</param>
/// <param name="maxDepth">How many values of a cycle of types may enclose the elements, or -1 where no cycle leads back to them.</param>
public sealed class Grid<TArray, T>(int[] min, int[] max, SyntheticSource<T>? elements = null, int maxDepth = -1)
    where TArray : class
{
    // The lengths of further dimensions are drawn beside that of the first.
    private const ulong LengthOf = 0x9E3779B97F4A7C15;

    /// <summary>The elements of one row.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="stream">The constant of the member's stream.</param>
    /// <param name="position">The position of the row in the block.</param>
    public TArray ToArray(in RowBlock block, ulong stream, int position)
    {
        var lengths = new int[min.Length];
        var isTooDeep = maxDepth >= 0 && block.Depth >= maxDepth;
        for (var d = 0; d < lengths.Length && !isTooDeep; d++)
            lengths[d] = block.Between(unchecked(stream ^ ((ulong)d * LengthOf)), position, min[d], max[d]);

        var array = Array.CreateInstanceFromArrayType(typeof(TArray), lengths);
        if (array.Length > 0)
        {
            var all = MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(array)), array.Length);
            Fill(all, lengths, block.ElementSeed(stream, position), new RowContext(block.Depth + (maxDepth < 0 ? 0 : 1), Parent: null));
        }
        return Unsafe.As<TArray>(array);
    }

    private void Fill(Span<T> values, ReadOnlySpan<int> lengths, long seed, RowContext context)
    {
        if (lengths.Length == 1)
        {
            (elements ?? Sources.Of<T>()).FillInside(values, seed, context);
            return;
        }
        var line = values.Length / lengths[0];
        for (var j = 0; j < lengths[0]; j++)
            Fill(values.Slice(j * line, line), lengths[1..], StreamKey.Element(seed, j), context);
    }
}
