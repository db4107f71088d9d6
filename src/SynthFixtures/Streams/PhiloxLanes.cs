using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SynthFixtures.Numerics;

namespace SynthFixtures.Streams;

/// <summary>Philox4x32-10 over many counters at once, with the bits of <see cref="Philox4x32"/>.</summary>
/// <remarks>
/// 32-bit words stand in 64-bit lanes. The widening product reads only the low half of a lane, so the high halves may hold anything and nothing is
/// masked inside the rounds. Two registers take each round together, which hides the latency of the product. The third and the fourth word of
/// the counter, and the high half of the row's, are the same in every lane, so half of the first two rounds is done once for all. The keys of the
/// rounds are added up in registers: a table of them would take longer to fill than a short column.
/// </remarks>
internal static class PhiloxLanes
{
    // Below this number of words compiling vectorised code costs more than running it saves.
    public const int LeastCount = 9;

    // Two registers, the widest ones, which any width fills in whole steps.
    private const int Tail = 32;

    /// <summary>The words, or the uniforms, of consecutive counters, two for each. The high halves of all counters are equal.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Fill<TForm>(ulong key, ulong counter, uint lane, uint purpose, Span<double> output)
        where TForm : struct, IWordForm
    {
        if (Vector512.IsHardwareAccelerated)
            Fill<Lanes512, TForm>(key, counter, lane, purpose, output);
        else
            Fill<Lanes256, TForm>(key, counter, lane, purpose, output);
    }

    [SkipLocalsInit]
    private static void Fill<TLanes, TForm>(ulong key, ulong counter, uint lane, uint purpose, Span<double> output)
        where TLanes : struct, ILanes<TLanes>
        where TForm : struct, IWordForm
    {
        // Registers are made two at a time: what is left beyond an odd number of them is made with the last.
        var step = 2 * TLanes.Count;
        var whole = output.Length & -step;
        if (whole != output.Length && (whole & step) != 0)
            whole -= step;
        if (whole > 0)
            FillWhole<TLanes, TForm>(key, counter, lane, purpose, output[..whole]);
        if (whole == output.Length)
            return;

        Span<double> buffer = stackalloc double[Tail];
        var rest = output.Length - whole;
        FillWhole<TLanes, TForm>(key, counter + ((ulong)whole / 2), lane, purpose, buffer[..((rest + step - 1) & -step)]);
        buffer[..rest].CopyTo(output[whole..]);
    }

    /// <summary>Fills a multiple of the number of words that one register of counters gives.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FillWhole<TLanes, TForm>(ulong key, ulong counter, uint lane, uint purpose, Span<double> output)
        where TLanes : struct, ILanes<TLanes>
        where TForm : struct, IWordForm
    {
        var (k0, k1) = ((uint)key, (uint)(key >> 32));

        // Rounds 0 and 1 where they do not depend on the low half of the counter.
        var laneProduct = (ulong)Philox4x32.Multiplier1 * lane;
        var firstProduct = (ulong)Philox4x32.Multiplier0 * ((uint)(laneProduct >> 32) ^ (uint)(counter >> 32) ^ k0);
        var mix0 = TLanes.BroadcastBits(purpose ^ k1);
        var mix1 = TLanes.BroadcastBits((uint)laneProduct ^ (k0 + Philox4x32.Weyl0));
        var mix2 = TLanes.BroadcastBits((uint)(firstProduct >> 32) ^ (k1 + Philox4x32.Weyl1));
        var last = TLanes.BroadcastBits((uint)firstProduct);
        var secondKey0 = TLanes.BroadcastBits(k0 + (2 * (ulong)Philox4x32.Weyl0));
        var secondKey1 = TLanes.BroadcastBits(k1 + (2 * (ulong)Philox4x32.Weyl1));

        var weyl0 = TLanes.BroadcastBits(Philox4x32.Weyl0);
        var weyl1 = TLanes.BroadcastBits(Philox4x32.Weyl1);
        var multiplier0 = TLanes.BroadcastBits(Philox4x32.Multiplier0);
        var multiplier1 = TLanes.BroadcastBits(Philox4x32.Multiplier1);
        var counters = TLanes.AddBits(TLanes.BroadcastBits(counter), TLanes.ZipOrder);
        var register = TLanes.BroadcastBits((ulong)TLanes.Count);

        ref var target = ref MemoryMarshal.GetReference(output);
        for (var remaining = output.Length; remaining > 0; remaining -= 4 * TLanes.Count)
        {
            var p0A = TLanes.MultiplyLow(multiplier0, counters);
            counters = TLanes.AddBits(counters, register);
            var p0B = TLanes.MultiplyLow(multiplier0, counters);
            counters = TLanes.AddBits(counters, register);

            var p1A = TLanes.MultiplyLow(multiplier1, TLanes.ShiftRight(p0A, 32) ^ mix0);
            var p1B = TLanes.MultiplyLow(multiplier1, TLanes.ShiftRight(p0B, 32) ^ mix0);
            var (c0A, c1A, c2A, c3A) = (TLanes.ShiftRight(p1A, 32) ^ mix1, p1A, p0A ^ mix2, last);
            var (c0B, c1B, c2B, c3B) = (TLanes.ShiftRight(p1B, 32) ^ mix1, p1B, p0B ^ mix2, last);
            var (key0, key1) = (secondKey0, secondKey1);
            for (var round = 2; round < Philox4x32.Rounds; round++)
            {
                p0A = TLanes.MultiplyLow(multiplier0, c0A);
                p1A = TLanes.MultiplyLow(multiplier1, c2A);
                p0B = TLanes.MultiplyLow(multiplier0, c0B);
                p1B = TLanes.MultiplyLow(multiplier1, c2B);
                (c0A, c1A) = (TLanes.Xor(TLanes.ShiftRight(p1A, 32), c1A, key0), p1A);
                (c2A, c3A) = (TLanes.Xor(TLanes.ShiftRight(p0A, 32), c3A, key1), p0A);
                (c0B, c1B) = (TLanes.Xor(TLanes.ShiftRight(p1B, 32), c1B, key0), p1B);
                (c2B, c3B) = (TLanes.Xor(TLanes.ShiftRight(p0B, 32), c3B, key1), p0B);
                (key0, key1) = (TLanes.AddBits(key0, weyl0), TLanes.AddBits(key1, weyl1));
            }

            Write<TLanes, TForm>(c0A, c1A, c2A, c3A, ref target, 0);
            if (remaining > 2 * TLanes.Count)
                Write<TLanes, TForm>(c0B, c1B, c2B, c3B, ref target, 2 * TLanes.Count);
            target = ref Unsafe.Add(ref target, 4 * TLanes.Count);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write<TLanes, TForm>(TLanes c0, TLanes c1, TLanes c2, TLanes c3, ref double destination, int offset)
        where TLanes : struct, ILanes<TLanes>
        where TForm : struct, IWordForm
    {
        var low = TLanes.BroadcastBits(uint.MaxValue);
        var (first, second) = TLanes.Zip(TLanes.Select(low, c0, TLanes.ShiftLeft(c1, 32)), TLanes.Select(low, c2, TLanes.ShiftLeft(c3, 32)));
        TForm.Of(first).Store(ref destination, offset);
        TForm.Of(second).Store(ref destination, offset + TLanes.Count);
    }
}
