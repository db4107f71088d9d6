using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Dependence;

/// <summary>The distribution function of Student's t as polynomials, kept within the reach of the uniforms, a column at a time.</summary>
/// <remarks>
/// The upper tail is a function of 1 + |t|, whose floating-point representation gives the cell: each power of two in 32 equal parts, or in 64 where the degrees
/// of freedom are more than 8. A row is the polynomial of degree 7 through the tail at Chebyshev's points of its cell; its relative error is below 1e-9, and of
/// probabilities above 1e-6 below 1e-12. Rows are made when they are first asked for, each from degrees of freedom and cell and nothing else.
/// </remarks>
internal sealed class StudentTable
{
    private const double MostOfCoarse = 8;
    private const int CoarseBits = 5;
    private const int FineBits = 6;
    private const int MantissaBits = 52;
    private const double MiddleOfUnit = 1.5;
    private const ulong SignMask = 0x8000000000000000;

    private readonly double degreesOfFreedom;
    private readonly double greatest;
    private readonly bool isFine;
    private readonly RowStore rows;

    /// <summary>A table without rows.</summary>
    /// <param name="degreesOfFreedom">The degrees of freedom.</param>
    /// <param name="greatest">The value above which a share of 2^-53 lies, or more: what lies beyond counts as this.</param>
    public StudentTable(double degreesOfFreedom, double greatest)
    {
        (this.degreesOfFreedom, this.greatest) = (degreesOfFreedom, greatest);
        isFine = degreesOfFreedom > MostOfCoarse;
        rows = new RowStore(1 + CellOf(1 + greatest));
    }

    /// <summary>Replaces values by the probabilities below them, in [2^-53, 1 - 2^-53].</summary>
    public void ToUniforms(Span<double> column) => Rowwise.Apply(new Column(this), column, column);

    private int PartBits => isFine ? FineBits : CoarseBits;

    private int CellOf(double sum) => (int)((BitConverter.DoubleToUInt64Bits(sum) - Elementary.OneBits) >> (MantissaBits - PartBits));

    private double At(double t)
    {
        var sum = 1 + (Math.Abs(t) < greatest ? Math.Abs(t) : greatest);
        var bits = BitConverter.DoubleToUInt64Bits(sum);
        var (cell, place) = (CellOf(sum), BitConverter.UInt64BitsToDouble(((bits << PartBits) & Elementary.MantissaMask) | Elementary.OneBits) - MiddleOfUnit);
        var upper = rows.Polynomial(cell, place);
        if (double.IsNaN(upper))
        {
            Make(cell);
            upper = rows.Polynomial(cell, place);
        }
        upper = Math.Max(upper, NormalScores.LeastUniform);
        return t < 0 ? upper : 1 - upper;
    }

    // Which cell, and where in it, from -1/2 to 1/2: both without rounding.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Locate<TLanes>(TLanes t, out TLanes row, out TLanes place)
        where TLanes : struct, ILanes<TLanes>
    {
        // What is no number counts as the greatest value.
        var sum = TLanes.Broadcast(1) + TLanes.Min(t & TLanes.BroadcastBits(~SignMask), TLanes.Broadcast(greatest));
        var sinceOne = TLanes.AddBits(sum, TLanes.BroadcastBits(unchecked(0 - Elementary.OneBits)));
        row = isFine ? TLanes.ShiftRight(sinceOne, MantissaBits - FineBits) : TLanes.ShiftRight(sinceOne, MantissaBits - CoarseBits);
        var shifted = isFine ? TLanes.ShiftLeft(sum, FineBits) : TLanes.ShiftLeft(sum, CoarseBits);
        place = TLanes.Select(TLanes.BroadcastBits(Elementary.MantissaMask), shifted, TLanes.BroadcastBits(Elementary.OneBits)) - TLanes.Broadcast(MiddleOfUnit);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Make(int cell)
    {
        var bits = Elementary.OneBits + ((ulong)cell << (MantissaBits - PartBits));
        var from = BitConverter.UInt64BitsToDouble(bits);
        var width = BitConverter.UInt64BitsToDouble(bits + (1UL << (MantissaBits - PartBits))) - from;
        rows.Make(cell, SepticRow.Through(place => StudentTail.Upper(degreesOfFreedom, from - 1 + ((place + 0.5) * width))));
    }

    private readonly struct Column(StudentTable table) : IRowFunction
    {
        public RowStore Rows => table.rows;

        public bool IsWorthCompiling(int count) => true;

        public double At(double x) => table.At(x);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Locate<TLanes>(TLanes x, out TLanes row, out TLanes place)
            where TLanes : struct, ILanes<TLanes> => table.Locate(x, out row, out place);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TLanes Of<TLanes>(TLanes x, TLanes value, out bool isCovered)
            where TLanes : struct, ILanes<TLanes>
        {
            isCovered = TLanes.AreNumbers(value);
            var upper = TLanes.Max(TLanes.Broadcast(NormalScores.LeastUniform), value);
            return TLanes.Select(x < TLanes.Broadcast(0), upper, TLanes.Broadcast(1) - upper);
        }
    }
}
