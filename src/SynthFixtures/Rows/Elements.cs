using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using SynthFixtures.Streams;

namespace SynthFixtures.Rows;

/// <summary>The elements of a collection: element j of a cell is row j of the elements' source, under a seed of the cell's own.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <param name="min">The least number of elements.</param>
/// <param name="max">The greatest number of elements.</param>
/// <param name="elements">Makes the elements; null where <typeparamref name="T"/> has a source of its own.</param>
/// <param name="domain">How many different elements there are, or 0 where that is not known.</param>
/// <param name="maxDepth">How many values of a cycle of types may enclose the elements, or -1 where no cycle leads back to them.</param>
/// <param name="parent">The type of the row, where the elements refer back to it.</param>
public sealed class Elements<T>(int min, int max, SyntheticSource<T>? elements = null, ulong domain = 0, int maxDepth = -1, Type? parent = null)
{
    private const int DrawsForEachElement = 50;
    private const int DrawsAtLeast = 200;

    private readonly int least = min;
    private readonly int greatest = domain == 0 ? max : (int)Math.Min((ulong)max, Math.Max(domain, (ulong)min));

    /// <summary>The elements of one row.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="stream">The constant of the member's stream.</param>
    /// <param name="position">The position of the row in the block.</param>
    public T[] ToArray(in RowBlock block, ulong stream, int position)
    {
        var count = Count(in block, stream, position);
        if (count == 0)
            return [];

        var values = new T[count];
        Fill(in block, stream, position, values);
        return values;
    }

    /// <summary>The elements of one row, as a list.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="stream">The constant of the member's stream.</param>
    /// <param name="position">The position of the row in the block.</param>
    public List<T> ToList(in RowBlock block, ulong stream, int position)
    {
        var count = Count(in block, stream, position);
        var values = new List<T>(count);
        CollectionsMarshal.SetCount(values, count);
        Fill(in block, stream, position, CollectionsMarshal.AsSpan(values));
        return values;
    }

    /// <summary>
    /// Elements of one row that all differ: the first of each value, in the order of their rows. Where a law has too few values there are fewer,
    /// but not fewer than the least number.
    /// </summary>
    /// <param name="block">The rows.</param>
    /// <param name="stream">The constant of the member's stream.</param>
    /// <param name="position">The position of the row in the block.</param>
    /// <exception cref="SyntheticModelException">There are too few different elements.</exception>
    public T[] ToDistinct(in RowBlock block, ulong stream, int position)
    {
        var values = ToArray(in block, stream, position);
        var count = values.Length;
        var seen = new HashSet<T>(count);
        var kept = 0;
        foreach (var value in values)
        {
            if (seen.Add(value))
                values[kept++] = value;
        }
        for (long row = count; kept < count; row++)
        {
            if (row > DrawsAtLeast + ((long)DrawsForEachElement * count) || (domain > 0 && row >= (long)domain))
                return kept >= least ? values[..kept] : throw TooFew(kept);
            var value = Source.RowInside(block.ElementSeed(stream, position), row, Context(in block));
            if (seen.Add(value))
                values[kept++] = value;
        }
        return values;
    }

    private SyntheticSource<T> Source => elements ?? Sources.Of<T>();

    private void Fill(in RowBlock block, ulong stream, int position, Span<T> values)
    {
        if (!values.IsEmpty)
            Source.FillInside(values, block.ElementSeed(stream, position), Context(in block));
    }

    private RowContext Context(in RowBlock block) => new(block.Depth + (maxDepth < 0 ? 0 : 1), parent);

    private int Count(in RowBlock block, ulong stream, int position) =>
        maxDepth >= 0 && block.Depth >= maxDepth ? 0 : block.Between(stream, position, least, greatest);

    private SyntheticModelException TooFew(int found) => new(
        $"A set or dictionary of {typeof(T)} asks for {least} different elements or more, but only {found} different values were found. "
        + "Lower [Count], or give the elements a law with more values.");
}
