using System;

namespace SynthFixtures.Numerics;

/// <summary>The standard normal distribution: quantile, distribution function and upper tail, with the same bits on every platform.</summary>
public static partial class Normals
{
    // The central form holds where the probabilities below and above are at most 0.85 apart.
    internal const double CentralSquare = 0.7225;

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

        var apart = p < q ? (2 * p) - 1 : 1 - (2 * q);
        var excess = Math.FusedMultiplyAdd(apart, apart, -CentralSquare);
        if (excess <= 0)
            return apart * CentralRatio(excess);

        var root = Math.Sqrt(-Elementary.Log(apart < 0 ? p : q));
        var magnitude = root <= TailSplit ? TailRatio(root - 1.6) : FarTailRatio(root - TailSplit);
        return apart < 0 ? -magnitude : magnitude;
    }

    /// <summary>exp(-x^2 / 2), within 2 ulp of a normal number: the rounding of the square is made good.</summary>
    internal static double Bell(double x)
    {
        var half = DoubleProduct.Of(0.5 * x, x, out var lost);
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

    /// <summary>The quantile over the difference of the probabilities below and above, as a function of its square less 0.7225.</summary>
    internal static double CentralRatio(double excess) =>
        Horner(excess, A7, A6, A5, A4, A3, A2, A1, A0)
        / Horner(excess, B7, B6, B5, B4, B3, B2, B1, 1);

    private static double TailRatio(double r) =>
        Horner(r, C7, C6, C5, C4, C3, C2, C1, C0)
        / Horner(r, D7, D6, D5, D4, D3, D2, D1, 1);

    private static double FarTailRatio(double r) =>
        Horner(r, F7, F6, F5, F4, F3, F2, F1, F0)
        / Horner(r, G7, G6, G5, G4, G3, G2, G1, 1);

    private static double Horner(double x, double c7, double c6, double c5, double c4, double c3, double c2, double c1, double c0)
    {
        var sum = Math.FusedMultiplyAdd(c7, x, c6);
        sum = Math.FusedMultiplyAdd(sum, x, c5);
        sum = Math.FusedMultiplyAdd(sum, x, c4);
        sum = Math.FusedMultiplyAdd(sum, x, c3);
        sum = Math.FusedMultiplyAdd(sum, x, c2);
        sum = Math.FusedMultiplyAdd(sum, x, c1);
        return Math.FusedMultiplyAdd(sum, x, c0);
    }
}
