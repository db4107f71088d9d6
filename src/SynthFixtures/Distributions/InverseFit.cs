using System;

namespace SynthFixtures.Distributions;

/// <summary>Fits the inverse of a law on one cell, and tells how far it is off.</summary>
/// <remarks>
/// Newton's interpolation through eight Chebyshev-Lobatto points, tested halfway between them, as Derflinger, Hoermann &amp; Leydold do (Random variate
/// generation by numerical inversion when only the density is known, ACM TOMACS 20(4), 2010).
/// </remarks>
internal readonly ref struct InverseFit
{
    private readonly IMassSource source;
    private readonly double from;
    private readonly double to;
    private readonly bool isFromTop;
    private readonly Span<double> masses;

    // (1 - cos(pi k / 7)) / 2.
    private static ReadOnlySpan<double> Lobatto =>
    [
        0, 0.049515566048790437, 0.18825509907063323, 0.3887395330218428, 0.6112604669781572, 0.8117449009293668, 0.9504844339512096, 1,
    ];

    /// <summary>The number of interpolation points.</summary>
    public static int Points => Lobatto.Length;

    /// <summary>Fits a cell.</summary>
    /// <param name="source">The law.</param>
    /// <param name="from">The least value.</param>
    /// <param name="to">The greatest value.</param>
    /// <param name="isFromTop">Whether to count from the greatest.</param>
    /// <param name="masses">Memory for one number for each point.</param>
    public InverseFit(IMassSource source, double from, double to, bool isFromTop, Span<double> masses)
    {
        (this.source, this.from, this.to, this.isFromTop) = (source, from, to, isFromTop);
        this.masses = masses;
        masses[0] = 0;
        for (var i = 1; i < masses.Length; i++)
            masses[i] = masses[i - 1] + Between(Place(i - 1), Place(i));
        Cell = new InverseCell(from, to, masses[^1], masses[^1] > 0 ? Coefficients() : [to - from], isFromTop);
    }

    /// <summary>The cell.</summary>
    public InverseCell Cell { get; }

    /// <summary>How coarse doubles are here, as a share of the cell's width.</summary>
    public double Resolution => 16 * InverseBuilder.Spacing(from, to) / (to - from);

    /// <summary>The greatest error of a probability inside the cell, as a share of its mass; infinite where the polynomial is of no use.</summary>
    public double Error()
    {
        var greatest = 0.0;
        for (var i = 1; i < masses.Length; i++)
        {
            var share = 0.5 * (masses[i - 1] + masses[i]) / Cell.Mass;
            var distance = Cell.Distance(share);
            if (!(distance >= Place(i - 1) && distance <= Place(i)))
                return double.PositiveInfinity;
            var error = Math.Abs(((masses[i - 1] + Between(Place(i - 1), distance)) / Cell.Mass) - share);
            greatest = error > greatest ? error : greatest;
        }
        return greatest;
    }

    /// <summary>Whether probabilities that fall towards the end at which counting begins keep their relative precision, as far as doubles there do.</summary>
    /// <param name="tolerance">The relative error that is allowed.</param>
    public bool HoldsTowardsEnd(double tolerance)
    {
        const double step = 1.0 / 1024;
        var end = isFromTop ? to : from;
        for (var share = step; share > 1e-17; share *= step)
        {
            var distance = Cell.Distance(share);
            if (!(distance > 0 && distance <= to - from))
                return false;
            var resolution = 4 * InverseBuilder.Spacing(end, end) / distance;
            if (resolution > 1.0 / 64)
                return true;
            if (!(Math.Abs((Between(0, distance) / Cell.Mass / share) - 1) <= tolerance + resolution))
                return false;
        }
        return true;
    }

    private double Place(int point) => (to - from) * Lobatto[point];

    private double Between(double near, double far) => isFromTop ? source.Between(to - far, to - near) : source.Between(from + near, from + far);

    private double[] Coefficients()
    {
        Span<double> shares = stackalloc double[Points];
        Span<double> differences = stackalloc double[Points];
        for (var i = 0; i < Points; i++)
            (shares[i], differences[i]) = (masses[i] / masses[^1], Place(i));
        for (var order = 1; order < Points; order++)
        {
            for (var i = Points - 1; i >= order; i--)
                differences[i] = (differences[i] - differences[i - 1]) / (shares[i] - shares[i - order]);
        }

        // From Newton's form to powers, the innermost factor first; the constant is 0.
        Span<double> powers = stackalloc double[Points];
        powers.Clear();
        for (var order = Points - 1; order >= 0; order--)
        {
            for (var i = Points - 1; i >= 1; i--)
                powers[i] = powers[i - 1] - (shares[order] * powers[i]);
            powers[0] = differences[order] - (shares[order] * powers[0]);
        }
        return powers[1..].ToArray();
    }
}
