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

    /// <summary>The table.</summary>
    public QuantileTable Table => table;

    /// <summary>The value of a probability inside (0, 1), stated from both sides.</summary>
    public double Quantile(double p, double q)
    {
        var distance = table.Distance(p, q, out var isLower);
        return isLower ? lowerOrigin + (lowerUnit * distance) : upperOrigin + (upperUnit * distance);
    }

    /// <summary>The same in lanes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Quantile<TLanes>(TLanes p, TLanes q, out TLanes covered)
        where TLanes : struct, ILanes<TLanes>
    {
        var distance = table.Distance(p, q, out var isLower, out covered);
        var origin = TLanes.Select(isLower, TLanes.Broadcast(lowerOrigin), TLanes.Broadcast(upperOrigin));
        return origin + (TLanes.Select(isLower, TLanes.Broadcast(lowerUnit), TLanes.Broadcast(upperUnit)) * distance);
    }
}
