using System;
using System.Runtime.CompilerServices;

namespace SynthFixtures.Numerics;

/// <summary>The standard normal distribution: quantile, distribution function and upper tail, with the same bits on every platform.</summary>
public static partial class Normals
{
    // Within this distance of one half the central form holds.
    internal const double CentralHalfWidth = 0.425;

    /// <summary>The value below which a share <paramref name="p"/> of the draws lies.</summary>
    /// <remarks>
    /// Wichura, "Algorithm AS 241: The percentage points of the normal distribution", Applied Statistics 37(3), 1988. Largest errors measured:
    /// 5.3 ulp; in the probability 1.2e-16.
    /// </remarks>
    /// <param name="p">In [0, 1]; 0 and 1 give minus and plus infinity, anything else NaN.</param>
    public static double Quantile(double p) => Quantile(p, 1 - p);

    /// <summary>P(Z &lt;= x), accurate in the relative sense in the lower tail: within 5 ulp where it is a normal number.</summary>
    /// <param name="x">Any number; infinities give 0 and 1.</param>
    public static double Cdf(double x) => Survival(-x);

    /// <summary>P(Z &gt; x), accurate in the relative sense in the upper tail: within 5 ulp where it is a normal number.</summary>
    /// <param name="x">Any number; infinities give 1 and 0.</param>
    public static double Survival(double x)
    {
        if (x < -CentralReach)
            return 1 - UpperTail(-x);
        return x > CentralReach ? UpperTail(x) : 0.5 - (x * Central(x * x));
    }

    /// <summary>exp(-x^2 / 2) / sqrt(2 pi), within 3 ulp where it is a normal number.</summary>
    /// <param name="x">Any number.</param>
    public static double Density(double x) => Constants.InverseSqrtTwoPi * (Math.Abs(x) < 40 ? Bell(x) : double.IsNaN(x) ? x : 0);

    /// <summary>The quantile of a probability known by both tails, so that it is exact in either.</summary>
    /// <param name="p">The probability below, in [0, 1].</param>
    /// <param name="q">The probability above, 1 - <paramref name="p"/> up to rounding.</param>
    internal static double Quantile(double p, double q)
    {
        if (!(p > 0 && q > 0))
            return p == 0 ? double.NegativeInfinity : q == 0 && p == 1 ? double.PositiveInfinity : double.NaN;

        var lower = p < 0.5;
        var fromMiddle = lower ? p - 0.5 : 0.5 - q;
        if (fromMiddle >= -CentralHalfWidth && fromMiddle <= CentralHalfWidth)
        {
            var r = 0.180625 - (fromMiddle * fromMiddle);
            return fromMiddle * CentralRatio(r);
        }

        var root = Math.Sqrt(-Elementary.Log(lower ? p : q));
        var magnitude = root <= TailSplit ? TailRatio(root - 1.6) : FarTailRatio(root - 5);
        return lower ? -magnitude : magnitude;
    }

    /// <summary>exp(-x^2 / 2), within 2 ulp of a normal number: the rounding of the square is made good.</summary>
    internal static double Bell(double x)
    {
        var head = BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(x) & Elementary.HalfPrecisionMask);
        var half = 0.5 * x * x;
        var lost = ((0.5 * head * head) - half) + (0.5 * (x - head) * (x + head));
        var bell = Elementary.Exp(-half);
        return half < MillsEnd ? bell - (bell * lost) : bell;
    }

    /// <summary>P(Z &gt; x) exp(x^2 / 2) for x &gt;= 0.6: the Mills ratio over sqrt(2 pi), relative error below 4e-16.</summary>
    internal static double ScaledTail(double x)
    {
        var t = (x - MillsCentre) / (x + MillsCentre);
        return Polynomial.At(MillsCoefficients, t) / (x + MillsCentre);
    }

    private static double UpperTail(double x) => x < 39 ? Bell(x) * ScaledTail(x) : x >= 39 ? 0 : double.NaN;

    /// <summary>P(0 &lt; Z &lt; x) / x as a function of x^2, for x up to 0.7.</summary>
    internal static double Central(double square) => Polynomial.At(CentralCoefficients, square);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static double CentralRatio(double r) =>
        ((((((((((((((A7 * r) + A6) * r) + A5) * r) + A4) * r) + A3) * r) + A2) * r) + A1) * r) + A0)
        / ((((((((((((((B7 * r) + B6) * r) + B5) * r) + B4) * r) + B3) * r) + B2) * r) + B1) * r) + 1);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double TailRatio(double r) =>
        ((((((((((((((C7 * r) + C6) * r) + C5) * r) + C4) * r) + C3) * r) + C2) * r) + C1) * r) + C0)
        / ((((((((((((((D7 * r) + D6) * r) + D5) * r) + D4) * r) + D3) * r) + D2) * r) + D1) * r) + 1);

    private static double FarTailRatio(double r) =>
        ((((((((((((((F7 * r) + F6) * r) + F5) * r) + F4) * r) + F3) * r) + F2) * r) + F1) * r) + F0)
        / ((((((((((((((G7 * r) + G6) * r) + G5) * r) + G4) * r) + G3) * r) + G2) * r) + G1) * r) + 1);
}
