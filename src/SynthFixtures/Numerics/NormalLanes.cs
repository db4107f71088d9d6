using System.Runtime.CompilerServices;
using static SynthFixtures.Numerics.Normals;

namespace SynthFixtures.Numerics;

/// <summary>The vectorised source of the quantile of <see cref="Normals"/>: operation for operation the scalar one.</summary>
internal static class NormalLanes
{
    /// <summary>The quantile over the difference of the probabilities below and above, as a function of its square less 0.7225.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes CentralRatio<TLanes>(TLanes excess)
        where TLanes : struct, ILanes<TLanes> =>
        Horner(excess, A7, A6, A5, A4, A3, A2, A1, A0) / Horner(excess, B7, B6, B5, B4, B3, B2, B1, 1);

    /// <summary>The magnitude of a quantile in the tail.</summary>
    /// <param name="root">The square root of the probability's logarithm, negated.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Tail<TLanes>(TLanes root)
        where TLanes : struct, ILanes<TLanes>
    {
        var r = root - TLanes.Broadcast(1.6);
        return Horner(r, C7, C6, C5, C4, C3, C2, C1, C0) / Horner(r, D7, D6, D5, D4, D3, D2, D1, 1);
    }

    /// <summary>The magnitude of a quantile in the far tail.</summary>
    /// <param name="root">The square root of the probability's logarithm, negated.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes FarTail<TLanes>(TLanes root)
        where TLanes : struct, ILanes<TLanes>
    {
        var r = root - TLanes.Broadcast(TailSplit);
        return Horner(r, F7, F6, F5, F4, F3, F2, F1, F0) / Horner(r, G7, G6, G5, G4, G3, G2, G1, 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Horner<TLanes>(TLanes x, double c7, double c6, double c5, double c4, double c3, double c2, double c1, double c0)
        where TLanes : struct, ILanes<TLanes>
    {
        var sum = TLanes.MultiplyAdd(TLanes.Broadcast(c7), x, TLanes.Broadcast(c6));
        sum = TLanes.MultiplyAdd(sum, x, TLanes.Broadcast(c5));
        sum = TLanes.MultiplyAdd(sum, x, TLanes.Broadcast(c4));
        sum = TLanes.MultiplyAdd(sum, x, TLanes.Broadcast(c3));
        sum = TLanes.MultiplyAdd(sum, x, TLanes.Broadcast(c2));
        sum = TLanes.MultiplyAdd(sum, x, TLanes.Broadcast(c1));
        return TLanes.MultiplyAdd(sum, x, TLanes.Broadcast(c0));
    }
}
