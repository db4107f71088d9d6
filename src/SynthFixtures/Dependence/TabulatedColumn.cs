using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Dependence;

/// <summary>A tabulated function of scores, kept within its values at the ends of the axis.</summary>
internal readonly struct TabulatedColumn(ScoreTable table, double least, double greatest) : ILaneFunction
{
    public static void Apply(ScoreTable table, double least, double greatest, Span<double> column) =>
        Lanewise.Apply(new TabulatedColumn(table, least, greatest), column, column);

    public double At(double x) => Math.Clamp(table.At(x), least, greatest);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes At<TLanes>(TLanes x, out TLanes covered)
        where TLanes : struct, ILanes<TLanes>
    {
        var value = table.At(x, out covered);
        return TLanes.Min(TLanes.Broadcast(greatest), TLanes.Max(TLanes.Broadcast(least), value));
    }
}
