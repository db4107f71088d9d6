using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>Columns of laws whose quantiles stand in tables.</summary>
internal static class TableColumns
{
    public static void Quantile<TLaw, TTails>(in TLaw law, in TTails tails, ReadOnlySpan<double> u, Span<double> values)
        where TLaw : struct, ITableLaw
        where TTails : struct, ITails
    {
        values = values[..u.Length];
        if (u.Length < Lanewise.LeastLength || !Lanewise.IsSupported)
            Scalar(in law, in tails, u, values);
        else
            Vectorized(in law, in tails, u, values);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Vectorized<TLaw, TTails>(in TLaw law, in TTails tails, ReadOnlySpan<double> u, Span<double> values)
        where TLaw : struct, ITableLaw
        where TTails : struct, ITails
    {
        if (Vector512.IsHardwareAccelerated)
            Over<Lanes512, TLaw, TTails>(in law, in tails, u, values);
        else
            Over<Lanes256, TLaw, TTails>(in law, in tails, u, values);
    }

    private static void Scalar<TLaw, TTails>(in TLaw law, in TTails tails, ReadOnlySpan<double> u, Span<double> values)
        where TLaw : struct, ITableLaw
        where TTails : struct, ITails
    {
        for (var i = 0; i < u.Length; i++)
            values[i] = tails.Quantile(in law, u[i]);
    }

    // One place calls the law, since all of it is inlined there: a second would exceed what the compiler inlines into one method.
    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Over<TLanes, TLaw, TTails>(in TLaw sharedLaw, in TTails sharedTails, ReadOnlySpan<double> u, Span<double> values)
        where TLanes : struct, ILanes<TLanes>
        where TLaw : struct, ITableLaw
        where TTails : struct, ITails
    {
        var (law, tails) = (sharedLaw, sharedTails);
        var all = (1u << TLanes.Count) - 1;
        ref var to = ref MemoryMarshal.GetReference(values);

        // The last register may overlap the one before; its arguments are kept, since results may take their place.
        var lastStart = u.Length - TLanes.Count;
        Unsafe.SkipInit(out LaneBuffer last);
        TLanes.Load(in MemoryMarshal.GetReference(u), lastStart).Store(ref last[0], 0);
        for (var i = 0; ; i += TLanes.Count)
        {
            var isLast = i >= lastStart;
            i = isLast ? lastStart : i;
            ref var from = ref isLast ? ref last[0] : ref Unsafe.Add(ref MemoryMarshal.GetReference(u), i);
            tails.Split(TLanes.Load(in from, 0), out var p, out var q);
            var result = tails.Bound(law.Quantile(p, q, out var covered));
            if (TLanes.Bits(covered) == all)
                result.Store(ref to, i);
            else
                Scalar(in law, in tails, MemoryMarshal.CreateReadOnlySpan(ref from, TLanes.Count), values.Slice(i, TLanes.Count));
            if (isLast)
                return;
        }
    }
}
