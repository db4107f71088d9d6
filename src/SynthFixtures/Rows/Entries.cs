using System.Collections.Generic;
using SynthFixtures.Streams;

namespace SynthFixtures.Rows;

/// <summary>The entries of a dictionary: distinct keys, and a value for each.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <param name="min">The least number of entries.</param>
/// <param name="max">The greatest number of entries.</param>
/// <param name="keys">Makes the keys; null where <typeparamref name="TKey"/> has a source of its own.</param>
/// <param name="elements">Makes the values; null where <typeparamref name="TValue"/> has a source of its own.</param>
/// <param name="domain">How many different keys there are, or 0 where that is not known.</param>
/// <param name="maxDepth">How many values of a cycle of types may enclose the entries, or -1 where no cycle leads back to them.</param>
public sealed class Entries<TKey, TValue>(
    int min, int max, SyntheticSource<TKey>? keys = null, SyntheticSource<TValue>? elements = null, ulong domain = 0, int maxDepth = -1)
    where TKey : notnull
{
    // The keys have seeds of their own, so that keys and values of one type differ.
    private const ulong KeysOf = 0x9E3779B97F4A7C15;

    private readonly Elements<TKey> keys = new(min, max, keys, domain, maxDepth);
    private readonly SyntheticSource<TValue>? elements = elements;

    /// <summary>The entries of one row.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="stream">The constant of the member's stream.</param>
    /// <param name="position">The position of the row in the block.</param>
    /// <exception cref="SyntheticModelException">There are too few different keys.</exception>
    public Dictionary<TKey, TValue> ToDictionary(in RowBlock block, ulong stream, int position)
    {
        var distinct = keys.ToDistinct(in block, stream ^ KeysOf, position);
        var values = new TValue[distinct.Length];
        var context = new RowContext(block.Depth + (maxDepth < 0 ? 0 : 1), Parent: null);
        if (values.Length > 0)
            (elements ?? Sources.Of<TValue>()).FillInside(values, block.ElementSeed(stream, position), context);

        var entries = new Dictionary<TKey, TValue>(values.Length);
        for (var i = 0; i < values.Length; i++)
            entries.Add(distinct[i], values[i]);
        return entries;
    }
}
