using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Dependence;

/// <summary>A tabulated function of scores, kept within its values at the ends of the axis.</summary>
internal readonly struct TabulatedColumn(ScoreTable table, double least, double greatest) : IRowFunction
{
    public static void Apply(ScoreTable table, double least, double greatest, Span<double> column) =>
        Rowwise.Apply(new TabulatedColumn(table, least, greatest), column, column);

    public bool IsWorthCompiling(int count) => true;

    public double At(double x) => Math.Clamp(table.At(x), least, greatest);

    public RowStore Rows => table.Rows;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Locate<TLanes>(TLanes x, out TLanes row, out TLanes place)
        where TLanes : struct, ILanes<TLanes> => ScoreTable.Locate(x, out row, out place);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Of<TLanes>(TLanes x, TLanes value, out bool isCovered)
        where TLanes : struct, ILanes<TLanes>
    {
        isCovered = TLanes.AreNumbers(value);
        return TLanes.Min(TLanes.Broadcast(greatest), TLanes.Max(TLanes.Broadcast(least), value));
    }
}
