using System.Runtime.CompilerServices;
using static SynthFixtures.Numerics.Elementary;

namespace SynthFixtures.Numerics;

/// <summary>The vectorised source of <see cref="Elementary"/>: operation for operation the scalar one, so the bits are equal.</summary>
internal static partial class ElementaryLanes
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Exp<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes>
    {
        Reduce(Clamp(x, ExpLeast, ExpGreatest), TLanes.Broadcast(0), out var r, out var lost, out var shifted);

        var r2 = r * r;
        var r4 = r2 * r2;
        var last = TLanes.MultiplyAdd(TLanes.Broadcast(E10), r2, Linear(E8, E9, r));
        var remainder = TLanes.MultiplyAdd(r4, TLanes.MultiplyAdd(r4, last, Cubic(E4, E5, E6, E7, r, r2)), Cubic(E0, E1, E2, E3, r, r2));
        var unit = TLanes.Broadcast(1);
        var one = unit + r;
        return Scale(one + (((unit - one) + r) + TLanes.MultiplyAdd(r2, remainder, lost)), shifted);
    }

    /// <summary>The logarithm of x 2^-scale, for x positive and normal.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes LogOfNormal<TLanes>(TLanes x, double scale = 0)
        where TLanes : struct, ILanes<TLanes>
    {
        Split(x, scale, out var n, out var f);
        return LogOfSum(n, f, n * TLanes.Broadcast(Ln2Low));
    }

    /// <summary>log(1 + f) + n ln 2, of which the last term is the low part of the second.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes LogOfSum<TLanes>(TLanes n, TLanes f, TLanes low)
        where TLanes : struct, ILanes<TLanes>
    {
        var s = f / (TLanes.Broadcast(2) + f);
        var z = s * s;
        var z2 = z * z;
        var last = TLanes.MultiplyAdd(TLanes.Broadcast(L6), z2, Linear(L4, L5, z));
        var l = TLanes.MultiplyAdd(z2 * z2, last, Cubic(L0, L1, L2, L3, z, z2));

        // f - f^2/2 and n ln 2, each sum with what its rounding took.
        var minusHalf = TLanes.Broadcast(-0.5) * f;
        var main = TLanes.MultiplyAdd(minusHalf, f, f);
        var mainLow = TLanes.MultiplyAdd(minusHalf, f, f - main);
        var ln2 = TLanes.Broadcast(Ln2High);
        var sum = TLanes.MultiplyAdd(n, ln2, main);
        var lost = TLanes.MultiplySubtract(n, ln2, sum) + main;
        return sum + (lost + (mainLow + TLanes.MultiplyAdd(s, TLanes.MultiplySubtract(z, l, minusHalf * f), low)));
    }

    /// <summary>x = (1 + f) 2^(n + scale) with 1 + f in [sqrt(1/2), sqrt(2)).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Split<TLanes>(TLanes x, double scale, out TLanes n, out TLanes f)
        where TLanes : struct, ILanes<TLanes>
    {
        var bits = TLanes.AddBits(x, TLanes.BroadcastBits(OneBits - SqrtHalfBits));
        n = (TLanes.ShiftRight(bits, 52) | TLanes.BroadcastBits(IntegerBits)) - TLanes.Broadcast(IntegerBiased + scale);
        f = TLanes.AddBits(bits & TLanes.BroadcastBits(MantissaMask), TLanes.BroadcastBits(SqrtHalfBits)) - TLanes.Broadcast(1);
    }

    /// <summary>x + xLow = n ln 2 + r + lost with r in [-ln 2 / 2, ln 2 / 2]; n stands in the low bits of <paramref name="shifted"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Reduce<TLanes>(TLanes x, TLanes xLow, out TLanes r, out TLanes lost, out TLanes shifted)
        where TLanes : struct, ILanes<TLanes>
    {
        var integerShift = TLanes.Broadcast(IntegerShift);
        shifted = TLanes.MultiplyAdd(x, TLanes.Broadcast(InverseLn2), integerShift);
        var n = shifted - integerShift;
        var high = TLanes.MultiplyAdd(n, TLanes.Broadcast(-Ln2High), x);
        var low = TLanes.MultiplyAdd(n, TLanes.Broadcast(-Ln2Low), xLow);
        r = high + low;
        lost = (high - r) + low;
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

    /// <summary>x^2 / 2 in two parts, the second what rounding took from the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void HalfSquare<TLanes>(TLanes x, out TLanes square, out TLanes low)
        where TLanes : struct, ILanes<TLanes> => Multiply(TLanes.Broadcast(0.5) * x, x, out square, out low);

    /// <summary>The exact product as a sum of two numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Multiply<TLanes>(TLanes left, TLanes right, out TLanes product, out TLanes low)
        where TLanes : struct, ILanes<TLanes>
    {
        product = left * right;
        low = TLanes.MultiplySubtract(left, right, product);
    }

    /// <summary>c0 + c1 x.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Linear<TLanes>(double c0, double c1, TLanes x)
        where TLanes : struct, ILanes<TLanes> => TLanes.MultiplyAdd(TLanes.Broadcast(c1), x, TLanes.Broadcast(c0));

    /// <summary>c0 + c1 x + c2 x^2 + c3 x^3.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Cubic<TLanes>(double c0, double c1, double c2, double c3, TLanes x, TLanes square)
        where TLanes : struct, ILanes<TLanes> => TLanes.MultiplyAdd(Linear(c2, c3, x), square, Linear(c0, c1, x));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TLanes Clamp<TLanes>(TLanes x, double least, double greatest)
        where TLanes : struct, ILanes<TLanes> => TLanes.Max(TLanes.Broadcast(least), TLanes.Min(TLanes.Broadcast(greatest), x));
}
