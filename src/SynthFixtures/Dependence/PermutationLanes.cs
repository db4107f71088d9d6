using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SynthFixtures.Numerics;
using SynthFixtures.Streams;

namespace SynthFixtures.Dependence;

/// <summary>Keyed permutations of many indices at once, with the bits of <see cref="Permutation"/>.</summary>
/// <remarks>
/// Digits stand in 64-bit lanes and are less than 2^32. Four registers take each round together, which hides the latency of the products. A difference that is
/// negative has ones in its upper half, which choose what is added to it. The few numbers beyond the count go on one by one.
/// </remarks>
internal static class PermutationLanes
{
    private const int LeastLength = 9;

    // Here differences from the count keep their sign, and the base is less than 2^32.
    private const ulong GreatestCount = 1UL << 63;

    // Four registers, the widest ones.
    private const int Step = 32;

    private static ReadOnlySpan<ulong> LaneNumbers => [0, 1, 2, 3, 4, 5, 6, 7];

    public static bool CanServe(ulong count, int length) =>
        length >= LeastLength && count is > Permutation.GreatestShuffled and <= GreatestCount && Lanewise.IsSupported;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Fill(in Permutation permutation, ulong firstIndex, Span<ulong> numbers)
    {
        if (Vector512.IsHardwareAccelerated)
            Fill<Lanes512>(in permutation, firstIndex, numbers);
        else
            Fill<Lanes256>(in permutation, firstIndex, numbers);
    }

    [SkipLocalsInit]
    private static void Fill<TLanes>(in Permutation permutation, ulong firstIndex, Span<ulong> numbers)
        where TLanes : struct, ILanes<TLanes>
    {
        Span<ulong> keys = stackalloc ulong[Permutation.RoundsOfSmall];
        keys = keys[..permutation.FillKeys(keys)];
        var whole = numbers.Length & -Step;
        FillWhole<TLanes>(in permutation, keys, firstIndex, numbers[..whole]);
        if (whole == numbers.Length)
            return;

        // Indices all of which there are, if need be some before those that are asked for.
        Span<ulong> rest = stackalloc ulong[Step];
        var next = firstIndex + (ulong)whole;
        var start = Math.Min(next, permutation.Count - Step);
        FillWhole<TLanes>(in permutation, keys, start, rest);
        rest.Slice((int)(next - start), numbers.Length - whole).CopyTo(numbers[whole..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FillWhole<TLanes>(in Permutation permutation, ReadOnlySpan<ulong> keys, ulong firstIndex, Span<ulong> numbers)
        where TLanes : struct, ILanes<TLanes>
    {
        var (count, side) = (permutation.Count, permutation.Side);
        var multiplier0 = TLanes.BroadcastBits(Philox4x32.Multiplier0);
        var multiplier1 = TLanes.BroadcastBits(Philox4x32.Multiplier1);
        var sides = TLanes.BroadcastBits(side);
        var minusSide = TLanes.BroadcastBits(0 - side);
        var minusCount = TLanes.BroadcastBits(0 - count);
        var numbersOfLanes = TLanes.Load(in Unsafe.As<ulong, double>(ref MemoryMarshal.GetReference(LaneNumbers)), 0);
        var all = (1u << TLanes.Count) - 1;
        var (firstLeft, firstRight) = Math.DivRem(firstIndex, side);

        ref var target = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<ulong, double>(numbers));
        for (var i = 0; i < numbers.Length; i += 4 * TLanes.Count)
        {
            Digits(firstLeft, firstRight, numbersOfLanes, minusSide, sides, out var leftA, out var rightA);
            Advance(ref firstLeft, ref firstRight, TLanes.Count, side);
            Digits(firstLeft, firstRight, numbersOfLanes, minusSide, sides, out var leftB, out var rightB);
            Advance(ref firstLeft, ref firstRight, TLanes.Count, side);
            Digits(firstLeft, firstRight, numbersOfLanes, minusSide, sides, out var leftC, out var rightC);
            Advance(ref firstLeft, ref firstRight, TLanes.Count, side);
            Digits(firstLeft, firstRight, numbersOfLanes, minusSide, sides, out var leftD, out var rightD);
            Advance(ref firstLeft, ref firstRight, TLanes.Count, side);
            foreach (var key in keys)
            {
                var (lower, upper) = (TLanes.BroadcastBits(key), TLanes.BroadcastBits(key >> 32));
                var firstA = TLanes.MultiplyLow(TLanes.AddBits(rightA, lower), multiplier0);
                var firstB = TLanes.MultiplyLow(TLanes.AddBits(rightB, lower), multiplier0);
                var firstC = TLanes.MultiplyLow(TLanes.AddBits(rightC, lower), multiplier0);
                var firstD = TLanes.MultiplyLow(TLanes.AddBits(rightD, lower), multiplier0);
                var secondA = TLanes.MultiplyLow(TLanes.Xor(firstA, TLanes.ShiftRight(firstA, 32), upper), multiplier1);
                var secondB = TLanes.MultiplyLow(TLanes.Xor(firstB, TLanes.ShiftRight(firstB, 32), upper), multiplier1);
                var secondC = TLanes.MultiplyLow(TLanes.Xor(firstC, TLanes.ShiftRight(firstC, 32), upper), multiplier1);
                var secondD = TLanes.MultiplyLow(TLanes.Xor(firstD, TLanes.ShiftRight(firstD, 32), upper), multiplier1);
                var digitA = TLanes.ShiftRight(TLanes.MultiplyLow(TLanes.ShiftRight(secondA, 32), sides), 32);
                var digitB = TLanes.ShiftRight(TLanes.MultiplyLow(TLanes.ShiftRight(secondB, 32), sides), 32);
                var digitC = TLanes.ShiftRight(TLanes.MultiplyLow(TLanes.ShiftRight(secondC, 32), sides), 32);
                var digitD = TLanes.ShiftRight(TLanes.MultiplyLow(TLanes.ShiftRight(secondD, 32), sides), 32);
                var sumA = TLanes.AddBits(TLanes.AddBits(leftA, minusSide), digitA);
                var sumB = TLanes.AddBits(TLanes.AddBits(leftB, minusSide), digitB);
                var sumC = TLanes.AddBits(TLanes.AddBits(leftC, minusSide), digitC);
                var sumD = TLanes.AddBits(TLanes.AddBits(leftD, minusSide), digitD);
                (leftA, rightA) = (rightA, TLanes.AddBits(sumA, TLanes.ShiftRight(sumA, 32) & sides));
                (leftB, rightB) = (rightB, TLanes.AddBits(sumB, TLanes.ShiftRight(sumB, 32) & sides));
                (leftC, rightC) = (rightC, TLanes.AddBits(sumC, TLanes.ShiftRight(sumC, 32) & sides));
                (leftD, rightD) = (rightD, TLanes.AddBits(sumD, TLanes.ShiftRight(sumD, 32) & sides));
            }

            var numberA = TLanes.AddBits(TLanes.MultiplyLow(leftA, sides), rightA);
            var numberB = TLanes.AddBits(TLanes.MultiplyLow(leftB, sides), rightB);
            var numberC = TLanes.AddBits(TLanes.MultiplyLow(leftC, sides), rightC);
            var numberD = TLanes.AddBits(TLanes.MultiplyLow(leftD, sides), rightD);
            numberA.Store(ref target, i);
            numberB.Store(ref target, i + TLanes.Count);
            numberC.Store(ref target, i + (2 * TLanes.Count));
            numberD.Store(ref target, i + (3 * TLanes.Count));
            var isWithin = TLanes.AddBits(numberA, minusCount) & TLanes.AddBits(numberB, minusCount) & TLanes.AddBits(numberC, minusCount) & TLanes.AddBits(numberD, minusCount);
            if (TLanes.Bits(isWithin) != all)
                Walk(in permutation, numbers.Slice(i, 4 * TLanes.Count));
        }
    }

    // The digits of consecutive indices; a base has more digits than a register lanes, so they carry once at most.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Digits<TLanes>(ulong firstLeft, ulong firstRight, TLanes numbersOfLanes, TLanes minusSide, TLanes sides, out TLanes left, out TLanes right)
        where TLanes : struct, ILanes<TLanes>
    {
        var beyond = TLanes.AddBits(TLanes.AddBits(TLanes.BroadcastBits(firstRight), numbersOfLanes), minusSide);
        right = TLanes.AddBits(beyond, TLanes.ShiftRight(beyond, 32) & sides);
        left = TLanes.AddBits(TLanes.BroadcastBits(firstLeft), TLanes.ShiftRight(beyond, 63) ^ TLanes.BroadcastBits(1));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Advance(ref ulong left, ref ulong right, int distance, ulong side)
    {
        right += (ulong)distance;
        if (right >= side)
            (left, right) = (left + 1, right - side);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Walk(in Permutation permutation, Span<ulong> numbers)
    {
        foreach (ref var number in numbers)
            number = number < permutation.Count ? number : permutation.AfterWalk(number);
    }
}
