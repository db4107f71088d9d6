using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;

namespace SynthFixtures.Testing.Values;

/// <summary>The elements of a collection.</summary>
/// <param name="Elements">The elements; of a dictionary its entries.</param>
/// <param name="ElementType">The type of the elements or of a dictionary's values, as it is declared.</param>
internal sealed record Sequence(IReadOnlyList<object?> Elements, Type? ElementType)
{
    public bool IsDictionary { get; init; }

    /// <summary>Whether the order says nothing: that of a set may follow from hashes, which differ from process to process.</summary>
    public bool IsUnordered { get; init; }

    /// <summary>The lengths of a multidimensional array, else nothing.</summary>
    public IReadOnlyList<int> Lengths { get; init; } = [];

    /// <summary>The text of the lengths: <c>[2,3]</c>.</summary>
    public string Shape => Lengths.Count == 0 ? "" : $"[{string.Join(',', Lengths.Select(length => length.ToString(CultureInfo.InvariantCulture)))}]";

    /// <summary>What stands for a collection that cannot be read.</summary>
    public string? Failure { get; init; }
}

/// <summary>Recognises collections.</summary>
internal static class Sequences
{
    /// <summary>The elements, or null for what is no collection.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="most">The most elements that are read of what does not say how many it has, and may have no end.</param>
    public static Sequence? Of(object value, int most = int.MaxValue)
    {
        if (value is not IEnumerable elements)
            return OfMemory(value);
        var contracts = value.GetType().GetInterfaces().Where(i => i.IsGenericType).ToLookup(i => i.GetGenericTypeDefinition());
        var pairs = contracts[typeof(IDictionary<,>)].Concat(contracts[typeof(IReadOnlyDictionary<,>)]).FirstOrDefault();
        if (IsDefault(value))
            return new([], ElementType: null) { Failure = "default" };
        if (pairs is not null || value is IDictionary)
            return new([.. Entries(elements)], pairs?.GetGenericArguments()[1]) { IsDictionary = true };
        var all = elements.Cast<object?>();
        return new([.. value is ICollection || contracts.Contains(typeof(ICollection<>)) || contracts.Contains(typeof(IReadOnlyCollection<>)) ? all : all.Take(most)], ElementTypeOf(value.GetType()))
        {
            IsUnordered = contracts.Contains(typeof(ISet<>)) || contracts.Contains(typeof(IReadOnlySet<>)),
            Lengths = value is Array { Rank: > 1 } array ? [.. Enumerable.Range(0, array.Rank).Select(array.GetLength)] : [],
        };
    }

    // An immutable array that nobody has made throws where it is read.
    private static bool IsDefault(object value)
    {
        var type = value.GetType();
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) && (bool)type.GetProperty(nameof(ImmutableArray<int>.IsDefault))!.GetValue(value)!;
    }

    /// <summary>The type of the elements, as the collection declares it; null where it declares none.</summary>
    public static Type? ElementTypeOf(Type type) =>
        type.GetInterfaces().Append(type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    private static Sequence? OfMemory(object value)
    {
        var type = value.GetType();
        if (!type.IsGenericType || (type.GetGenericTypeDefinition() != typeof(Memory<>) && type.GetGenericTypeDefinition() != typeof(ReadOnlyMemory<>)))
            return null;
        var elements = (IEnumerable)type.GetMethod("ToArray")!.Invoke(value, null)!;
        return new([.. elements.Cast<object?>()], type.GetGenericArguments()[0]);
    }

    private static IEnumerable<object?> Entries(IEnumerable entries)
    {
        foreach (var entry in entries)
        {
            if (entry is DictionaryEntry)
            {
                yield return entry;
                continue;
            }
            var members = Members.Of(entry.GetType());
            yield return new DictionaryEntry(members[0].Read(entry)!, members[1].Read(entry));
        }
    }
}
