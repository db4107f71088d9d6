using System;

namespace SynthFixtures.Numerics;

/// <summary>The parts of gamma-like densities and masses, without the cancellation of the textbook forms.</summary>
/// <remarks>Loader, "Fast and accurate computation of binomial probabilities", 2000. The polynomials are fits of our own (Chebyshev, 50 digits).</remarks>
internal static class Saddlepoint
{
    internal const double TwoPi = 6.283185307179586;

    // x StirlingError(x) is a polynomial in 1/x^2 for x >= 4, error 2e-19, and in 1/x for x in [1, 4], error 6e-18.
    private static ReadOnlySpan<double> Far =>
    [
        0.08333333333333333, -0.0027777777777770007, 0.0007936507931476311, -0.0005952379667981216, 0.0008417338075277033,
        -0.0019161853098188927, 0.00634259636792375, -0.027260833476075257, 0.12576373504392327, -0.4716172505351697, 0.9481136930893833,
    ];

    private static ReadOnlySpan<double> Near =>
    [
        0.08333333326800578, 6.667634721677778e-10, -0.0027777572269766155, -5.834334078656805e-07, 0.0008008363091423469,
        -5.563699012979916e-05, -0.0002936451263225464, -0.0011955669018889233, 0.004343975225681542, -0.007410440143836625,
        0.008482655312986049, -0.007072866783724351, 0.004363207596575637, -0.001955505668313425, 0.0006048910284881866,
        -0.00011577549282644486, 1.0345155110848055e-05,
    ];

    /// <summary>log Gamma(x) - ((x - 1/2) log x - x + log(2 pi) / 2): what Stirling's formula leaves, error below 1e-17.</summary>
    /// <param name="x">At least 1.</param>
    public static double StirlingError(double x)
    {
        var t = 1 / x;
        return t * (x >= 4 ? Polynomial.At(Far, t * t) : Polynomial.At(Near, t));
    }

    /// <summary>x log(x / mean) + mean - x, at least 0: the deviance of a Poisson observation, halved.</summary>
    /// <param name="x">Positive.</param>
    /// <param name="mean">Positive.</param>
    public static double Deviance(double x, double mean)
    {
        var m = (mean - x) / x;
        return Math.Abs(m) < 0.5 ? x * LogarithmExcess(m) : (x * Elementary.Log(x / mean)) + (mean - x);
    }

    /// <summary>m - log(1 + m), without cancellation: s m - 2 s^3 (1/3 + s^2/5 + ...) with s = m / (2 + m).</summary>
    /// <param name="m">More than -1; the series is long beyond 1/2.</param>
    public static double LogarithmExcess(double m)
    {
        var s = m / (2 + m);
        var square = s * s;
        var power = square;
        var sum = 1.0 / 3;
        for (var divisor = 5; power > 1e-17; divisor += 2)
        {
            sum += power / divisor;
            power *= square;
        }
        return s * (m - (2 * square * sum));
    }
}
