using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>Logarithms of probabilities that are known from both sides.</summary>
internal static class Sides
{
    /// <summary>The logarithm of a positive number; what is less than 2^-1022 counts as that.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Log<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes> => ElementaryLanes.LogOfNormal(Normal(x));

    /// <summary>log(p), for p near 1 with what rounding took from 1 - q.</summary>
    /// <param name="p">A probability, positive.</param>
    /// <param name="q">1 - p, up to rounding.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Log<TLanes>(TLanes p, TLanes q)
        where TLanes : struct, ILanes<TLanes> => Log(p) + ((TLanes.Broadcast(1) - p) - q);

    /// <summary>x to the power y, for x positive; what is less than 2^-1022 counts as that.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Pow<TLanes>(TLanes x, double y)
        where TLanes : struct, ILanes<TLanes> => ElementaryLanes.Pow(Normal(x), 0, TLanes.Broadcast(y));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Normal<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes> => TLanes.Max(TLanes.Broadcast(Elementary.LeastNormal), x);
}
