using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SynthFixtures.Numerics;

/// <summary>Rows of eight numbers, each in a cache line of its own. A row that nobody has made is of NaN.</summary>
/// <remarks>
/// A thread that reads while another one writes finds each number either as NaN or as it will be, so a polynomial of them is NaN or right.
/// </remarks>
internal readonly struct RowStore
{
    private const int RowLength = 8;
    private const int RowBits = 3;

    private const int LineLength = 64;

    private readonly double[] memory;
    private readonly int start;

    /// <summary>Room for rows.</summary>
    /// <param name="count">How many.</param>
    public RowStore(int count)
    {
        memory = GC.AllocateUninitializedArray<double>((count + 1) * RowLength, pinned: true);
        memory.AsSpan().Fill(double.NaN);
        start = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(memory, 0) & (LineLength - 1)) / sizeof(double);
    }

    /// <summary>A row.</summary>
    public Span<double> this[int index] => memory.AsSpan(start + (index * RowLength), RowLength);

    /// <summary>The polynomials whose coefficients the rows are.</summary>
    /// <param name="row">Which row each lane takes, as bits; not checked.</param>
    /// <param name="t">Where each lane is asked for.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Polynomial<TLanes>(TLanes row, TLanes t)
        where TLanes : struct, ILanes<TLanes>
    {
        TLanes.Columns(
            ref memory[start], TLanes.ShiftLeft(row, RowBits), out var c0, out var c1, out var c2, out var c3, out var c4, out var c5, out var c6, out var c7);
        var t2 = t * t;
        return ((c0 + (c1 * t)) + ((c2 + (c3 * t)) * t2)) + ((t2 * t2) * ((c4 + (c5 * t)) + ((c6 + (c7 * t)) * t2)));
    }
}
