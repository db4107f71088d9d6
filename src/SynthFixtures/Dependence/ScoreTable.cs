using System;
using System.Runtime.CompilerServices;
using System.Threading;
using SynthFixtures.Numerics;

namespace SynthFixtures.Dependence;

/// <summary>A smooth increasing function of standard normal scores as polynomials, one row for each eighth of the axis.</summary>
/// <remarks>
/// A row is the polynomial of degree 7 through the function at Chebyshev's points of its cell. Rows are made when they are first asked for, each from function and
/// cell and nothing else; two threads that make the same row make equal ones; until then they are of NaN. A row that would change the probability of a value by more than 1e-12, or the
/// shape of the function inside the cell, is not used: its scores are left to the function itself.
/// </remarks>
internal sealed class ScoreTable
{
    private const int CellCount = 132;
    private const int Degree = 7;
    private const int RowBits = 3;
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

    // Cosines of (2 k + 1) pi / 16, halved: the cell reaches from -1/2 to 1/2.
    private static readonly double[] Nodes =
        [0.4903926402016152, 0.4157348061512726, 0.27778511650980114, 0.09754516100806417, -0.09754516100806412, -0.277785116509801, -0.4157348061512727, -0.4903926402016152];

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
        var isServed = IsServed((int)Math.Floor((score - Start) * CellsPerUnit));
        return isServed ? At(new Lanes64(score), out _).Value : function(score);
    }

    /// <summary>The same in lanes.</summary>
    /// <param name="score">The scores.</param>
    /// <param name="covered">Ones where the table serves.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes At<TLanes>(TLanes score, out TLanes covered)
        where TLanes : struct, ILanes<TLanes>
    {
        var place = (score - TLanes.Broadcast(Start)) * TLanes.Broadcast(CellsPerUnit);
        var cell = TLanes.Floor(place);
        var t = place - cell - TLanes.Broadcast(0.5);

        var index = (cell + TLanes.Broadcast(IntegerShift)) ^ TLanes.BroadcastBits(IntegerShiftBits);
        TLanes.Columns(ref rows.First, TLanes.ShiftLeft(index, RowBits), out var c0, out var c1, out var c2, out var c3, out var c4, out var c5, out var c6, out var c7);
        var t2 = t * t;
        var value = ((c0 + (c1 * t)) + ((c2 + (c3 * t)) * t2)) + ((t2 * t2) * ((c4 + (c5 * t)) + ((c6 + (c7 * t)) * t2)));
        covered = value >= TLanes.Broadcast(double.NegativeInfinity);
        return value;
    }

    private bool IsServed(int cell)
    {
        if (!Volatile.Read(ref isMade[cell]))
        {
            if (Make(cell) is { } row)
                row.CopyTo(rows[cell]);
            Volatile.Write(ref isMade[cell], true);
        }
        return !double.IsNaN(rows[cell][0]);
    }

    private double[]? Make(int cell)
    {
        var centre = Start + ((cell + 0.5) / CellsPerUnit);
        double Function(double t) => function(centre + (t / CellsPerUnit));

        var row = Interpolate(Function);
        var (from, to) = (Function(-0.5), Function(0.5));
        var mass = centre < 0
            ? Normals.Cdf(centre + (0.5 / CellsPerUnit)) - Normals.Cdf(centre - (0.5 / CellsPerUnit))
            : Normals.Survival(centre - (0.5 / CellsPerUnit)) - Normals.Survival(centre + (0.5 / CellsPerUnit));
        var largest = (to - from) * Math.Min(LargestError / mass, LargestDeviation);
        for (var i = 0; i <= Degree + 1; i++)
        {
            var t = i == 0 ? 0.5 : i > Degree ? -0.5 : 0.5 * (Nodes[i - 1] + Nodes[i]);
            var value = i == 0 ? to : i > Degree ? from : Function(t);
            if (!(Math.Abs(Polynomial.At(row, t) - value) <= Math.Max(largest, Rounding * Math.Abs(value))))
                return null;
        }
        return row;
    }

    // Newton's divided differences, and then powers of t.
    private static double[] Interpolate(Func<double, double> function)
    {
        var differences = new double[Degree + 1];
        for (var i = 0; i <= Degree; i++)
            differences[i] = function(Nodes[i]);
        for (var order = 1; order <= Degree; order++)
        {
            for (var i = Degree; i >= order; i--)
                differences[i] = (differences[i] - differences[i - 1]) / (Nodes[i] - Nodes[i - order]);
        }
        var powers = new double[Degree + 1];
        for (var i = Degree; i >= 0; i--)
        {
            for (var k = Degree; k > 0; k--)
                powers[k] = powers[k - 1] - (Nodes[i] * powers[k]);
            powers[0] = differences[i] - (Nodes[i] * powers[0]);
        }
        return powers;
    }
}
