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
        return TLanes.Select(magnitude < TLanes.Broadcast(Expm1Tiny), TLanes.MultiplyAdd(TLanes.Broadcast(0.5) * x, x, x), result);
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

        Split(sum, 0, out var n, out var reduced);

        // Where 1 + x needs no scaling x itself is what is left of 1, without rounding.
        var isNear = (n >= TLanes.Broadcast(0)) & (n <= TLanes.Broadcast(0));
        var f = TLanes.Select(isNear, x, reduced);
        var correction = TLanes.Select(isNear, TLanes.Broadcast(0), lost / sum);

        return LogOfSum(n, f, TLanes.MultiplyAdd(n, TLanes.Broadcast(Ln2Low), correction));
    }

    /// <summary>exp(x + xLow) = 2^n (main + rest), the parts with an error of about 2^-60; n stands in the low bits of <paramref name="shifted"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void ExpParts<TLanes>(TLanes x, TLanes xLow, out TLanes main, out TLanes rest, out TLanes shifted)
        where TLanes : struct, ILanes<TLanes>
    {
        Reduce(x, xLow, out var r, out var lost, out shifted);
        var r2 = r * r;
        var r4 = r2 * r2;
        var last = TLanes.MultiplyAdd(r4, Linear(E9, E10, r), Cubic(E5, E6, E7, E8, r, r2));
        var cubic = (r2 * r) * TLanes.MultiplyAdd(r4, last, Cubic(E1, E2, E3, E4, r, r2));

        HalfSquare(r, out var square, out var squareLow);
        var unit = TLanes.Broadcast(1);
        var one = unit + r;
        var oneLow = (unit - one) + r;
        main = one + square;
        var mainLow = (one - main) + square;
        rest = (oneLow + mainLow) + TLanes.MultiplyAdd(lost, main, squareLow + cubic);
    }
}
