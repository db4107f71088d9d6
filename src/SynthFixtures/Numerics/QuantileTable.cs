using System;
using System.Runtime.CompilerServices;

namespace SynthFixtures.Numerics;

/// <summary>The inverse of both tails of a continuous law as polynomials, one row for each cell of the probability.</summary>
/// <remarks>
/// Cells follow the floating-point representation of the smaller tail: 52 powers of two from 2^-53 to 1/2, each in 16 equal parts, so that poles and
/// tails need no cells of their own. A row is the polynomial of degree 7 that agrees with the inverse up to its third derivative at both ends (Hermite
/// interpolation as in Hoermann &amp; Leydold, ACM TOMACS 13(4), 2003; geometric cells as in Derflinger, Hoermann &amp; Leydold, ACM TOMACS 20(4), 2010).
/// Rows are made when they are first asked for, each from law, cell and nothing else; two threads that make the same row make equal ones. Until then they
/// are of NaN, so that registers need not ask: a lane that comes out as NaN is left to the scalar source, which does.
/// </remarks>
internal sealed class QuantileTable
{
    private const int PartBits = 4;

    /// <summary>The number of powers of two between the first cell and the middle.</summary>
    public const int Octaves = 52;

    /// <summary>The number of cells from one power of two to the next.</summary>
    public const int CellsOfOctave = 1 << PartBits;

    /// <summary>The number of cells of a tail.</summary>
    public const int CellCount = Octaves * CellsOfOctave;

    // The upper bits, exponent and leading part of the mantissa, of 2^-53.
    private const int IndexShift = 52 - PartBits;
    private const ulong FirstIndex = 0x3CA0000000000000 >> IndexShift;

    private const double LeastCell = 1.1102230246251565e-16;
    private const double BelowCells = 0.99 * LeastCell;
    private const double EndOfCells = 0.5;

    // Before the first cell, between the tails and after the last stand rows that nobody makes.
    private const int Guards = 1;
    private const double MiddleOfUnit = 1.5;

    private readonly ICells lower;
    private readonly ICells upper;
    private readonly RowStore rows;
    private readonly int rowCount;
    private readonly bool isLogarithmic;
    private Usage usage;

    // From the rows of the lower tail to those of the upper one: 0 where the law is symmetric and both share them.
    private readonly ulong upperStart;

    /// <summary>A table of a law with two tails, both plain or both logarithmic.</summary>
    public QuantileTable(Tail lower, Tail upper)
        : this(new TailTable(lower), ReferenceEquals(lower, upper) ? null : new TailTable(upper))
    {
    }

    /// <summary>A table of a law with two sides.</summary>
    /// <param name="lower">Makes the rows below one half.</param>
    /// <param name="upper">Makes the rows above; null where they are those below.</param>
    public QuantileTable(ICells lower, ICells? upper)
    {
        (this.lower, this.upper) = (lower, upper ?? lower);
        upperStart = upper is null ? 0 : (ulong)(CellCount + Guards);
        rowCount = CellCount + (int)upperStart + (2 * Guards);
        rows = new RowStore(rowCount);
        isLogarithmic = lower.IsLogarithmic;
    }

    /// <summary>The number of rows that have been made.</summary>
    public int RowCount
    {
        get
        {
            var count = 0;
            for (var i = 0; i < rowCount; i++)
                count += rows.IsMade(i) ? 1 : 0;
            return count;
        }
    }

    /// <summary>The distance, on the side of the smaller tail, that belongs to a probability stated from both sides.</summary>
    /// <param name="p">The probability below, in (0, 1).</param>
    /// <param name="q">The probability above.</param>
    /// <param name="isLower">Whether the smaller tail is the lower one.</param>
    public double Distance(double p, double q, out bool isLower)
    {
        isLower = p < 0.5;
        var v = p < q ? p : q;
        var tail = isLower ? lower : upper;
        if (!(v >= LeastCell && v < EndOfCells))
            return tail.Invert(v);

        var bits = BitConverter.DoubleToUInt64Bits(v);
        var cell = (int)((bits >> IndexShift) - FirstIndex);
        var row = Guards + cell + (isLower ? 0 : (int)upperStart);
        var place = BitConverter.UInt64BitsToDouble(((bits << PartBits) & Elementary.MantissaMask) | Elementary.OneBits) - MiddleOfUnit;
        var value = rows.Polynomial(row, place);
        if (double.IsNaN(value))
        {
            Make(row, cell, tail);
            value = rows.Polynomial(row, place);
            if (double.IsNaN(value))
                return tail.Invert(v);
        }
        return isLogarithmic ? Elementary.Exp(value) : value;
    }

    /// <summary>The polynomials.</summary>
    public RowStore Rows => rows;

    /// <inheritdoc cref="Usage.IsWorthCompiling"/>
    public bool IsWorthCompiling(int more) => usage.IsWorthCompiling(more);

    /// <summary>The row of a probability that is stated from both sides, and the place in it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Locate<TLanes>(TLanes p, TLanes q, out TLanes row, out TLanes place)
        where TLanes : struct, ILanes<TLanes>
    {
        // What lies beyond the cells, or is no number, comes to a row that nobody makes; no smaller tail is beyond the row after one half.
        var v = TLanes.Max(TLanes.Min(p, q), TLanes.Broadcast(BelowCells));

        // Which cell, and where in it: both without rounding.
        row = TLanes.AddBits(TLanes.ShiftRight(v, IndexShift), TLanes.BroadcastBits(unchecked(Guards - FirstIndex)));
        row = TLanes.AddBitsWhereNotLess(row, p, TLanes.Broadcast(0.5), TLanes.BroadcastBits(upperStart));
        place = TLanes.Select(TLanes.BroadcastBits(Elementary.MantissaMask), TLanes.ShiftLeft(v, PartBits), TLanes.BroadcastBits(Elementary.OneBits))
            - TLanes.Broadcast(MiddleOfUnit);
    }

    /// <summary>The distances, on the side of the smaller tail, from the values of the polynomials.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Distance<TLanes>(TLanes value)
        where TLanes : struct, ILanes<TLanes> => isLogarithmic ? ElementaryLanes.Exp(value) : value;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Make(int row, int cell, ICells tail)
    {
        rows.Make(row, tail.Row(cell));
        if (rows.IsMade(row - 1))
            tail.Forget(cell);
        if (rows.IsMade(row + 1))
            tail.Forget(cell + 1);
    }

    /// <summary>The least probability of a cell.</summary>
    public static double StartOf(int cell) => BitConverter.UInt64BitsToDouble((FirstIndex + (ulong)cell) << IndexShift);
}
