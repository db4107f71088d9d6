using System;
using System.Collections.Generic;

namespace SynthFixtures.Distributions;

/// <summary>The quantile of a law that is known by its masses only: cells, found by halving, each with a polynomial.</summary>
internal sealed class InverseTable
{
    private readonly InverseCell[] cells;
    private readonly double[] below;
    private readonly double[] above;
    private readonly GuideTable guide;

    /// <summary>Puts cells together.</summary>
    /// <param name="cells">In ascending order, not overlapping.</param>
    /// <param name="beneath">The mass below the first.</param>
    /// <param name="beyond">The mass above the last.</param>
    public InverseTable(IReadOnlyList<InverseCell> cells, double beneath = 0, double beyond = 0)
    {
        this.cells = [.. cells];
        (below, above) = (new double[cells.Count], new double[cells.Count]);
        Total = beneath;
        for (var i = 0; i < cells.Count; i++)
        {
            below[i] = Total;
            Total += cells[i].Mass;
        }
        Total += beyond;
        var upper = beyond;
        for (var i = cells.Count - 1; i >= 0; i--)
        {
            above[i] = upper / Total;
            upper += cells[i].Mass;
            below[i] /= Total;
        }

        var thresholds = new double[cells.Count - 1];
        for (var i = 0; i < thresholds.Length; i++)
            thresholds[i] = below[i + 1] <= 0.5 ? below[i + 1] : 1 - above[i];
        guide = new GuideTable(thresholds);
    }

    /// <summary>The mass of the whole law.</summary>
    public double Total { get; }

    /// <summary>The cells.</summary>
    public IReadOnlyList<InverseCell> Cells => cells;

    /// <summary>The probability below the first cell.</summary>
    public double Beneath => below[0];

    /// <summary>The probability above the last cell.</summary>
    public double Beyond => above[^1];

    /// <summary>The quantile of a probability known by both tails, inside the cells.</summary>
    public double Quantile(double p, double q)
    {
        // The guide's thresholds are rounded: it may miss by one.
        var i = guide.Count(p <= 0.5 ? p : 1 - q);
        while (i > 0 && (p <= 0.5 ? below[i] >= p : above[i - 1] <= q))
            i--;
        while (i < cells.Length - 1 && (p <= 0.5 ? below[i + 1] < p : above[i] > q))
            i++;
        ref readonly var cell = ref cells[i];
        return cell.Value((cell.IsFromTop ? q - above[i] : p - below[i]) * (Total / cell.Mass));
    }

    /// <summary>The probability below a point.</summary>
    /// <param name="x">The point, not beyond the last cell.</param>
    /// <param name="between">The mass between two points of one cell.</param>
    public double Cdf(double x, Func<double, double, double> between) =>
        Find(x) is var i && i < 0 ? 0 : below[i] + ((x < cells[i].To ? between(cells[i].From, x) : cells[i].Mass) / Total);

    /// <summary>The probability above a point.</summary>
    /// <param name="x">The point, not beyond the last cell.</param>
    /// <param name="between">The mass between two points of one cell.</param>
    public double Survival(double x, Func<double, double, double> between) =>
        Find(x) is var i && i < 0 ? 1 : above[i] + (x < cells[i].To ? between(x, cells[i].To) / Total : 0);

    // The last cell that starts at or before a point.
    private int Find(double x)
    {
        var (low, high) = (-1, cells.Length - 1);
        while (low < high)
        {
            var middle = low + ((high - low + 1) >> 1);
            if (cells[middle].From <= x)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}
