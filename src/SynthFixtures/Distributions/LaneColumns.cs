using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>Values and columns of laws in closed form.</summary>
internal static class LaneColumns
{
    /// <summary>The quantile of a probability known by both tails; where one is 0 the end of the support.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Quantile<TLaw>(in TLaw law, double p, double q)
        where TLaw : struct, ILaneLaw
    {
        if (p > 0 && q > 0)
            return law.Quantile(new Lanes64(p), new Lanes64(q)).Value;
        return p <= 0 ? law.Least : q <= 0 ? law.Greatest : double.NaN;
    }

    /// <summary>The quantiles of a column.</summary>
    public static void Quantile<TLaw, TTails>(in TLaw law, in TTails tails, ReadOnlySpan<double> u, Span<double> values)
        where TLaw : struct, ILaneLaw
        where TTails : struct, ITails => Lanewise.Apply(new Column<TLaw, TTails>(in law, in tails), u, values);

    private readonly struct Column<TLaw, TTails>(in TLaw law, in TTails tails) : ILaneFunction
        where TLaw : struct, ILaneLaw
        where TTails : struct, ITails
    {
        private readonly TLaw law = law;
        private readonly TTails tails = tails;

        public double At(double x) => tails.Quantile(in law, x);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TLanes At<TLanes>(TLanes x, out bool isCovered)
            where TLanes : struct, ILanes<TLanes>
        {
            tails.Split(x, out var p, out var q);
            isCovered = TLanes.AreGreater(TLanes.Min(p, q), TLanes.Broadcast(0));
            return tails.Bound(law.Quantile(p, q));
        }
    }
}
