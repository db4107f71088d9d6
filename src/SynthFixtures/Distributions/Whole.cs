using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>All of a law: a uniform is the probability below.</summary>
internal readonly struct Whole : ITails
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double Quantile<TLaw>(in TLaw law, double u)
        where TLaw : struct, ITwoSided => law.Quantile(u, 1 - u);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Split<TLanes>(TLanes u, out TLanes p, out TLanes q)
        where TLanes : struct, ILanes<TLanes> => (p, q) = (u, TLanes.Broadcast(1) - u);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Difference<TLanes>(TLanes u, TLanes p, TLanes q)
        where TLanes : struct, ILanes<TLanes> => TLanes.MultiplySubtract(TLanes.Broadcast(2), u, TLanes.Broadcast(1));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes Bound<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes> => x;
}
