using System.Runtime.CompilerServices;
using static SynthFixtures.Numerics.Normals;

namespace SynthFixtures.Numerics;

/// <summary>The vectorised source of the ratios of <see cref="Normals"/>: operation for operation the scalar ones.</summary>
internal static class NormalLanes
{
    /// <summary>The quantile over its probability's distance from one half.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes CentralRatio<TLanes>(TLanes r)
        where TLanes : struct, ILanes<TLanes>
    {
        var numerator = (TLanes.Broadcast(A7) * r) + TLanes.Broadcast(A6);
        var denominator = (TLanes.Broadcast(B7) * r) + TLanes.Broadcast(B6);
        numerator = (numerator * r) + TLanes.Broadcast(A5);
        denominator = (denominator * r) + TLanes.Broadcast(B5);
        numerator = (numerator * r) + TLanes.Broadcast(A4);
        denominator = (denominator * r) + TLanes.Broadcast(B4);
        numerator = (numerator * r) + TLanes.Broadcast(A3);
        denominator = (denominator * r) + TLanes.Broadcast(B3);
        numerator = (numerator * r) + TLanes.Broadcast(A2);
        denominator = (denominator * r) + TLanes.Broadcast(B2);
        numerator = (numerator * r) + TLanes.Broadcast(A1);
        denominator = (denominator * r) + TLanes.Broadcast(B1);
        numerator = (numerator * r) + TLanes.Broadcast(A0);
        denominator = (denominator * r) + TLanes.Broadcast(1);
        return numerator / denominator;
    }

    /// <summary>The magnitude of a quantile in the tail.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes TailRatio<TLanes>(TLanes r)
        where TLanes : struct, ILanes<TLanes>
    {
        var numerator = (TLanes.Broadcast(C7) * r) + TLanes.Broadcast(C6);
        var denominator = (TLanes.Broadcast(D7) * r) + TLanes.Broadcast(D6);
        numerator = (numerator * r) + TLanes.Broadcast(C5);
        denominator = (denominator * r) + TLanes.Broadcast(D5);
        numerator = (numerator * r) + TLanes.Broadcast(C4);
        denominator = (denominator * r) + TLanes.Broadcast(D4);
        numerator = (numerator * r) + TLanes.Broadcast(C3);
        denominator = (denominator * r) + TLanes.Broadcast(D3);
        numerator = (numerator * r) + TLanes.Broadcast(C2);
        denominator = (denominator * r) + TLanes.Broadcast(D2);
        numerator = (numerator * r) + TLanes.Broadcast(C1);
        denominator = (denominator * r) + TLanes.Broadcast(D1);
        numerator = (numerator * r) + TLanes.Broadcast(C0);
        denominator = (denominator * r) + TLanes.Broadcast(1);
        return numerator / denominator;
    }

    /// <summary>The magnitude of a quantile in the far tail.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes FarTailRatio<TLanes>(TLanes r)
        where TLanes : struct, ILanes<TLanes>
    {
        var numerator = (TLanes.Broadcast(F7) * r) + TLanes.Broadcast(F6);
        var denominator = (TLanes.Broadcast(G7) * r) + TLanes.Broadcast(G6);
        numerator = (numerator * r) + TLanes.Broadcast(F5);
        denominator = (denominator * r) + TLanes.Broadcast(G5);
        numerator = (numerator * r) + TLanes.Broadcast(F4);
        denominator = (denominator * r) + TLanes.Broadcast(G4);
        numerator = (numerator * r) + TLanes.Broadcast(F3);
        denominator = (denominator * r) + TLanes.Broadcast(G3);
        numerator = (numerator * r) + TLanes.Broadcast(F2);
        denominator = (denominator * r) + TLanes.Broadcast(G2);
        numerator = (numerator * r) + TLanes.Broadcast(F1);
        denominator = (denominator * r) + TLanes.Broadcast(G1);
        numerator = (numerator * r) + TLanes.Broadcast(F0);
        denominator = (denominator * r) + TLanes.Broadcast(1);
        return numerator / denominator;
    }
}
