using System;
using System.Collections.Generic;

namespace SynthFixtures.Numerics;

/// <summary>A function of one number as polynomials of degree 7, on cells that are halved until the polynomials agree with it.</summary>
/// <remarks>
/// A cell's polynomial interpolates at the zeros of Chebyshev's polynomial of degree 8; the size of its last two coefficients is the measure of its error
/// (Trefethen, "Approximation Theory and Approximation Practice", SIAM 2013). Where the function is no polynomial at all, next to a root, cells get small
/// in a geometric progression.
/// </remarks>
internal sealed class ChebyshevTable
{
    private const int Degree = 7;
    private const int Count = Degree + 1;
    private const int Samples = 32;
    private const double Tolerance = 1e-10;

    // Cells are not halved below this part of the interval.
    private const double LeastPart = 1.4551915228366852e-11;

    private readonly double[] starts;
    private readonly double[] halfWidths;
    private readonly double[] coefficients;

    /// <summary>Tabulates a function.</summary>
    /// <param name="function">The function, asked inside the interval only.</param>
    /// <param name="from">The least argument.</param>
    /// <param name="to">The greatest argument.</param>
    /// <param name="kinks">Arguments, in any order, at which a derivative may jump; those outside do not count.</param>
    public ChebyshevTable(Func<double, double> function, double from, double to, IEnumerable<double> kinks)
    {
        var scale = 0.0;
        for (var i = 0; i < Samples; i++)
            scale = Math.Max(scale, Math.Abs(function(from + ((to - from) * ((i + 0.5) / Samples)))));

        var edges = new SortedSet<double> { from, to };
        foreach (var kink in kinks)
        {
            if (kink > from && kink < to)
                edges.Add(kink);
        }
        var (cells, rows, left) = (new List<(double Start, double HalfWidth)>(), new List<double>(), from);
        foreach (var edge in edges)
        {
            if (edge > left)
                Halve(function, left, edge, Tolerance * scale, LeastPart * (to - from), cells, rows);
            left = edge;
        }
        (starts, halfWidths) = (new double[cells.Count], new double[cells.Count]);
        for (var i = 0; i < starts.Length; i++)
            (starts[i], halfWidths[i]) = cells[i];
        coefficients = [.. rows];
    }

    // cos((2 j + 1) pi / 16).
    private static ReadOnlySpan<double> Zeros => [0.98078528040323043, 0.83146961230254524, 0.55557023301960218, 0.19509032201612825];

    /// <summary>The number of cells.</summary>
    public int CellCount => starts.Length;

    /// <summary>The function's value; beyond the interval that of the nearer end.</summary>
    public double At(double x)
    {
        var (low, high) = (0, starts.Length - 1);
        while (low < high)
        {
            var middle = low + ((high - low + 1) >> 1);
            if (starts[middle] <= x)
                low = middle;
            else
                high = middle - 1;
        }

        var t = Math.Clamp(((x - starts[low]) / halfWidths[low]) - 1, -1, 1);
        var row = coefficients.AsSpan(low * Count, Count);
        var (sum, before) = (0.0, 0.0);
        for (var k = Degree; k > 0; k--)
            (sum, before) = (row[k] + (2 * t * sum) - before, sum);
        return row[0] + (t * sum) - before;
    }

    private static void Halve(
        Func<double, double> function, double from, double to, double tolerance, double leastWidth, List<(double Start, double HalfWidth)> cells, List<double> rows)
    {
        var (half, middle) = (0.5 * (to - from), from + (0.5 * (to - from)));
        Span<double> row = stackalloc double[Count];
        row.Clear();
        for (var j = 0; j < Count; j++)
        {
            var zero = j < Count / 2 ? Zeros[j] : -Zeros[Degree - j];
            var value = function(middle + (half * zero)) * (2.0 / Count);
            var (polynomial, before) = (1.0, zero);
            for (var k = 0; k < Count; k++)
            {
                row[k] += value * polynomial;
                (polynomial, before) = (k == 0 ? zero : (2 * zero * polynomial) - before, polynomial);
            }
        }
        row[0] *= 0.5;
        if (Math.Abs(row[Degree]) + Math.Abs(row[Degree - 1]) > tolerance && half > leastWidth)
        {
            Halve(function, from, middle, tolerance, leastWidth, cells, rows);
            Halve(function, middle, to, tolerance, leastWidth, cells, rows);
            return;
        }
        cells.Add((from, half));
        rows.AddRange(row);
    }
}
