using System;

namespace SynthFixtures.Numerics;

/// <content>Sine, cosine, tangent and arc tangent.</content>
public static partial class Elementary
{
    private const double HalfPi = 1.5707963267948966;
    private const double HalfPiLow = 6.123233995736766e-17;

    // sin r = r + r^3 S(r^2), cos r = 1 - r^2 / 2 + r^4 C(r^2) on [-pi / 4, pi / 4], errors 1.2e-20 and 6.5e-22.
    private static ReadOnlySpan<double> S =>
    [
        -0.16666666666666666, 0.008333333333333331, -0.0001984126984126506, 2.7557319219335453e-06, -2.5052106231157904e-08,
        1.605853141458901e-10, -7.586685070091267e-13,
    ];

    private static ReadOnlySpan<double> C =>
    [
        0.041666666666666664, -0.0013888888888888887, 2.4801587301584645e-05, -2.755731922140076e-07, 2.0876755790363397e-09,
        -1.1470460773969325e-11, 4.7458652037874553e-14,
    ];

    // atan r = r + r^3 A(r^2) on [-0.4376, 0.4376], error 4e-18.
    private static ReadOnlySpan<double> A =>
    [
        -0.3333333333333333, 0.19999999999999407, -0.14285714285566195, 0.11111111096591583, -0.09090908353219823, 0.07692285493171186,
        -0.06666240930258646, 0.05876936226535485, -0.052166122327185115, 0.04491983392875039, -0.033121776641729314, 0.014766871594831716,
    ];

    /// <summary>The sine of an angle in radians, within 0.7 ulp (largest error measured: 0.627), however large the angle is.</summary>
    /// <param name="x">Any finite number; others give NaN.</param>
    public static double Sin(double x) => Rotate(x, 0);

    /// <summary>The cosine of an angle in radians, within 0.7 ulp (largest error measured: 0.69), however large the angle is.</summary>
    /// <param name="x">Any finite number; others give NaN.</param>
    public static double Cos(double x) => Rotate(x, 1);

    /// <summary>The tangent of an angle in radians, within 0.8 ulp (largest error measured: 0.73), however large the angle is.</summary>
    /// <param name="x">Any finite number; others give NaN.</param>
    public static double Tan(double x)
    {
        if (x == 0 || !double.IsFinite(x))
            return x == 0 ? x : double.NaN;

        var turns = QuarterTurns.Reduce(x, out var r, out var rLow);
        SinParts(r, rLow, out var sine, out var sineLow);
        CosParts(r, rLow, out var cosine, out var cosineLow);
        return (turns & 1) == 0 ? Divide(sine, sineLow, cosine, cosineLow) : -Divide(cosine, cosineLow, sine, sineLow);
    }

    /// <summary>The angle in (-pi / 2, pi / 2) whose tangent is <paramref name="x"/>, within 0.7 ulp (largest error measured: 0.65); minus and plus infinity give the ends.</summary>
    /// <param name="x">Any number; NaN stays NaN.</param>
    public static double Atan(double x)
    {
        var magnitude = Math.Abs(x);
        if (!(magnitude > 1e-9))
            return x;

        // atan x = atan c + atan t with t = (x - c) / (1 + c x), c one of 0, 1/2, 1, 3/2, infinity.
        var (numerator, denominator, angle, angleLow) = magnitude switch
        {
            <= 0.4375 => (magnitude, 1.0, 0.0, 0.0),
            <= 0.6875 => ((2 * magnitude) - 1, 2 + magnitude, 0.4636476090008061, 2.2698777452961687e-17),
            <= 1.1875 => (magnitude - 1, magnitude + 1, 0.7853981633974483, 3.061616997868383e-17),
            <= 2.4375 => (magnitude - 1.5, 1 + (1.5 * magnitude), 0.982793723247329, 1.3903311031230998e-17),
            _ => (-1.0, magnitude, HalfPi, HalfPiLow),
        };
        var t = numerator / denominator;
        var z = t * t;
        var bend = t * z * Polynomial.At(A, z);
        var sum = angle + t;
        var lost = (angle - sum) + t;
        var result = angle == 0 ? t + bend : sum + (lost + (angleLow + bend));
        return x < 0 ? -result : result;
    }

    private static double Rotate(double x, int quarter)
    {
        if (x == 0 || !double.IsFinite(x))
            return x == 0 ? quarter == 0 ? x : 1 : double.NaN;

        var turns = QuarterTurns.Reduce(x, out var r, out var rLow) + quarter;
        double value, low;
        if ((turns & 1) == 0)
            SinParts(r, rLow, out value, out low);
        else
            CosParts(r, rLow, out value, out low);
        return (turns & 2) == 0 ? value + low : -(value + low);
    }

    private static void SinParts(double r, double rLow, out double value, out double low)
    {
        var z = r * r;
        var cubic = r * z * Polynomial.At(S, z);
        value = r + cubic;
        low = ((r - value) + cubic) + (rLow * (1 - (0.5 * z)));
    }

    private static void CosParts(double r, double rLow, out double value, out double low)
    {
        var z = r * r;
        var square = DoubleProduct.Of(0.5 * r, r, out var squareLow);
        var main = 1 - square;
        var rest = ((1 - main) - square) + (((z * z) * Polynomial.At(C, z)) - (squareLow + (r * rLow)));
        value = main + rest;
        low = (main - value) + rest;
    }

    /// <summary>The quotient of two sums of two numbers.</summary>
    private static double Divide(double numerator, double numeratorLow, double denominator, double denominatorLow)
    {
        var quotient = numerator / denominator;
        var rest = (numerator - DoubleProduct.Of(quotient, denominator, out var lost)) - lost;
        return quotient + ((rest + (numeratorLow - (quotient * denominatorLow))) / denominator);
    }
}
