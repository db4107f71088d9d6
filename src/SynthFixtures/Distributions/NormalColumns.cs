using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>Columns of laws of a standard normal variable, with the bits of <see cref="Normals"/>.</summary>
/// <remarks>
/// The central form of AS 241 is computed in all lanes. The probabilities of the tails, about 15 %, are moved together, take the tail form in
/// full registers, and are moved back.
/// </remarks>
internal static class NormalColumns
{
    private const int ChunkLength = 256;
    private const int GreatestCount = 8;
    private const ulong SignMask = 0x8000000000000000;

    // Central quantiles are less than 1.5; a lane of the tail waits with the difference of its probabilities, at least 0.85, times this.
    private const double WaitingScale = 1024;
    private const double LeastWaiting = 4;

    private const double GreatestSubnormal = 2.225073858507201e-308;

    public static void Quantile<TLaw, TTails>(in TLaw law, in TTails tails, ReadOnlySpan<double> u, Span<double> values)
        where TLaw : struct, INormalLaw
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
        where TLaw : struct, INormalLaw
        where TTails : struct, ITails
    {
        if (Vector512.IsHardwareAccelerated)
            Over<Lanes512, TLaw, TTails>(in law, in tails, u, values);
        else
            Over<Lanes256, TLaw, TTails>(in law, in tails, u, values);
    }

    private static void Scalar<TLaw, TTails>(in TLaw law, in TTails tails, ReadOnlySpan<double> u, Span<double> values)
        where TLaw : struct, INormalLaw
        where TTails : struct, ITails
    {
        for (var i = 0; i < u.Length; i++)
            values[i] = tails.Quantile(in law, u[i]);
    }

    [SkipLocalsInit]
    private static void Over<TLanes, TLaw, TTails>(in TLaw law, in TTails tails, ReadOnlySpan<double> u, Span<double> values)
        where TLanes : struct, ILanes<TLanes>
        where TLaw : struct, INormalLaw
        where TTails : struct, ITails
    {
        Span<double> middle = stackalloc double[ChunkLength + GreatestCount];
        Span<double> tail = stackalloc double[ChunkLength + (2 * GreatestCount)];
        while (!u.IsEmpty)
        {
            // No chunk is shorter than a register: the last one takes some of what the one before leaves.
            var length = u.Length <= ChunkLength ? u.Length : Math.Min(ChunkLength, u.Length - GreatestCount);
            var waiting = Middle<TLanes, TTails>(in tails, u[..length], middle, tail);
            if (Tails<TLanes>(tail[..waiting]))
                Join<TLanes, TLaw, TTails>(in law, in tails, middle, tail, values[..length]);
            else
                Scalar(in law, in tails, u[..length], values);
            u = u[length..];
            values = values[length..];
        }
    }

    /// <summary>Computes central quantiles, and moves the probabilities of the lanes that must wait together; returns how many these are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Middle<TLanes, TTails>(in TTails sharedTails, ReadOnlySpan<double> u, Span<double> middle, Span<double> tail)
        where TLanes : struct, ILanes<TLanes>
        where TTails : struct, ITails
    {
        var tails = sharedTails;
        ref var u0 = ref MemoryMarshal.GetReference(u);
        ref var middle0 = ref MemoryMarshal.GetReference(middle);
        ref var tail0 = ref MemoryMarshal.GetReference(tail);
        var waiting = 0;
        var lastStart = u.Length - TLanes.Count;
        for (var i = 0; i < u.Length; i += TLanes.Count)
        {
            var x = TLanes.Load(in u0, Math.Min(i, lastStart));
            tails.Split(x, out var p, out var q);
            var apart = tails.Difference(x, p, q);
            var excess = TLanes.MultiplySubtract(apart, apart, TLanes.Broadcast(Normals.CentralSquare));
            var waits = TLanes.IsNotAtMost(excess, TLanes.Broadcast(0));
            (apart * TLanes.Select(waits, TLanes.Broadcast(WaitingScale), NormalLanes.CentralRatio(excess))).Store(ref middle0, i);
            TLanes.Compress(TLanes.Min(p, q), waits).Store(ref tail0, waiting);
            waiting += BitOperations.PopCount(TLanes.Bits(waits));
        }
        TLanes.Broadcast(0.5).Store(ref tail0, waiting);
        return waiting;
    }

    /// <summary>Replaces probabilities by magnitudes of quantiles; false where one of them is no positive normal number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool Tails<TLanes>(Span<double> tail)
        where TLanes : struct, ILanes<TLanes>
    {
        ref var tail0 = ref MemoryMarshal.GetReference(tail);
        for (var i = 0; i < tail.Length; i += TLanes.Count)
        {
            var p = TLanes.Load(in tail0, i);
            if (!TLanes.AreGreater(p, TLanes.Broadcast(GreatestSubnormal)))
                return false;
            TLanes.Sqrt(TLanes.Broadcast(0) - ElementaryLanes.LogOfNormal(p)).Store(ref tail0, i);
        }

        // A pass of its own: from a probability to its quantile is so long a way that the processor would hold too few of them at a time.
        for (var i = 0; i < tail.Length; i += TLanes.Count)
        {
            var root = TLanes.Load(in tail0, i);
            var magnitude = NormalLanes.Tail(root);
            var split = TLanes.Broadcast(Normals.TailSplit);
            if (!TLanes.AreGreater(split, root))
                magnitude = TLanes.Select(root > split, NormalLanes.FarTail(root), magnitude);
            magnitude.Store(ref tail0, i);
        }
        return true;
    }

    /// <summary>Puts the magnitudes that waited in their places, with their signs, and makes the values of the law.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Join<TLanes, TLaw, TTails>(
        in TLaw sharedLaw, in TTails sharedTails, ReadOnlySpan<double> middle, ReadOnlySpan<double> tail, Span<double> values)
        where TLanes : struct, ILanes<TLanes>
        where TLaw : struct, INormalLaw
        where TTails : struct, ITails
    {
        var (law, tails) = (sharedLaw, sharedTails);
        ref var middle0 = ref MemoryMarshal.GetReference(middle);
        ref var tail0 = ref MemoryMarshal.GetReference(tail);
        ref var values0 = ref MemoryMarshal.GetReference(values);
        var lastStart = values.Length - TLanes.Count;
        var waiting = 0;
        for (var i = 0; i < values.Length; i += TLanes.Count)
        {
            var z = TLanes.Load(in middle0, i);
            var waits = (z & TLanes.BroadcastBits(~SignMask)) > TLanes.Broadcast(LeastWaiting);
            var magnitude = TLanes.Expand(TLanes.Load(in tail0, waiting), waits);
            waiting += BitOperations.PopCount(TLanes.Bits(waits));
            z = TLanes.Select(waits, magnitude | (z & TLanes.BroadcastBits(SignMask)), z);
            tails.Bound(law.OfNormal(z)).Store(ref values0, Math.Min(i, lastStart));
        }
    }
}
