using System;

namespace SynthFixtures.Numerics;

/// <summary>Gauss's quadrature for sums: n nodes and weights that add up f(0) + f(1) + ... + f(length - 1) exactly for polynomials of degree 2n - 1.</summary>
/// <remarks>
/// The orthogonal polynomials are those of Chebyshev (1875; Gram) on equidistant points, which tend to Legendre's as the length grows. With s the index,
/// moved and scaled to [-1, 1], they obey P(j + 1) = s P(j) - b(j) P(j - 1), b(j) = j^2 (1 - (j / length)^2) / (4 j^2 - 1) (DLMF 18.22, scaled).
/// </remarks>
internal sealed class SumRule
{
    private const int Corrections = 8;

    private readonly double[] coefficients;

    /// <summary>Makes a rule of 8 or 16 nodes.</summary>
    /// <param name="count">The number of nodes, 8 or 16.</param>
    /// <param name="length">The number of summands, at least 4 times as many.</param>
    public SumRule(int count, double length)
    {
        Length = length;
        coefficients = new double[count];
        var norm = length;
        for (var j = 1; j < count; j++)
        {
            coefficients[j] = j * j * (1 - ((j / length) * (j / length))) / ((4.0 * j * j) - 1);
            norm *= coefficients[j];
        }

        (Nodes, Weights) = (new double[count], new double[count]);
        var starts = count == 8 ? StartsOf8 : StartsOf16;
        for (var i = 0; i < starts.Length; i++)
        {
            // Newton's steps from Legendre's nodes.
            var s = starts[i];
            for (var step = 0; step < Corrections; step++)
            {
                var (value, slope, _) = At(s);
                s -= value / slope;
            }
            var (_, finalSlope, before) = At(s);
            var (left, right) = (starts.Length - 1 - i, starts.Length + i);
            (Nodes[left], Nodes[right]) = (-s, s);
            Weights[left] = Weights[right] = norm / (finalSlope * before);
        }
    }

    /// <summary>The number of summands.</summary>
    public double Length { get; }

    /// <summary>The nodes in (-1, 1), ascending: s stands for the index (s length + length - 1) / 2.</summary>
    public double[] Nodes { get; }

    /// <summary>The weights, whose sum is <see cref="Length"/>.</summary>
    public double[] Weights { get; }

    private static ReadOnlySpan<double> StartsOf8 => [0.18343464249564981, 0.52553240991632899, 0.79666647741362674, 0.96028985649753623];

    private static ReadOnlySpan<double> StartsOf16 =>
    [
        0.095012509837637440, 0.28160355077925891, 0.45801677765722739, 0.61787624440264375, 0.75540440835500303, 0.86563120238783174,
        0.94457502307323258, 0.98940093499164993,
    ];

    /// <summary>The place of a node where index 0 stands at <paramref name="first"/>.</summary>
    /// <param name="first">An integer.</param>
    /// <param name="node">The number of the node.</param>
    /// <param name="rest">What rounding took from the place.</param>
    public double From(double first, int node, out double rest)
    {
        var index = 0.5 * ((Nodes[node] * Length) + (Length - 1));
        var place = first + index;
        var added = place - first;
        rest = (first - (place - added)) + (index - added);
        return place;
    }

    /// <summary>The polynomial through values at the nodes, as coefficients of 1, s, s^2, ...</summary>
    /// <param name="values">One for each node.</param>
    public double[] Interpolate(ReadOnlySpan<double> values)
    {
        // The projections on the orthogonal polynomials, each of which is carried along as powers of s.
        var count = Nodes.Length;
        var sum = new double[count];
        var (current, previous) = (new double[count], new double[count]);
        current[0] = 1;
        for (var j = 0; j < count; j++)
        {
            var (product, square) = (0.0, 0.0);
            for (var i = 0; i < count; i++)
            {
                var polynomial = Polynomial.At(new(current, 0, j + 1), Nodes[i]);
                product += Weights[i] * polynomial * values[i];
                square += Weights[i] * polynomial * polynomial;
            }
            for (var power = 0; power <= j; power++)
                sum[power] += product / square * current[power];
            if (j + 1 == count)
                break;
            for (var power = j + 1; power >= 0; power--)
                previous[power] = (power > 0 ? current[power - 1] : 0) - (coefficients[j] * previous[power]);
            (current, previous) = (previous, current);
        }
        return sum;
    }

    private (double Value, double Slope, double Before) At(double s)
    {
        var (value, before, slope, slopeBefore) = (s, 1.0, 1.0, 0.0);
        for (var j = 1; j < coefficients.Length; j++)
        {
            (slope, slopeBefore) = (value + (s * slope) - (coefficients[j] * slopeBefore), slope);
            (value, before) = ((s * value) - (coefficients[j] * before), value);
        }
        return (value, slope, before);
    }
}
