using System;
using System.Runtime.CompilerServices;
using System.Threading;
using SynthFixtures.Numerics;

namespace SynthFixtures.Dependence;

/// <summary>A smooth increasing function of standard normal scores as polynomials, one row for each eighth of the axis.</summary>
/// <remarks>
/// A row is the polynomial of degree 7 through the function at Chebyshev's points of its cell. Rows are made when they are first asked for, each from function and
/// cell and nothing else; two threads that make the same row make equal ones; until then they are of NaN. A row that would change the probability of a value by
/// more than 1e-12, or the shape of the function inside the cell, is not used: its scores are left to the function itself.
/// </remarks>
internal sealed class ScoreTable
{
    private const int CellCount = 132;
    private const double Start = -8.25;
    private const double CellsPerUnit = 8;

    // Adding it to an integer puts that into the lowest bits.
    private const double IntegerShift = 4503599627370496.0;
    private const ulong IntegerShiftBits = 0x4330000000000000;

    private const double LargestError = 1e-12;
    private const double LargestDeviation = 1e-7;
    private const double Rounding = 4.5e-16;
    private const int Probes = 9;
    private const int FewestServed = 6;

    private readonly Func<double, double> function;
    private readonly RowStore rows = new(CellCount);
    private readonly bool[] isMade = new bool[CellCount];

    /// <summary>A table without rows.</summary>
    /// <param name="function">The function.</param>
    public ScoreTable(Func<double, double> function) => this.function = function;

    /// <summary>Whether the function is smooth enough: where it is not, a table would serve few scores.</summary>
    public bool IsWorthwhile
    {
        get
        {
            var served = 0;
            for (var probe = 0; probe < Probes; probe++)
                served += IsServed((CellCount / 2) - 16 + (4 * probe)) ? 1 : 0;
            return served >= FewestServed;
        }
    }

    /// <summary>The function of a score within the reach of the uniforms.</summary>
    public double At(double score)
    {
        var scaled = (score - Start) * CellsPerUnit;
        var cell = Math.Floor(scaled);
        return IsServed((int)cell) ? rows.Polynomial((int)cell, scaled - cell - 0.5) : function(score);
    }

    /// <summary>The polynomials.</summary>
    public RowStore Rows => rows;

    /// <summary>The row of a score within the reach of the uniforms, and the place in it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Locate<TLanes>(TLanes score, out TLanes row, out TLanes place)
        where TLanes : struct, ILanes<TLanes>
    {
        var scaled = (score - TLanes.Broadcast(Start)) * TLanes.Broadcast(CellsPerUnit);
        var cell = TLanes.Floor(scaled);
        row = (cell + TLanes.Broadcast(IntegerShift)) ^ TLanes.BroadcastBits(IntegerShiftBits);
        place = scaled - cell - TLanes.Broadcast(0.5);
    }

    private bool IsServed(int cell)
    {
        if (!Volatile.Read(ref isMade[cell]))
        {
            if (Make(cell) is { } row)
                rows.Make(cell, row);
            Volatile.Write(ref isMade[cell], true);
        }
        return rows.IsMade(cell);
    }

    private double[]? Make(int cell)
    {
        var centre = Start + ((cell + 0.5) / CellsPerUnit);
        double Function(double t) => function(centre + (t / CellsPerUnit));

        var row = SepticRow.Through(Function);
        var (from, to) = (Function(-0.5), Function(0.5));
        var mass = centre < 0
            ? Normals.Cdf(centre + (0.5 / CellsPerUnit)) - Normals.Cdf(centre - (0.5 / CellsPerUnit))
            : Normals.Survival(centre - (0.5 / CellsPerUnit)) - Normals.Survival(centre + (0.5 / CellsPerUnit));
        var largest = (to - from) * Math.Min(LargestError / mass, LargestDeviation);
        for (var i = 0; i <= SepticRow.Degree + 1; i++)
        {
            var t = i == 0 ? 0.5 : i > SepticRow.Degree ? -0.5 : 0.5 * (SepticRow.Nodes[i - 1] + SepticRow.Nodes[i]);
            var value = i == 0 ? to : i > SepticRow.Degree ? from : Function(t);
            if (!(Math.Abs(Polynomial.At(row, t) - value) <= Math.Max(largest, Rounding * Math.Abs(value))))
                return null;
        }
        return row;
    }
}
