using System;
using System.Collections.Generic;

namespace SynthFixtures.Distributions;

/// <summary>Divides the line into cells on which the inverse of a law is a polynomial, by halving.</summary>
/// <param name="source">The law.</param>
/// <param name="total">Its mass, known roughly.</param>
/// <param name="isFine">Whether every cell keeps its own masses to ten digits; else to what a tail, or the whole, needs.</param>
internal sealed class InverseBuilder(IMassSource source, double total, bool isFine = true)
{
    private const int GreatestCount = 16384;

    // Of a probability, and of the probability in its tail.
    private const double Tolerance = 5e-13;
    private const double RelativeTolerance = 5e-10;

    // What the rounding of probabilities near one half leaves.
    private const double Rounding = 2e-15;

    // A part of the mass below which nothing is drawn.
    private const double Negligible = 2.8e-17;

    // Where fewer doubles than this remain nothing is interpolated, and a part has no fewer than this.
    private const double LeastNumbers = 1024;
    private const double LeastNumbersOfPart = 64;

    private readonly List<InverseCell> cells = [];
    private double below;

    /// <summary>Where the cells became too many to be as fine as they should be, or null.</summary>
    public double? Exhausted { get; private set; }

    /// <summary>The cells between two points, in ascending order; where there is no mass there is no cell.</summary>
    /// <param name="from">The lesser point.</param>
    /// <param name="to">The greater point.</param>
    /// <param name="beneath">The mass below the lesser.</param>
    /// <param name="endsBelow">Whether the law ends at the lesser point.</param>
    /// <param name="endsAbove">Whether the law ends at the greater point.</param>
    public IReadOnlyList<InverseCell> Between(double from, double to, double beneath, bool endsBelow, bool endsAbove)
    {
        cells.Clear();
        below = beneath;
        var open = new Stack<(double From, double To, bool IsFirst, bool IsLast)>();
        open.Push((from, to, endsBelow, endsAbove));
        Span<double> masses = stackalloc double[InverseFit.Points];
        while (open.Count > 0)
        {
            var part = open.Pop();
            var isFromTop = below > 0.5 * total;
            var middle = part.From + (0.5 * (part.To - part.From));
            var numbers = (part.To - part.From) / Spacing(part.From, part.To);
            Exhausted ??= numbers >= LeastNumbers && cells.Count + open.Count >= GreatestCount ? part.From : null;
            if (numbers < LeastNumbers || cells.Count + open.Count >= GreatestCount)
            {
                if (numbers >= LeastNumbersOfPart && cells.Count + open.Count < GreatestCount)
                {
                    open.Push((middle, part.To, false, part.IsLast));
                    open.Push((part.From, middle, part.IsFirst, false));
                }
                else if (source.Between(part.From, part.To) is > 0 and var mass)
                {
                    Add(new(part.From, part.To, mass, [part.To - part.From], isFromTop));
                }
                continue;
            }

            if (part.To - part.From > source.WidestCell(part.From, part.To))
            {
                open.Push((middle, part.To, false, part.IsLast));
                open.Push((part.From, middle, part.IsFirst, false));
                continue;
            }
            var fit = new InverseFit(source, part.From, part.To, isFromTop, masses);
            if (!(fit.Cell.Mass > 0))
                continue;
            if (Holds(in fit, part.To, isFromTop ? part.IsLast : part.IsFirst))
            {
                Add(fit.Cell);
                continue;
            }
            open.Push((middle, part.To, false, part.IsLast));
            open.Push((part.From, middle, part.IsFirst, false));
        }
        return cells.ToArray();
    }

    /// <summary>The distance of doubles in an interval, where it is greatest.</summary>
    public static double Spacing(double from, double to)
    {
        var greatest = Math.Max(Math.Abs(from), Math.Abs(to));
        return Math.BitIncrement(greatest) - greatest;
    }

    private void Add(InverseCell cell)
    {
        cells.Add(cell);
        below += cell.Mass;
    }

    private bool Holds(in InverseFit fit, double to, bool isEnd)
    {
        var above = source.Above(to);
        var tail = Math.Min(below, double.IsNaN(above) ? Math.Max(total - below - fit.Cell.Mass, 0) : above) + fit.Cell.Mass;
        // Where a source knows its tails they keep their digits, too.
        if (fit.Cell.Mass < Negligible * (double.IsNaN(above) ? total : 2 * tail))
            return true;
        var (error, resolution) = (fit.Error(), fit.Resolution);
        return (((error - resolution) * (isFine ? 1 : fit.Cell.Mass / tail) <= RelativeTolerance && (error - resolution) * fit.Cell.Mass <= Tolerance * total) || error * fit.Cell.Mass <= Rounding * tail)
            && (!isEnd || fit.HoldsTowardsEnd(RelativeTolerance));
    }
}
