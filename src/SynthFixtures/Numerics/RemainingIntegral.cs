using System;

namespace SynthFixtures.Numerics;

/// <summary>The integral of a smooth function from a point to the end of an interval, as a polynomial of degree 16.</summary>
/// <remarks>
/// The function's Legendre coefficients a(k) come from its values at the points of Gauss-Legendre quadrature. By Legendre's equation the integral of P(k)
/// from t to 1 is (1 - t^2) P'(k)(t) / (k (k + 1)), and that of P(0) is 1 - t: so the whole has the factor 1 - t, and keeps its relative precision at
/// the end of the interval.
/// </remarks>
internal sealed class RemainingIntegral
{
    private const int Count = 16;

    private readonly double end;
    private readonly double centre;
    private readonly double half;

    // Of what is left when the factor is taken out.
    private readonly double[] coefficients;

    private RemainingIntegral(double from, double to, double[] coefficients) =>
        (end, centre, half, this.coefficients) = (to, 0.5 * (from + to), 0.5 * (to - from), coefficients);

    /// <summary>Tabulates the integral of a function.</summary>
    /// <typeparam name="TFunction">The integrand; a struct, so that it is inlined.</typeparam>
    public static RemainingIntegral Of<TFunction>(in TFunction function, double from, double to)
        where TFunction : struct, IFunction
    {
        Span<double> legendre = stackalloc double[Count];
        Expand(in function, 0.5 * (from + to), 0.5 * (to - from), legendre);

        // P(k) and the one before in powers of t; a derivative shifts them by one place.
        Span<double> polynomial = stackalloc double[Count + 1], before = stackalloc double[Count + 1], sum = stackalloc double[Count];
        (polynomial[1], before[0]) = (1, 1);
        for (var k = 1; k < Count; k++)
        {
            var part = legendre[k] / (k * (k + 1));
            for (var power = 0; power < k; power++)
                sum[power] += part * (power + 1) * polynomial[power + 1];
            for (var power = k + 1; power >= 0; power--)
            {
                var raised = power > 0 ? polynomial[power - 1] : 0;
                before[power] = ((((2 * k) + 1) * raised) - (k * before[power])) / (k + 1);
            }
            var next = before;
            before = polynomial;
            polynomial = next;
        }

        var coefficients = new double[Count];
        coefficients[0] = legendre[0] + sum[0];
        for (var power = 1; power < Count; power++)
            coefficients[power] = sum[power] + sum[power - 1];
        return new(from, to, coefficients);
    }

    /// <summary>The integral from a point of the interval to its end.</summary>
    public double From(double x) => (end - x) * Polynomial.At(coefficients, (x - centre) / half);

    private static void Expand<TFunction>(in TFunction function, double centre, double half, Span<double> legendre)
        where TFunction : struct, IFunction
    {
        legendre.Clear();
        for (var i = GaussLegendre.Points.Length - 1; i >= 0; i--)
        {
            var point = GaussLegendre.Points[i];
            var (right, left) = (function.At(centre + (half * point)), function.At(centre - (half * point)));
            var (polynomial, before) = (1.0, 0.0);
            for (var k = 0; k < Count; k++)
            {
                legendre[k] += (k + 0.5) * GaussLegendre.Weights[i] * polynomial * ((k & 1) == 0 ? right + left : right - left);
                (polynomial, before) = (((((2 * k) + 1) * point * polynomial) - (k * before)) / (k + 1), polynomial);
            }
        }
    }
}
