using System.Runtime.CompilerServices;
using static SynthFixtures.Numerics.Elementary;

namespace SynthFixtures.Numerics;

/// <content>Exponential and logarithm where they are close to 0: one source for single values and registers.</content>
internal static partial class ElementaryLanes
{
    /// <summary>exp(x) - 1 for all x but NaN and minus 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Expm1<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes>
    {
        x = Clamp(x, Expm1Least, ExpGreatest);
        ExpParts(x, TLanes.Broadcast(0), out var main, out var rest, out var shifted);

        // 2^n (main + rest) - 1 = 2^n ((main - 2^-n) + rest); where n is large 2^-n does not matter.
        var integerShift = TLanes.Broadcast(IntegerShift);
        var n = shifted - integerShift;
        n = TLanes.Select(n > TLanes.Broadcast(1000), TLanes.Broadcast(1000), n);
        var unit = TLanes.ShiftLeft(TLanes.AddBits(integerShift - n, TLanes.BroadcastBits(1023)), 52);
        var difference = main - unit;
        var part = difference - main;
        var lost = (main - (difference - part)) - (unit + part);
        var result = Scale(difference + (lost + rest), shifted);
        var magnitude = x & TLanes.BroadcastBits(MagnitudeMask);
        return TLanes.Select(magnitude < TLanes.Broadcast(Expm1Tiny), x + (TLanes.Broadcast(0.5) * x * x), result);
    }

    /// <summary>log(1 + x) for x &gt; -1 but infinity and minus 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Log1p<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes>
    {
        var one = TLanes.Broadcast(1);
        var sum = one + x;
        var part = sum - one;
        var lost = (one - (sum - part)) + (x - part);

        var bits = TLanes.AddBits(sum, TLanes.BroadcastBits(OneBits - SqrtHalfBits));
        var n = (TLanes.ShiftRight(bits, 52) | TLanes.BroadcastBits(IntegerBits)) - TLanes.Broadcast(IntegerBiased);
        var reduced = TLanes.AddBits(bits & TLanes.BroadcastBits(MantissaMask), TLanes.BroadcastBits(SqrtHalfBits)) - one;

        // Where 1 + x needs no scaling x itself is what is left of 1, without rounding.
        var isNear = (n >= TLanes.Broadcast(0)) & (n <= TLanes.Broadcast(0));
        var f = TLanes.Select(isNear, x, reduced);
        var correction = TLanes.Select(isNear, TLanes.Broadcast(0), lost / sum);

        var s = f / (TLanes.Broadcast(2) + f);
        var z = s * s;
        var z2 = z * z;
        var l = ((TLanes.Broadcast(L0) + (TLanes.Broadcast(L1) * z)) + ((TLanes.Broadcast(L2) + (TLanes.Broadcast(L3) * z)) * z2))
            + ((z2 * z2) * ((TLanes.Broadcast(L4) + (TLanes.Broadcast(L5) * z)) + (TLanes.Broadcast(L6) * z2)));

        HalfSquare(f, out var square, out var squareLow);
        var main = f - square;
        var mainLow = ((f - main) - square) - squareLow;
        var whole = n * TLanes.Broadcast(Ln2High);
        var total = whole + main;
        var rest = (whole - total) + main;
        return total + (rest + (mainLow + ((s * ((square + squareLow) + (z * l))) + ((n * TLanes.Broadcast(Ln2Low)) + correction))));
    }

    /// <summary>exp(x + xLow) = 2^n (main + rest), the parts with an error of about 2^-60; n stands in the low bits of <paramref name="shifted"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ExpParts<TLanes>(TLanes x, TLanes xLow, out TLanes main, out TLanes rest, out TLanes shifted)
        where TLanes : struct, ILanes<TLanes>
    {
        var integerShift = TLanes.Broadcast(IntegerShift);
        shifted = (x * TLanes.Broadcast(InverseLn2)) + integerShift;
        var n = shifted - integerShift;
        var high = x - (n * TLanes.Broadcast(Ln2High));
        var low = (n * TLanes.Broadcast(Ln2Low)) - xLow;
        var r = high - low;
        var lost = (high - r) - low;

        var r2 = r * r;
        var r4 = r2 * r2;
        var cubic = (r2 * r) * (((TLanes.Broadcast(E1) + (TLanes.Broadcast(E2) * r)) + ((TLanes.Broadcast(E3) + (TLanes.Broadcast(E4) * r)) * r2))
            + (r4 * (((TLanes.Broadcast(E5) + (TLanes.Broadcast(E6) * r)) + ((TLanes.Broadcast(E7) + (TLanes.Broadcast(E8) * r)) * r2))
                + (r4 * (TLanes.Broadcast(E9) + (TLanes.Broadcast(E10) * r))))));

        HalfSquare(r, out var square, out var squareLow);
        var unit = TLanes.Broadcast(1);
        var one = unit + r;
        var oneLow = (unit - one) + r;
        main = one + square;
        var mainLow = (one - main) + square;
        rest = (oneLow + mainLow) + ((lost * main) + (squareLow + cubic));
    }

    /// <summary>x^2 / 2 in two parts, the first exact.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void HalfSquare<TLanes>(TLanes x, out TLanes square, out TLanes low)
        where TLanes : struct, ILanes<TLanes>
    {
        var half = TLanes.Broadcast(0.5);
        var head = x & TLanes.BroadcastBits(HalfPrecisionMask);
        square = half * head * head;
        low = half * (x - head) * (x + head);
    }

    /// <summary>value 2^n for the n in the low bits of <paramref name="shifted"/>: two factors, so that neither overflows and a subnormal result is rounded once.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Scale<TLanes>(TLanes value, TLanes shifted)
        where TLanes : struct, ILanes<TLanes>
    {
        var exponentMask = TLanes.BroadcastBits(ExponentMask);
        var first = TLanes.ShiftLeft(TLanes.AddBits(shifted, TLanes.BroadcastBits(2046)), 51) & exponentMask;
        var second = TLanes.ShiftLeft(TLanes.AddBits(shifted, TLanes.BroadcastBits(2047)), 51) & exponentMask;
        return value * first * second;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Clamp<TLanes>(TLanes x, double least, double greatest)
        where TLanes : struct, ILanes<TLanes> => TLanes.Max(TLanes.Broadcast(least), TLanes.Min(TLanes.Broadcast(greatest), x));
}
