using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SynthFixtures.Numerics;

namespace SynthFixtures.Streams;

/// <summary>Philox4x32-10 over many counters at once, with the bits of <see cref="Philox4x32"/>.</summary>
/// <remarks>
/// 32-bit words stand in 64-bit lanes. The widening product reads only the low half of a lane, so the high halves may hold anything and nothing is
/// masked inside the rounds. Four registers, two where there are but 16, take each round together, which hides the latency of the product. The third
/// and the fourth word of the counter, and the high half of the row's, are the same in every lane, so half of the first two rounds is done once for all.
/// The keys of the other rounds are added up in registers: a table of them takes longer to fill than a short column.
/// </remarks>
internal static class PhiloxLanes
{
    // Below this number of words compiling vectorised code costs more than running it saves.
    public const int LeastCount = 9;

    // Two registers, the widest ones, which any width fills in whole steps.
    private const int Tail = 32;

    // The keys of the first two rounds are mixed into what is done once.
    private const int KeyedRounds = Philox4x32.Rounds - 2;

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
        var multiplier0 = TLanes.BroadcastBits(Philox4x32.Multiplier0);
        var multiplier1 = TLanes.BroadcastBits(Philox4x32.Multiplier1);
        var counters = TLanes.AddBits(TLanes.BroadcastBits(counter), TLanes.ZipOrder);
        var register = TLanes.BroadcastBits((ulong)TLanes.Count);

        // 32 registers hold the words of four.
        var hasFour = TLanes.Count == 8;
        ref var target = ref MemoryMarshal.GetReference(output);
        for (var remaining = output.Length; remaining > 0; remaining -= (hasFour ? 8 : 4) * TLanes.Count)
        {
            var hasMore = hasFour && remaining > 4 * TLanes.Count;
            Begin(ref counters, register, multiplier0, multiplier1, mix0, mix1, mix2, out var a0, out var a1, out var a2);
            Begin(ref counters, register, multiplier0, multiplier1, mix0, mix1, mix2, out var b0, out var b1, out var b2);
            var (a3, b3, c3, d3) = (last, last, last, last);
            var (c0, c1, c2, d0, d1, d2) = (last, last, last, last, last, last);
            if (hasMore)
            {
                Begin(ref counters, register, multiplier0, multiplier1, mix0, mix1, mix2, out c0, out c1, out c2);
                Begin(ref counters, register, multiplier0, multiplier1, mix0, mix1, mix2, out d0, out d1, out d2);
            }

            var (key0, key1) = (secondKey0, secondKey1);
            for (var round = 1; round < KeyedRounds; round++)
            {
                Round(multiplier0, multiplier1, key0, key1, ref a0, ref a1, ref a2, ref a3);
                Round(multiplier0, multiplier1, key0, key1, ref b0, ref b1, ref b2, ref b3);
                if (hasMore)
                {
                    Round(multiplier0, multiplier1, key0, key1, ref c0, ref c1, ref c2, ref c3);
                    Round(multiplier0, multiplier1, key0, key1, ref d0, ref d1, ref d2, ref d3);
                }
                key0 = TLanes.AddBits(key0, TLanes.BroadcastBits(Philox4x32.Weyl0));
                key1 = TLanes.AddBits(key1, TLanes.BroadcastBits(Philox4x32.Weyl1));
            }

            Write<TLanes, TForm>(key0, key1, multiplier0, multiplier1, a0, a1, a2, a3, ref target, 0);
            if (remaining > 2 * TLanes.Count)
                Write<TLanes, TForm>(key0, key1, multiplier0, multiplier1, b0, b1, b2, b3, ref target, 2 * TLanes.Count);
            if (hasMore)
            {
                Write<TLanes, TForm>(key0, key1, multiplier0, multiplier1, c0, c1, c2, c3, ref target, 4 * TLanes.Count);
                if (remaining > 6 * TLanes.Count)
                    Write<TLanes, TForm>(key0, key1, multiplier0, multiplier1, d0, d1, d2, d3, ref target, 6 * TLanes.Count);
            }
            target = ref Unsafe.Add(ref target, (hasFour ? 8 : 4) * TLanes.Count);
        }
    }

    /// <summary>Rounds 0 and 1 of the next counters; the fourth word is the same in all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Begin<TLanes>(
        ref TLanes counters, TLanes register, TLanes multiplier0, TLanes multiplier1, TLanes mix0, TLanes mix1, TLanes mix2, out TLanes c0, out TLanes c1, out TLanes c2)
        where TLanes : struct, ILanes<TLanes>
    {
        var product = TLanes.MultiplyLow(multiplier0, counters);
        counters = TLanes.AddBits(counters, register);
        c1 = TLanes.MultiplyLow(multiplier1, TLanes.ShiftRight(product, 32) ^ mix0);
        c0 = TLanes.ShiftRight(c1, 32) ^ mix1;
        c2 = product ^ mix2;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Round<TLanes>(
        TLanes multiplier0, TLanes multiplier1, TLanes key0, TLanes key1, ref TLanes c0, ref TLanes c1, ref TLanes c2, ref TLanes c3)
        where TLanes : struct, ILanes<TLanes>
    {
        var (p0, p1) = (TLanes.MultiplyLow(multiplier0, c0), TLanes.MultiplyLow(multiplier1, c2));
        c0 = TLanes.Xor(TLanes.ShiftRight(p1, 32), c1, key0);
        c2 = TLanes.Xor(TLanes.ShiftRight(p0, 32), c3, key1);
        (c1, c3) = (p1, p0);
    }

    /// <summary>The last round: the low halves of its words, put together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write<TLanes, TForm>(
        TLanes key0, TLanes key1, TLanes multiplier0, TLanes multiplier1, TLanes c0, TLanes c1, TLanes c2, TLanes c3, ref double destination, int offset)
        where TLanes : struct, ILanes<TLanes>
        where TForm : struct, IWordForm
    {
        var low = TLanes.BroadcastBits(uint.MaxValue);
        var p0 = TLanes.SwapHalves(TLanes.MultiplyLow(multiplier0, c0));
        var p1 = TLanes.SwapHalves(TLanes.MultiplyLow(multiplier1, c2));
        var even = TLanes.Select(low, TLanes.Xor(p1, c1, key0), p1);
        var odd = TLanes.Select(low, TLanes.Xor(p0, c3, key1), p0);
        var (first, second) = TLanes.Zip(even, odd);
        TForm.Of(first).Store(ref destination, offset);
        TForm.Of(second).Store(ref destination, offset + TLanes.Count);
    }
}
