using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>A <see cref="QuantileTable"/> and where its distances lie: from an origin on either side, in a unit.</summary>
/// <param name="table">The table.</param>
/// <param name="lowerOrigin">The value at distance 0 of the lower tail.</param>
/// <param name="lowerUnit">What one unit of distance adds there.</param>
/// <param name="upperOrigin">The value at distance 0 of the upper tail.</param>
/// <param name="upperUnit">What one unit of distance adds there.</param>
internal readonly struct AffineTable(QuantileTable table, double lowerOrigin, double lowerUnit, double upperOrigin, double upperUnit)
{
    private readonly QuantileTable table = table;
    private readonly double lowerOrigin = lowerOrigin;
    private readonly double lowerUnit = lowerUnit;
    private readonly double upperOrigin = upperOrigin;
    private readonly double upperUnit = upperUnit;
    private readonly bool isOneMap = lowerOrigin == upperOrigin && lowerUnit == upperUnit;

    /// <summary>The table.</summary>
    public QuantileTable Table => table;

    /// <summary>The value of a probability inside (0, 1), stated from both sides.</summary>
    public double Quantile(double p, double q)
    {
        var distance = table.Distance(p, q, out var isLower);
        return isLower ? Math.FusedMultiplyAdd(lowerUnit, distance, lowerOrigin) : Math.FusedMultiplyAdd(upperUnit, distance, upperOrigin);
    }

    /// <summary>The values of probabilities, from those of the table's polynomials.</summary>
    /// <param name="p">The probabilities below.</param>
    /// <param name="value">What the rows give.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Quantile<TLanes>(TLanes p, TLanes value)
        where TLanes : struct, ILanes<TLanes>
    {
        var distance = table.Distance(value);
        if (isOneMap)
            return TLanes.MultiplyAdd(TLanes.Broadcast(lowerUnit), distance, TLanes.Broadcast(lowerOrigin));
        var isLower = p < TLanes.Broadcast(0.5);
        var origin = TLanes.Select(isLower, TLanes.Broadcast(lowerOrigin), TLanes.Broadcast(upperOrigin));
        return TLanes.MultiplyAdd(TLanes.Select(isLower, TLanes.Broadcast(lowerUnit), TLanes.Broadcast(upperUnit)), distance, origin);
    }
}
