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
    public void ToUniforms(Span<double> column) => Lanewise.Apply(new Column(this), column, column);

    private int PartBits => isFine ? FineBits : CoarseBits;

    private int CellOf(double sum) => (int)((BitConverter.DoubleToUInt64Bits(sum) - Elementary.OneBits) >> (MantissaBits - PartBits));

    private double At(double t)
    {
        var sum = new Lanes64(1 + Math.Min(Math.Abs(t), greatest));
        var upper = Upper(sum).Value;
        if (double.IsNaN(upper) && !double.IsNaN(t))
        {
            Make(CellOf(sum.Value));
            upper = Upper(sum).Value;
        }
        upper = Math.Max(upper, NormalScores.LeastUniform);
        return t < 0 ? upper : 1 - upper;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TLanes At<TLanes>(TLanes t, out TLanes covered)
        where TLanes : struct, ILanes<TLanes>
    {
        var magnitude = t & TLanes.BroadcastBits(~SignMask);
        var upper = Upper(TLanes.Broadcast(1) + TLanes.Min(magnitude, TLanes.Broadcast(greatest)));
        covered = upper >= TLanes.Broadcast(double.NegativeInfinity);
        upper = TLanes.Max(TLanes.Broadcast(NormalScores.LeastUniform), upper);
        return TLanes.Select(t < TLanes.Broadcast(0), upper, TLanes.Broadcast(1) - upper);
    }

    /// <summary>The upper tail; NaN where the row is not made.</summary>
    /// <param name="sum">1 + the value, at least 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TLanes Upper<TLanes>(TLanes sum)
        where TLanes : struct, ILanes<TLanes>
    {
        var sinceOne = TLanes.AddBits(sum, TLanes.BroadcastBits(unchecked(0 - Elementary.OneBits)));
        return isFine
            ? Polynomial(TLanes.ShiftRight(sinceOne, MantissaBits - FineBits), TLanes.ShiftLeft(sum, FineBits))
            : Polynomial(TLanes.ShiftRight(sinceOne, MantissaBits - CoarseBits), TLanes.ShiftLeft(sum, CoarseBits));
    }

    // Which cell, and where in it, from -1/2 to 1/2: both without rounding.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TLanes Polynomial<TLanes>(TLanes cell, TLanes shifted)
        where TLanes : struct, ILanes<TLanes> => rows.Polynomial(
            cell, ((shifted & TLanes.BroadcastBits(Elementary.MantissaMask)) | TLanes.BroadcastBits(Elementary.OneBits)) - TLanes.Broadcast(MiddleOfUnit));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Make(int cell)
    {
        var bits = Elementary.OneBits + ((ulong)cell << (MantissaBits - PartBits));
        var from = BitConverter.UInt64BitsToDouble(bits);
        var width = BitConverter.UInt64BitsToDouble(bits + (1UL << (MantissaBits - PartBits))) - from;
        SepticRow.Through(place => StudentTail.Upper(degreesOfFreedom, from - 1 + ((place + 0.5) * width))).CopyTo(rows[cell]);
    }

    private readonly struct Column(StudentTable table) : ILaneFunction
    {
        public double At(double x) => table.At(x);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TLanes At<TLanes>(TLanes x, out TLanes covered)
            where TLanes : struct, ILanes<TLanes> => table.At(x, out covered);
    }
}
