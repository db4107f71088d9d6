using System;

namespace SynthFixtures.Numerics;

/// <content>Exponential, logarithm and power that keep what the plain forms lose.</content>
public static partial class Elementary
{
    // Below this exp(x) - 1 is -1.
    internal const double Expm1Least = -40;

    // Below this its third term does not matter.
    internal const double Expm1Tiny = 4e-9;

    internal const ulong MagnitudeMask = 0x7FFFFFFFFFFFFFFF;

    // log((1 + s) / (1 - s)) = 2 s + s z (2/3 + z (2/5 + z P(z))), z = s^2, for (1 + s) / (1 - s) in [sqrt(1/2), sqrt(2)]; error of z P 9e-23.
    internal const double P0 = 0.2857142857142857;
    internal const double P1 = 0.22222222222222157;
    internal const double P2 = 0.18181818181846482;
    internal const double P3 = 0.15384615378380292;
    internal const double P4 = 0.133333341215578;
    internal const double P5 = 0.11764645317270289;
    internal const double P6 = 0.10529188245017025;
    internal const double P7 = 0.09441916912739425;
    internal const double P8 = 0.09971339261620672;

    // 2/3 and 2/5, each in two parts.
    internal const double TwoThirds = 0.6666666666666666;
    internal const double TwoThirdsLow = 3.700743415417188e-17;
    internal const double TwoFifths = 0.4;
    internal const double TwoFifthsLow = -2.220446049250313e-17;

    /// <summary>exp(<paramref name="x"/>) - 1, within 0.6 ulp (largest error measured: 0.584), also where <paramref name="x"/> is close to 0.</summary>
    /// <param name="x">Any number; minus infinity gives -1, beyond about 709.78 the result is infinity, NaN stays NaN.</param>
    public static double Expm1(double x) => x == 0 || double.IsNaN(x) ? x : ElementaryLanes.Expm1(new Lanes64(x)).Value;

    /// <summary>log(1 + <paramref name="x"/>), within 0.7 ulp (largest error measured: 0.660), also where <paramref name="x"/> is close to 0.</summary>
    /// <param name="x">At least -1, which gives minus infinity; a number below gives NaN, NaN stays NaN.</param>
    public static double Log1p(double x)
    {
        if (x > -1 && x < double.PositiveInfinity)
            return x == 0 ? x : ElementaryLanes.Log1p(new Lanes64(x)).Value;
        return x == -1 ? double.NegativeInfinity : x > 0 ? x : double.NaN;
    }

    /// <summary><paramref name="x"/> to the power <paramref name="y"/>, within 0.6 ulp (largest error measured: 0.520).</summary>
    /// <remarks>Zeros, infinities, negative bases and NaN as IEEE 754-2019 (9.2) has them: <c>Pow(x, 0)</c> and <c>Pow(1, y)</c> are 1 whatever the other is.</remarks>
    /// <param name="x">Any number; a negative one with an exponent that is no integer gives NaN.</param>
    /// <param name="y">Any number.</param>
    public static double Pow(double x, double y)
    {
        if (x >= LeastNormal && x < double.PositiveInfinity && double.IsFinite(y))
            return ElementaryLanes.Pow(new Lanes64(x), 0, new Lanes64(y)).Value;
        if (y == 0 || x == 1)
            return 1;
        if (double.IsNaN(x) || double.IsNaN(y))
            return double.NaN;

        var isInteger = Math.Floor(y) == y;
        var isOdd = isInteger && Math.Abs(y) < 9007199254740992.0 && Math.Floor(0.5 * y) != 0.5 * y;
        var magnitude = PowOfMagnitude(Math.Abs(x), y);
        if (x < 0 && double.IsFinite(x) && !isInteger)
            return double.NaN;
        return isOdd && double.IsNegative(x) ? -magnitude : magnitude;
    }

    private static double PowOfMagnitude(double x, double y)
    {
        if (double.IsInfinity(y))
            return x == 1 ? 1 : x > 1 == y > 0 ? double.PositiveInfinity : 0;
        if (x == 0 || double.IsInfinity(x))
            return x == 0 == y > 0 ? 0 : double.PositiveInfinity;
        return x < LeastNormal
            ? ElementaryLanes.Pow(new Lanes64(x * TwoTo54), 54, new Lanes64(y)).Value
            : ElementaryLanes.Pow(new Lanes64(x), 0, new Lanes64(y)).Value;
    }
}
