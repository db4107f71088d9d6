using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SynthFixtures.Dependence;

/// <summary>The columns of the members of a fixed sum, one for each.</summary>
/// <typeparam name="T">The type of the members.</typeparam>
public readonly ref struct FixedSumColumns<T>
    where T : unmanaged
{
    internal FixedSumColumns(Span<double> weights, Span<double> values, int members, int stride, int count, ulong key, long firstRow)
    {
        Weights = weights;
        Values = values;
        (Members, Stride, Count, Key, FirstRow) = (members, stride, count, key, firstRow);
    }

    /// <summary>The column of a member.</summary>
    /// <param name="member">The member's position in the group, from 0.</param>
    public Span<T> this[int member] =>
        MemoryMarshal.CreateSpan(ref Unsafe.As<double, T>(ref Values[member * WordsOfColumn]), Count);

    /// <summary>The number of rows.</summary>
    public int Count { get; }

    internal Span<double> Weights { get; }

    // The weights' own memory where a value is no larger: a row's values are written after its weights are read, and rows are made in ascending order.
    internal Span<double> Values { get; }

    internal int Members { get; }

    internal int Stride { get; }

    // The key of the first member's stream.
    internal ulong Key { get; }

    internal long FirstRow { get; }

    private int WordsOfColumn => Stride * Math.Max(1, Unsafe.SizeOf<T>() / sizeof(double));
}
