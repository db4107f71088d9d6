using System;

namespace SynthFixtures.Numerics;

/// <summary>Masses of counts as smooth functions of the count, relative error about 2^-52 of the exponent.</summary>
/// <remarks>
/// Loader, "Fast and accurate computation of binomial probabilities", 2000. How far a count lies from its mean is an argument of its own: computed from
/// rounded means it would be the largest error.
/// </remarks>
internal static class CountWeights
{
    // 2^27 + 1: splits a double into two halves of 26 bits (Veltkamp).
    private const double Splitter = 134217729;

    /// <summary>mean^x e^-mean / Gamma(x + 1).</summary>
    /// <param name="x">0, or at least 1.</param>
    /// <param name="mean">Positive.</param>
    /// <param name="distance">x - mean.</param>
    public static double Poisson(double x, double mean, double distance) =>
        x == 0
            ? Elementary.Exp(-mean)
            : Elementary.Exp(-(Deviance(x, mean, distance) + Saddlepoint.StirlingError(x))) / Math.Sqrt(Saddlepoint.TwoPi * x);

    /// <summary>The probability of x successes and y failures: Gamma(n + 1) / (Gamma(x + 1) Gamma(y + 1)) p^x (1 - p)^y with n = x + y.</summary>
    /// <param name="x">0 or positive.</param>
    /// <param name="y">0 or positive; not both are 0.</param>
    /// <param name="meanX">n p, positive.</param>
    /// <param name="meanY">n (1 - p), positive.</param>
    /// <param name="distance">x - meanX, which is meanY - y.</param>
    public static double Binomial(double x, double y, double meanX, double meanY, double distance)
    {
        var n = x + y;
        if (x == 0)
            return Elementary.Exp(-(meanX + Deviance(y, meanY, -distance)));
        if (y == 0)
            return Elementary.Exp(-(meanY + Deviance(x, meanX, distance)));
        var exponent = Deviance(x, meanX, distance) + Deviance(y, meanY, -distance) + (StirlingError(x) + StirlingError(y) - StirlingError(n));
        return Elementary.Exp(-exponent) * Math.Sqrt(n / x / (Saddlepoint.TwoPi * y));
    }

    /// <summary>The probability of k failures before r successes: Gamma(k + r) / (Gamma(r) Gamma(k + 1)) p^r (1 - p)^k.</summary>
    /// <param name="k">0, or at least 1.</param>
    /// <param name="r">Positive.</param>
    /// <param name="p">In (0, 1).</param>
    /// <param name="rest">What rounding took from <paramref name="k"/>.</param>
    public static double NegativeBinomial(double k, double r, double p, double rest = 0)
    {
        var (n, q) = (r + k, 1 - p);

        // k p - r q, with what rounding took from q.
        var failures = Product(k, p, out var failuresLow);
        var successes = Product(r, q, out var successesLow);
        var distance = failures - successes + (failuresLow - successesLow) + ((rest * p) - (r * ((1 - q) - p)));
        return r / n * Binomial(r, k, n * p, n * q, -distance);
    }

    /// <summary>The product, with what rounding took from it.</summary>
    public static double Product(double left, double right, out double low)
    {
        var product = left * right;
        var (leftHigh, leftLow) = Split(left);
        var (rightHigh, rightLow) = Split(right);
        low = (leftLow * rightLow) - (product - (leftHigh * rightHigh) - (leftLow * rightHigh) - (leftHigh * rightLow));
        return product;
    }

    /// <summary>x log(x / mean) - distance.</summary>
    public static double Deviance(double x, double mean, double distance)
    {
        var m = -distance / x;
        return Math.Abs(m) < 0.5 ? x * Saddlepoint.LogarithmExcess(m) : (x * Elementary.Log(x / mean)) - distance;
    }

    // d(x) = d(x + 1) + (x + 1/2) log(1 + 1/x) - 1.
    private static double StirlingError(double x) =>
        x >= 1 ? Saddlepoint.StirlingError(x) : Saddlepoint.StirlingError(x + 1) + ((x + 0.5) * Elementary.Log((x + 1) / x)) - 1;

    private static (double High, double Low) Split(double value)
    {
        var scaled = Splitter * value;
        var high = scaled - (scaled - value);
        return (high, value - high);
    }
}
