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
    /// <param name="parent">The type of the row, where the values refer back to it.</param>
    /// <param name="source">Makes the values in the place of the type's own source; null where that does.</param>
    /// <exception cref="SyntheticModelException">No source is registered for <typeparamref name="T"/>.</exception>
    public static void Fill<T>(in RowBlock block, ulong stream, Span<T> values, Type? parent = null, SyntheticSource<T>? source = null) =>
        (source ?? Sources.Of<T>()).FillInside(values, block.NestedSeed(stream), new(block.Depth, parent, block.Set), block.Row(0));

    /// <summary>Makes one nested value for each row of a block, of a type that leads back to the row's own: below a depth there are none.</summary>
    /// <typeparam name="T">The nested type.</typeparam>
    /// <param name="block">The parents' rows.</param>
    /// <param name="stream">The constant of the parent member's stream.</param>
    /// <param name="values">One for each row of the block; null below the depth.</param>
    /// <param name="maxDepth">How many values of the cycle may enclose one, at least 0.</param>
    /// <param name="parent">The type of the row, where the values refer back to it.</param>
    /// <param name="source">Makes the values in the place of the type's own source; null where that does.</param>
    /// <exception cref="SyntheticModelException">No source is registered for <typeparamref name="T"/>.</exception>
    public static void Fill<T>(in RowBlock block, ulong stream, Span<T?> values, int maxDepth, Type? parent = null, SyntheticSource<T>? source = null)
    {
        if (block.Depth >= maxDepth)
            values.Clear();
        else
            (source ?? Sources.Of<T>()).FillInside(values!, block.NestedSeed(stream), new(block.Depth + 1, parent, block.Set), block.Row(0));
    }

    /// <summary>Makes one nested value for each row of a block, unless the rows are children of such a value and get it from their parent.</summary>
    /// <typeparam name="T">The nested type.</typeparam>
    /// <param name="block">The rows.</param>
    /// <param name="stream">The constant of the member's stream.</param>
    /// <param name="values">One for each row of the block; null where the parent follows.</param>
    /// <param name="maxDepth">How many values of the cycle may enclose one, at least 0.</param>
    /// <param name="source">Makes the values in the place of the type's own source; null where that does.</param>
    /// <exception cref="SyntheticModelException">No source is registered for <typeparamref name="T"/>.</exception>
    public static void FillUnlessParent<T>(in RowBlock block, ulong stream, Span<T?> values, int maxDepth = int.MaxValue, SyntheticSource<T>? source = null)
    {
        if (typeof(T) == block.Parent || block.Depth >= maxDepth)
            values.Clear();
        else if (maxDepth == int.MaxValue)
            Fill(in block, stream, values!, source: source);
        else
            Fill(in block, stream, values, maxDepth, source: source);
    }

    /// <summary>Checks that the unique members of a nested type have as many values as are asked of them.</summary>
    /// <typeparam name="T">The nested type.</typeparam>
    /// <param name="rows">The number of the first row of the nested type that is not asked for.</param>
    /// <param name="member">The member that holds the values, for messages: <c>Order.Lines</c>.</param>
    /// <exception cref="SyntheticModelException">There are fewer values, or no source is registered for <typeparamref name="T"/>.</exception>
    public static void Require<T>(long rows, string member)
    {
        try
        {
            Sources.Of<T>().Require(rows);
        }
        catch (SyntheticModelException inner)
        {
            throw new SyntheticModelException($"In '{member}': {inner.Message}", inner);
        }
    }

    /// <summary>Prepares the source of a nested type, unless it is.</summary>
    /// <typeparam name="T">The nested type.</typeparam>
    /// <param name="member">The member that holds the values, for messages: <c>Order.Lines</c>.</param>
    /// <exception cref="SyntheticModelException">The type cannot be made, or no source is registered for it.</exception>
    public static void Prepare<T>(string member)
    {
        try
        {
            Sources.Of<T>().PrepareOnce();
        }
        catch (SyntheticModelException inner)
        {
            throw new SyntheticModelException($"In '{member}': {inner.Message}", inner);
        }
    }

    /// <summary>Makes the nested value of one row.</summary>
    /// <typeparam name="T">The nested type.</typeparam>
    /// <param name="block">The parents' rows.</param>
    /// <param name="stream">The constant of the parent member's stream.</param>
    /// <param name="position">The position of the row in the block.</param>
    /// <exception cref="SyntheticModelException">No source is registered for <typeparamref name="T"/>.</exception>
    public static T Row<T>(in RowBlock block, ulong stream, int position) =>
        Sources.Of<T>().RowInside(block.NestedSeed(stream), block.Row(position), new(block.Depth, Parent: null, block.Set));

    /// <summary>Makes the nested value of one row by a member that leads back to the row's own type: it is one level deeper.</summary>
    /// <typeparam name="T">The nested type.</typeparam>
    /// <param name="block">The parents' rows.</param>
    /// <param name="stream">The constant of the parent member's stream.</param>
    /// <param name="position">The position of the row in the block.</param>
    /// <exception cref="SyntheticModelException">No source is registered for <typeparamref name="T"/>.</exception>
    public static T RowInCycle<T>(in RowBlock block, ulong stream, int position) =>
        Sources.Of<T>().RowInside(block.NestedSeed(stream), block.Row(position), new(block.Depth + 1, Parent: null, block.Set));

    /// <summary>Makes one value of an inner source for each row of a block.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="source">The inner source.</param>
    /// <param name="block">The rows.</param>
    /// <param name="stream">The constant of the member's stream.</param>
    /// <param name="values">One for each row of the block.</param>
    public static void Fill<T>(this SyntheticSource<T> source, in RowBlock block, ulong stream, Span<T> values)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.FillInside(values, block.NestedSeed(stream), new(block.Depth, Parent: null, block.Set), block.Row(0));
    }
}
