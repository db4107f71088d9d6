using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>A density on an interval, up to a factor, with its table.</summary>
internal sealed class DensityInverse : IMassSource
{
    private const int Parts = 16;
    private const int MostFineCells = 65_536;
    private const int MostCells = 131_072;

    // Of a feature as long as the density takes to change by itself: what the points of one cell see.
    private const double BendsOfCell = 8;

    // Below, doubles lose digits.
    private const double LeastTotal = 1e-290;

    private readonly Func<double, double> density;
    private readonly double from;
    private readonly double to;
    private readonly string name;
    private readonly DensityScan scan;
    private readonly List<DensityPole> poles = [];
    private double restless;

    /// <summary>Integrates and inverts.</summary>
    /// <param name="density">The density.</param>
    /// <param name="from">The least value.</param>
    /// <param name="to">The greatest value.</param>
    /// <param name="breaks">Where it jumps, bends or has narrow features, as far as the user says.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <exception cref="SyntheticModelException">The density is negative or not finite somewhere, 0 everywhere, or has too many features.</exception>
    public DensityInverse(Func<double, double> density, double from, double to, double[] breaks, string name)
    {
        (this.density, this.from, this.to, this.name) = (density, from, to, name);
        scan = new DensityScan(Height, from, to, new(breaks));
        var edges = Edges();
        if (scan.Exhausted is { } endless)
        {
            restless = endless;
            throw TooMany();
        }
        var total = scan.Total > 0 ? scan.Total : Sum(edges);
        if (total > 0 && total < LeastTotal)
            throw new SyntheticModelException(FormattableString.Invariant(
                $"Density needs a density that doubles hold to all their digits, but the integral of {name} from {from:R} to {to:R} is {total:R}; multiply the density by a constant."));
        if (!(total > 0))
            throw new SyntheticModelException(FormattableString.Invariant(
                $"Density needs a density with mass between {from:R} and {to:R}, but {name} is 0 at every point that was tried; narrow the interval to where the density is, or state its ends as Breaks."));
        if (double.IsPositiveInfinity(total))
            throw new SyntheticModelException(FormattableString.Invariant(
                $"Density needs a density whose integral is finite, but that of {name} from {from:R} to {to:R} exceeds what a double can hold; divide the density by a constant."));

        Table = Inverted(edges, total);
    }

    // What is narrower than doubles are has no cells either.
    private InverseTable Inverted(List<double> edges, double total)
    {
        var cells = Cells(edges, total, isFine: true) ?? Cells(edges, total, isFine: false) ?? throw TooMany();
        return cells.Count > 0 ? new InverseTable(cells) : throw new SyntheticModelException(FormattableString.Invariant(
            $"Density needs an interval with many doubles, but between {from:R} and {to:R} nothing of {name} was found; widen the interval."));
    }

    /// <summary>The quantile, and the tails.</summary>
    public InverseTable Table { get; }

    /// <inheritdoc/>
    /// <remarks>Gauss-Legendre quadrature with five points: cells are small where the density bends.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public double Between(double from, double to)
    {
        foreach (var pole in poles)
        {
            if (pole.Contains(from, to))
                return pole.Between(Height, from, to);
        }
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
        var (sum, whole) = (0.0, 0.0);
        foreach (var cell in Table.Cells)
        {
            var share = cell.Mass / Table.Total;
            if (IsAtPole(cell.From, cell.To))
            {
                sum += function(cell.From + (0.5 * (cell.To - cell.From)), share / (cell.To - cell.From)) * share;
                whole += share;
                continue;
            }
            sum += GaussLegendre.Integrate(new Integrand(this, function), cell.From, cell.To);
            whole += GaussLegendre.Integrate(new Integrand(this, static (_, _) => 1), cell.From, cell.To);
        }
        return sum / whole;
    }

    /// <summary>The mean.</summary>
    public double Mean()
    {
        var start = from;
        return start + Expect((x, _) => x - start);
    }

    /// <summary>The place of the greatest density, sought by golden sections in the highest cell and its neighbours; NaN where the density is the same everywhere.</summary>
    public double Mode()
    {
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
        var mode = Greatest(Table.Cells[best]);
        for (var i = Math.Max(0, best - 1); i <= Math.Min(Table.Cells.Count - 1, best + 1); i++)
        {
            if (Greatest(Table.Cells[i]) is var other && Pdf(other) > Pdf(mode))
                mode = other;
        }
        return mode;
    }

    private double Greatest(InverseCell cell)
    {
        const double golden = 0.6180339887498949;
        var (low, high) = (cell.From, cell.To);
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

    /// <inheritdoc/>
    public double Above(double x) => scan.Above(x);

    /// <inheritdoc/>
    public double WidestCell(double from, double to) => BendsOfCell * scan.Bend(from, to);

    private double Part(double from, double to) => IsAtPole(from, to)
        ? Between(from, to)
        : Table.Total * GaussLegendre.Integrate(new Integrand(this, static (_, _) => 1), from, to);

    private bool IsAtPole(double from, double to) => poles.Exists(pole => pole.Contains(from, to));

    // Ends of parts, in ascending order: even ones, those where the density is not smooth, and where a pole is its own formula.
    private List<double> Edges()
    {
        var rough = scan.Breaks;
        rough.Add(from);
        rough.Add(to);
        rough.RemoveWhere(x => !(x >= from && x <= to));
        var edges = new SortedSet<double>(rough);
        var last = double.NaN;
        foreach (var edge in rough)
        {
            if (!double.IsNaN(last))
            {
                AddPole(last, edge, edges);
                AddPole(edge, last, edges);
            }
            last = edge;
        }
        for (var part = 1; part < Parts; part++)
            edges.Add(from + ((to - from) * ((double)part / Parts)));
        return [.. edges];
    }

    // Null where they become too many.
    private List<InverseCell>? Cells(List<double> edges, double total, bool isFine)
    {
        var builder = new InverseBuilder(this, total, isFine);
        var cells = new List<InverseCell>();
        var below = 0.0;
        for (var i = 1; i < edges.Count; i++)
        {
            foreach (var cell in builder.Between(edges[i - 1], edges[i], below, i == 1, i == edges.Count - 1))
            {
                cells.Add(cell);
                below += cell.Mass;
            }
            if (builder.Exhausted is not null || cells.Count > (isFine ? MostFineCells : MostCells))
            {
                restless = builder.Exhausted ?? edges[i];
                return null;
            }
        }
        return cells;
    }

    private SyntheticModelException TooMany() => new(FormattableString.Invariant(
        $"Density needs a density of at most {MostCells} smooth pieces, but {name} still changes near {restless:R}, between any two points that were tried; smooth it, or narrow the interval."));

    private void AddPole(double end, double other, SortedSet<double> edges)
    {
        if (DensityPole.At(Height, end, other, name) is not { } pole)
            return;
        poles.Add(pole);
        edges.Add(pole.Limit);
    }

    private double Sum(List<double> edges)
    {
        var sum = 0.0;
        for (var i = 1; i < edges.Count; i++)
            sum += Between(edges[i - 1], edges[i]);
        return sum;
    }

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
                $"Density needs a density that is finite and not negative, but {name} is {value:R} at {x:R}; mend the method, narrow the interval, or state the place in Breaks where it has a pole."));
    }
}
