using System.Runtime.CompilerServices;
using static SynthFixtures.Numerics.Elementary;

namespace SynthFixtures.Numerics;

/// <content>Powers: one source for single values and registers.</content>
internal static partial class ElementaryLanes
{
    // Beyond this an exponent takes every base but 1 to 0 or infinity.
    private const double PowGreatestExponent = 18446744073709551616.0;

    /// <summary>x 2^-scale to the power y, for x positive and normal and y finite.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TLanes Pow<TLanes>(TLanes x, double scale, TLanes y)
        where TLanes : struct, ILanes<TLanes>
    {
        LogParts(x, scale, out var high, out var low);
        y = Clamp(y, -PowGreatestExponent, PowGreatestExponent);
        Multiply(y, high, out var product, out var productLow);
        productLow += y * low;

        // The sum of both may not be a double near the ends; there the low part does not matter.
        var clamped = Clamp(product, ExpLeast, ExpGreatest);
        productLow = TLanes.Select((clamped >= product) & (clamped <= product), productLow, TLanes.Broadcast(0));
        ExpParts(clamped, productLow, out var main, out var rest, out var shifted);
        return Scale(main + rest, shifted);
    }

    /// <summary>The logarithm of x 2^-scale as a sum of two numbers, relative error about 2^-68.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void LogParts<TLanes>(TLanes x, double scale, out TLanes high, out TLanes low)
        where TLanes : struct, ILanes<TLanes>
    {
        var bits = TLanes.AddBits(x, TLanes.BroadcastBits(OneBits - SqrtHalfBits));
        var n = (TLanes.ShiftRight(bits, 52) | TLanes.BroadcastBits(IntegerBits)) - TLanes.Broadcast(IntegerBiased + scale);
        var f = TLanes.AddBits(bits & TLanes.BroadcastBits(MantissaMask), TLanes.BroadcastBits(SqrtHalfBits)) - TLanes.Broadcast(1);

        // s = f / (2 + f) and its square, each in two parts.
        var two = TLanes.Broadcast(2);
        var divisor = two + f;
        var divisorLow = (two - divisor) + f;
        var s = f / divisor;
        Multiply(s, divisor, out var product, out var productLow);
        var sLow = (((f - product) - productLow) - (s * divisorLow)) / divisor;
        Multiply(s, s, out var z, out var zLow);
        zLow += two * s * sLow;

        // log((1 + s) / (1 - s)) = 2 s + s z (2/3 + z (2/5 + z P(z))).
        var z2 = z * z;
        var p = (((TLanes.Broadcast(P0) + (TLanes.Broadcast(P1) * z)) + ((TLanes.Broadcast(P2) + (TLanes.Broadcast(P3) * z)) * z2))
            + ((z2 * z2) * (((TLanes.Broadcast(P4) + (TLanes.Broadcast(P5) * z)) + ((TLanes.Broadcast(P6) + (TLanes.Broadcast(P7) * z)) * z2))
                + (z2 * z2 * TLanes.Broadcast(P8))))) * z;
        var twoFifths = TLanes.Broadcast(TwoFifths);
        var outer = twoFifths + p;
        var outerLow = ((twoFifths - outer) + p) + TLanes.Broadcast(TwoFifthsLow);
        Multiply(z, outer, out var tail, out var tailLow);
        tailLow += (z * outerLow) + (zLow * outer);
        var twoThirds = TLanes.Broadcast(TwoThirds);
        var inner = twoThirds + tail;
        var innerLow = ((twoThirds - inner) + tail) + (TLanes.Broadcast(TwoThirdsLow) + tailLow);
        Multiply(z, inner, out var w, out var wLow);
        wLow += (z * innerLow) + (zLow * inner);
        Multiply(s, w, out var cubic, out var cubicLow);
        cubicLow += (s * wLow) + (sLow * w);

        var whole = n * TLanes.Broadcast(Ln2High);
        var doubled = two * s;
        var first = whole + doubled;
        var firstLow = (whole - first) + doubled;
        var second = first + cubic;
        var secondLow = (first - second) + cubic;
        var rest = (firstLow + secondLow) + ((n * TLanes.Broadcast(Ln2Low)) + ((two * sLow) + cubicLow));
        high = second + rest;
        low = (second - high) + rest;
    }

    /// <summary>The exact product as a sum of two numbers (Dekker, Numerische Mathematik 18, 1971).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Multiply<TLanes>(TLanes left, TLanes right, out TLanes product, out TLanes low)
        where TLanes : struct, ILanes<TLanes>
    {
        var mask = TLanes.BroadcastBits(HalfPrecisionMask);
        var (leftHead, rightHead) = (left & mask, right & mask);
        var (leftTail, rightTail) = (left - leftHead, right - rightHead);
        product = left * right;
        low = ((((leftHead * rightHead) - product) + (leftHead * rightTail)) + (leftTail * rightHead)) + (leftTail * rightTail);
    }
}
