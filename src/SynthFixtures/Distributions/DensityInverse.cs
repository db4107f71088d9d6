using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>A density on an interval, up to a factor, with its table.</summary>
internal sealed class DensityInverse : IMassSource
{
    private const int Parts = 16;

    private readonly Func<double, double> density;
    private readonly double from;
    private readonly double to;
    private readonly string name;

    /// <summary>Integrates and inverts.</summary>
    /// <exception cref="SyntheticModelException">The density is negative or not finite somewhere, or 0 everywhere.</exception>
    public DensityInverse(Func<double, double> density, double from, double to, string name)
    {
        (this.density, this.from, this.to, this.name) = (density, from, to, name);
        var total = 0.0;
        for (var i = 0; i < Parts; i++)
            total += Between(Edge(i), Edge(i + 1));
        if (!(total > 0))
            throw new SyntheticModelException(FormattableString.Invariant(
                $"Density needs a density with mass between {from:R} and {to:R}, but {name} is 0 at every point that was tried; widen the interval, or narrow it to where the density is."));
        if (double.IsPositiveInfinity(total))
            throw new SyntheticModelException(FormattableString.Invariant(
                $"Density needs a density whose integral is finite, but that of {name} from {from:R} to {to:R} exceeds what a double can hold; divide the density by a constant."));

        var builder = new InverseBuilder(this, total);
        var cells = new List<InverseCell>();
        var below = 0.0;
        for (var i = 0; i < Parts; i++)
        {
            foreach (var cell in builder.Between(Edge(i), Edge(i + 1), below, i == 0, i == Parts - 1))
            {
                cells.Add(cell);
                below += cell.Mass;
            }
        }
        Table = new InverseTable(cells);
    }

    /// <summary>The quantile, and the tails.</summary>
    public InverseTable Table { get; }

    /// <inheritdoc/>
    /// <remarks>Gauss-Legendre quadrature with five points: cells are small where the density bends.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double Between(double from, double to)
    {
        const double inner = 0.5384693101056831;
        const double outer = 0.906179845938664;
        var (centre, half) = (from + (0.5 * (to - from)), 0.5 * (to - from));
        var sum = 0.23692688505618908 * (Height(centre - (outer * half)) + Height(centre + (outer * half)));
        sum += 0.47862867049936647 * (Height(centre - (inner * half)) + Height(centre + (inner * half)));
        return half * (sum + (0.56888888888888889 * Height(centre)));
    }

    /// <summary>P(X &lt;= x) inside the interval.</summary>
    public double Cdf(double x) => Table.Cdf(x, Part);

    /// <summary>P(X &gt; x) inside the interval.</summary>
    public double Survival(double x) => Table.Survival(x, Part);

    /// <summary>The density, divided by its integral.</summary>
    public double Pdf(double x) => x >= from && x <= to ? density(x) / Table.Total : double.IsNaN(x) ? x : 0;

    /// <summary>The expected value of a function of the variable and its density.</summary>
    public double Expect(Func<double, double, double> function)
    {
        var sum = 0.0;
        foreach (var cell in Table.Cells)
            sum += GaussLegendre.Integrate(new Integrand(this, function), cell.From, cell.To);
        return sum;
    }

    /// <summary>The place of the greatest density, sought by golden sections around the highest cell; NaN where the density is the same everywhere.</summary>
    public double Mode()
    {
        const double golden = 0.6180339887498949;
        var (best, greatest, least) = (0, -1.0, double.PositiveInfinity);
        for (var i = 0; i < Table.Cells.Count; i++)
        {
            var cell = Table.Cells[i];
            var height = cell.Mass / (cell.To - cell.From);
            least = Math.Min(least, height);
            if (height > greatest)
                (best, greatest) = (i, height);
        }
        if (least >= greatest * (1 - 1e-12))
            return double.NaN;
        var (low, high) = (Table.Cells[Math.Max(0, best - 1)].From, Table.Cells[Math.Min(Table.Cells.Count - 1, best + 1)].To);
        while (high - low > 1e-9 * (Math.Abs(low) + Math.Abs(high)) && high - low > 1e-300)
        {
            var (left, right) = (high - (golden * (high - low)), low + (golden * (high - low)));
            if (!(left > low && right < high && left < right))
                break;
            if (Pdf(left) >= Pdf(right))
                high = right;
            else
                low = left;
        }
        var middle = low + (0.5 * (high - low));
        return Pdf(low) > Pdf(middle) ? low : Pdf(high) > Pdf(middle) ? high : middle;
    }

    private double Part(double from, double to) => Table.Total * GaussLegendre.Integrate(new Integrand(this, static (_, _) => 1), from, to);

    private double Edge(int part) => part == Parts ? to : from + ((to - from) * ((double)part / Parts));

    private readonly struct Integrand(DensityInverse law, Func<double, double, double> function) : IFunction
    {
        public double At(double x) => law.Pdf(x) is > 0 and var height ? height * function(x, height) : 0;
    }

    private double Height(double x)
    {
        var value = density(x);
        return value is >= 0 and < double.PositiveInfinity
            ? value
            : throw new SyntheticModelException(FormattableString.Invariant(
                $"Density needs a density that is finite and not negative, but {name} is {value:R} at {x:R}; mend the method, or narrow the interval."));
    }
}
