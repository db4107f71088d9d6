using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SynthFixtures.Numerics;

namespace SynthFixtures.Dependence;

/// <summary>Turns weights into shares of a total whose sum is the total exactly, in every order of addition.</summary>
/// <remarks>
/// The ends of the shares, laid one after the other from 0 to the total, are rounded to multiples of a grain, a power of two: so shares and all their
/// partial sums are multiples of it below 2^53, which doubles hold.
/// </remarks>
internal static class ShareLanes
{
    /// <summary>Columns of weights become columns of shares.</summary>
    /// <param name="weights">A column for each member.</param>
    /// <param name="stride">From one column to the next.</param>
    /// <param name="members">The number of members.</param>
    /// <param name="length">The number of rows; where it is a multiple of 8, 8 at once are made.</param>
    /// <param name="total">What the shares of each row add up to.</param>
    /// <param name="grain">2^52 of it is at least the total's magnitude; 0 for a total without magnitude.</param>
    public static void Split(Span<double> weights, int stride, int members, int length, double total, double grain)
    {
        var magnitude = Math.Abs(total);
        var shift = grain * (1L << 52);
        ref var first = ref MemoryMarshal.GetReference(weights);
        if (length % 8 != 0 || !Lanewise.IsSupported)
            Over<Lanes64>(ref first, stride, members, length, magnitude, shift, total < 0 ? -1 : 1);
        else
            Vectorized(ref first, stride, members, length, magnitude, shift, total < 0 ? -1 : 1);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Vectorized(ref double weights, int stride, int members, int length, double total, double shift, double sign)
    {
        if (Vector512.IsHardwareAccelerated)
            Over<Lanes512>(ref weights, stride, members, length, total, shift, sign);
        else
            Over<Lanes256>(ref weights, stride, members, length, total, shift, sign);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Over<TLanes>(ref double weights, int stride, int members, int length, double total, double shift, double sign)
        where TLanes : struct, ILanes<TLanes>
    {
        var (totals, shifts, signs) = (TLanes.Broadcast(total), TLanes.Broadcast(shift), TLanes.Broadcast(sign));
        for (var i = 0; i < length; i += TLanes.Count)
        {
            var sum = TLanes.Load(in weights, i);
            for (var k = 1; k < members; k++)
                sum += TLanes.Load(in weights, (k * stride) + i);

            var factor = totals / sum;
            var (end, start) = (TLanes.Broadcast(0), TLanes.Broadcast(0));
            for (var k = 0; k < members - 1; k++)
            {
                end += TLanes.Load(in weights, (k * stride) + i);
                var rounded = TLanes.Min(((end * factor) + shifts) - shifts, totals);
                (signs * (rounded - start)).Store(ref weights, (k * stride) + i);
                start = rounded;
            }
            (signs * (totals - start)).Store(ref weights, ((members - 1) * stride) + i);
        }
    }
}
