using System;
using System.Runtime.CompilerServices;

namespace SynthFixtures.Numerics;

/// <summary>Rows of eight numbers, each in a cache line of its own. A row that nobody has made is of NaN.</summary>
/// <remarks>
/// A thread that reads while another one writes finds each number either as NaN or as it will be, so a polynomial of them is NaN or right.
/// </remarks>
internal readonly struct RowStore
{
    private const int RowLength = 8;
    private const int LineLength = RowLength * sizeof(double);

    // Bytes: what the platform has for arrays of doubles would be compiled in each process, which takes longer than to make a table.
    private readonly byte[] memory;
    private readonly int start;

    /// <summary>Room for rows.</summary>
    /// <param name="count">How many.</param>
    public unsafe RowStore(int count)
    {
        memory = GC.AllocateUninitializedArray<byte>((count + 1) * LineLength, pinned: true);
        start = (int)(-(nint)Unsafe.AsPointer(ref memory[0]) & (LineLength - 1));
        ref var first = ref First;
        for (var i = 0; i < count * RowLength; i++)
            Unsafe.Add(ref first, i) = double.NaN;
    }

    /// <summary>The first number of the first row.</summary>
    public ref double First => ref FirstOf(0);

    /// <summary>Whether somebody has made a row.</summary>
    public bool IsMade(int row) => !double.IsNaN(FirstOf(row));

    /// <summary>Makes a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="numbers">Its eight numbers.</param>
    public void Make(int row, double[] numbers)
    {
        ref var first = ref FirstOf(row);
        for (var i = 0; i < RowLength; i++)
            Unsafe.Add(ref first, i) = numbers[i];
    }

    /// <summary>The polynomial whose coefficients a row is.</summary>
    /// <param name="row">The row.</param>
    /// <param name="place">Where it is asked for.</param>
    public double Polynomial(int row, double place)
    {
        ref var c = ref FirstOf(row);
        var square = place * place;
        var low = Math.FusedMultiplyAdd(
            Math.FusedMultiplyAdd(Unsafe.Add(ref c, 3), place, Unsafe.Add(ref c, 2)), square, Math.FusedMultiplyAdd(Unsafe.Add(ref c, 1), place, c));
        var high = Math.FusedMultiplyAdd(
            Math.FusedMultiplyAdd(Unsafe.Add(ref c, 7), place, Unsafe.Add(ref c, 6)), square, Math.FusedMultiplyAdd(Unsafe.Add(ref c, 5), place, Unsafe.Add(ref c, 4)));
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

    private ref double FirstOf(int row) => ref Unsafe.As<byte, double>(ref memory[start + (row * LineLength)]);
}
