using System;

namespace SynthFixtures.Numerics;

/// <summary>Gauss-Legendre quadrature with 16 points, exact for polynomials of degree 31.</summary>
internal static class GaussLegendre
{
    /// <summary>The positive half of the points on [-1, 1].</summary>
    public static ReadOnlySpan<double> Points =>
    [
        0.09501250983763744, 0.2816035507792589, 0.45801677765722737, 0.6178762444026438, 0.755404408355003, 0.8656312023878318, 0.9445750230732326,
        0.9894009349916499,
    ];

    /// <summary>Their weights.</summary>
    public static ReadOnlySpan<double> Weights =>
    [
        0.1894506104550685, 0.18260341504492358, 0.16915651939500254, 0.14959598881657673, 0.12462897125553388, 0.09515851168249279,
        0.062253523938647894, 0.027152459411754096,
    ];

    /// <summary>The integral over an interval.</summary>
    /// <typeparam name="TFunction">The integrand; a struct, so that it is inlined.</typeparam>
    public static double Integrate<TFunction>(in TFunction function, double from, double to)
        where TFunction : struct, IFunction
    {
        var (centre, half) = (0.5 * (from + to), 0.5 * (to - from));
        var sum = 0.0;
        for (var i = Points.Length - 1; i >= 0; i--)
        {
            var offset = half * Points[i];
            sum += Weights[i] * (function.At(centre - offset) + function.At(centre + offset));
        }
        return half * sum;
    }
}
