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

    /// <summary>The first number of the first row.</summary>
    public ref double First => ref memory[start];

    /// <summary>The polynomial whose coefficients a row is.</summary>
    /// <param name="row">The row.</param>
    /// <param name="place">Where it is asked for.</param>
    public double Polynomial(int row, double place)
    {
        var c = this[row];
        var square = place * place;
        var low = Math.FusedMultiplyAdd(Math.FusedMultiplyAdd(c[3], place, c[2]), square, Math.FusedMultiplyAdd(c[1], place, c[0]));
        var high = Math.FusedMultiplyAdd(Math.FusedMultiplyAdd(c[7], place, c[6]), square, Math.FusedMultiplyAdd(c[5], place, c[4]));
        return Math.FusedMultiplyAdd(square * square, high, low);
    }

    /// <summary>Polynomials of degree 7.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Polynomial<TLanes>(TLanes t, TLanes c0, TLanes c1, TLanes c2, TLanes c3, TLanes c4, TLanes c5, TLanes c6, TLanes c7)
        where TLanes : struct, ILanes<TLanes>
    {
        var t2 = t * t;
        var low = TLanes.MultiplyAdd(TLanes.MultiplyAdd(c3, t, c2), t2, TLanes.MultiplyAdd(c1, t, c0));
        var high = TLanes.MultiplyAdd(TLanes.MultiplyAdd(c7, t, c6), t2, TLanes.MultiplyAdd(c5, t, c4));
        return TLanes.MultiplyAdd(t2 * t2, high, low);
    }
}
