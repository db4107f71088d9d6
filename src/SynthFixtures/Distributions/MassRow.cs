using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>A run of integers in which the mass changes little: its partial sums are a polynomial.</summary>
/// <remarks>
/// The mass is a polynomial of degree 7 through eight nodes, f. Its sum over the first n integers is, by the midpoint form of Euler and Maclaurin's formula,
/// which ends for polynomials, the integral of f - f''/24 + 7 f''''/5760 - 31 f''''''/967680 over [0, n].
/// </remarks>
internal sealed class MassRow
{
    private const int Steps = 3;
    private const double NearInteger = 1e-6;

    private readonly double length;
    private readonly double[] sum;

    /// <summary>Fits a row.</summary>
    /// <param name="law">The law whose weights are summed.</param>
    /// <param name="first">The first integer.</param>
    /// <param name="rule">A rule of eight nodes; its length is that of the row.</param>
    public MassRow(DiscreteLaw law, double first, SumRule rule)
    {
        length = rule.Length;
        Span<double> values = stackalloc double[8];
        for (var i = 0; i < values.Length; i++)
        {
            var x = rule.From(first, i, out var rest);
            values[i] = law.Weight(x, rest);
        }

        // Powers of s in [-1, 1]: a derivative by the index takes a factor of 2 / length.
        var f = rule.Interpolate(values);
        var step = 4 / (length * length);
        var slope = new double[f.Length];
        for (var power = 0; power < f.Length; power++)
            slope[power] = f[power] + (step * ((-1 / 24.0 * Derivative(f, power, 2)) + (step * ((7 / 5760.0 * Derivative(f, power, 4)) - (step * (31 / 967680.0) * Derivative(f, power, 6))))));

        sum = new double[f.Length + 1];
        for (var power = 0; power < f.Length; power++)
            sum[power + 1] = 0.5 * length * slope[power] / (power + 1);
        sum[0] = -Polynomial.At(sum, -1);
        Sum = Of(length);
    }

    /// <summary>The sum of all weights.</summary>
    public double Sum { get; }

    /// <summary>The sum of the first weights.</summary>
    /// <param name="count">How many, from 0 to all.</param>
    public double Of(double count) => Polynomial.At(sum, (2 * count / length) - 1);

    /// <summary>The least number of first weights whose sum is at least <paramref name="target"/>, from 1 to all.</summary>
    public double Reach(double target)
    {
        var count = Position(target);
        var nearest = Math.Floor(count + 0.5);
        if (Math.Abs(count - nearest) > NearInteger)
            return Math.Max(1, Math.Ceiling(count));
        return Math.Clamp(Of(nearest) >= target ? nearest : nearest + 1, 1, length);
    }

    /// <summary>The number of first weights whose sum is <paramref name="target"/>, as a real number from 0 to all.</summary>
    public double Position(double target)
    {
        var s = Math.Clamp((2 * target / Sum) - 1, -1, 1);
        for (var step = 0; step < Steps; step++)
        {
            var (value, slope) = (sum[^1], 0.0);
            for (var i = sum.Length - 2; i >= 0; i--)
            {
                slope = (slope * s) + value;
                value = (value * s) + sum[i];
            }
            s -= (value - target) / slope;
        }

        return Math.Clamp(0.5 * length * (s + 1), 0, length);
    }

    // The coefficient of s^power in a derivative.
    private static double Derivative(double[] f, int power, int order)
    {
        if (power + order >= f.Length)
            return 0;
        var product = f[power + order];
        for (var i = 1; i <= order; i++)
            product *= power + i;
        return product;
    }
}
