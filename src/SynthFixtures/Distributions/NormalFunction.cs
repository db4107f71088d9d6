using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>A law as a function of standard normal variables.</summary>
internal readonly struct NormalFunction<TLaw>(in TLaw law) : ILaneFunction
    where TLaw : struct, INormalLaw
{
    private readonly TLaw law = law;

    public static void Apply(in TLaw law, Span<double> column) => Lanewise.Apply(new NormalFunction<TLaw>(in law), column, column);

    public double At(double x) => law.OfNormal(new Lanes64(x)).Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TLanes At<TLanes>(TLanes x, out bool isCovered)
        where TLanes : struct, ILanes<TLanes>
    {
        isCovered = true;
        return law.OfNormal(x);
    }
}
