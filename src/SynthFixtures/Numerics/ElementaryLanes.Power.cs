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
        productLow = TLanes.MultiplyAdd(y, low, productLow);

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
        Split(x, scale, out var n, out var f);

        // s = f / (2 + f) and its square, each in two parts.
        var two = TLanes.Broadcast(2);
        var divisor = two + f;
        var divisorLow = (two - divisor) + f;
        var s = f / divisor;
        var remainder = TLanes.MultiplyAdd(s, divisorLow, TLanes.MultiplySubtract(s, divisor, f));
        var sLow = (TLanes.Broadcast(0) - remainder) / divisor;
        Multiply(s, s, out var z, out var zLow);
        zLow = TLanes.MultiplyAdd(two * s, sLow, zLow);

        // log((1 + s) / (1 - s)) = 2 s + s z (2/3 + z (2/5 + z P(z))).
        var z2 = z * z;
        var z4 = z2 * z2;
        var last = TLanes.MultiplyAdd(z4, TLanes.Broadcast(P8), Cubic(P4, P5, P6, P7, z, z2));
        var p = TLanes.MultiplyAdd(z4, last, Cubic(P0, P1, P2, P3, z, z2)) * z;
        var twoFifths = TLanes.Broadcast(TwoFifths);
        var outer = twoFifths + p;
        var outerLow = ((twoFifths - outer) + p) + TLanes.Broadcast(TwoFifthsLow);
        Multiply(z, outer, out var tail, out var tailLow);
        tailLow += TLanes.MultiplyAdd(z, outerLow, zLow * outer);
        var twoThirds = TLanes.Broadcast(TwoThirds);
        var inner = twoThirds + tail;
        var innerLow = ((twoThirds - inner) + tail) + (TLanes.Broadcast(TwoThirdsLow) + tailLow);
        Multiply(z, inner, out var w, out var wLow);
        wLow += TLanes.MultiplyAdd(z, innerLow, zLow * inner);
        Multiply(s, w, out var cubic, out var cubicLow);
        cubicLow += TLanes.MultiplyAdd(s, wLow, sLow * w);

        var whole = n * TLanes.Broadcast(Ln2High);
        var doubled = two * s;
        var first = whole + doubled;
        var firstLow = (whole - first) + doubled;
        var second = first + cubic;
        var secondLow = (first - second) + cubic;
        var rest = (firstLow + secondLow) + TLanes.MultiplyAdd(n, TLanes.Broadcast(Ln2Low), TLanes.MultiplyAdd(two, sLow, cubicLow));
        high = second + rest;
        low = (second - high) + rest;
    }
}
