using System;

namespace SynthFixtures.Distributions;

/// <summary>All probabilities of a Poisson distribution that a double can hold, summed from either end, with a guide table for the quantile.</summary>
/// <remarks>
/// The weights come from the ratios p(k + 1) / p(k) = mean / (k + 1), outwards from the mode, and are divided by their sum: no transcendental
/// function takes part. Relative error about 10^-16 times the square root of the distance from the mode.
/// Guide table: Chen &amp; Asau, AIIE Transactions 6(2), 1974.
/// </remarks>
internal sealed class PoissonTable
{
    private const double LeastWeight = 1e-300;

    private readonly int first;
    private readonly int cells;
    private readonly double[] below;
    private readonly double[] above;
    private readonly int[] guide;

    public PoissonTable(double mean)
    {
        var mode = (int)mean;
        first = mode;
        for (var weight = 1.0; first > 0 && weight > LeastWeight; first--)
            weight *= first / mean;
        var last = mode;
        for (var weight = 1.0; weight > LeastWeight; last++)
            weight *= mean / (last + 1);

        var weights = new double[last - first + 1];
        weights[mode - first] = 1;
        for (var k = mode; k > first; k--)
            weights[k - 1 - first] = weights[k - first] * (k / mean);
        for (var k = mode; k < last; k++)
            weights[k + 1 - first] = weights[k - first] * (mean / (k + 1));

        (below, above) = Tails(weights);
        cells = weights.Length > 500 ? 4096 : 1024;
        guide = new int[cells + 1];
        for (var cell = 1; cell <= cells; cell++)
            guide[cell] = Walk((double)cell / cells, guide[cell - 1]);
    }

    /// <summary>P(X &lt;= k).</summary>
    public double Cdf(double k) => k < first ? 0 : k - first >= below.Length ? 1 : below[(int)k - first];

    /// <summary>P(X &gt; k).</summary>
    public double Survival(double k) => k < first ? 1 : k - first >= above.Length ? 0 : above[(int)k - first];

    /// <summary>The least k with P(X &lt;= k) &gt;= u.</summary>
    /// <param name="u">In (0, 1).</param>
    public double Quantile(double u)
    {
        var cell = (int)(u * cells);
        var (low, high) = (guide[cell], guide[cell + 1]);
        return first + (low == high ? low : Search(u, 1 - u, low, high));
    }

    /// <summary>The least k with P(X &gt; k) &lt;= q.</summary>
    /// <param name="q">In (0, 1).</param>
    public double UpperQuantile(double q)
    {
        // 1 - q is rounded: the cell may be the next one.
        var cell = (int)((1 - q) * cells);
        return first + Search(1 - q, q, guide[Math.Max(cell - 1, 0)], guide[Math.Min(cell + 1, cells)]);
    }

    private static (double[] Below, double[] Above) Tails(double[] weights)
    {
        var (below, above) = (new double[weights.Length], new double[weights.Length]);
        var sum = 0.0;
        for (var i = 0; i < weights.Length; i++)
            below[i] = sum += weights[i];
        var upper = 0.0;
        for (var i = weights.Length - 1; i >= 0; i--)
        {
            above[i] = upper / sum;
            upper += weights[i];
            below[i] /= sum;
        }
        return (below, above);
    }

    private bool Reaches(int index, double u, double v) => u <= 0.5 ? below[index] >= u : above[index] <= v;

    private int Walk(double u, int index)
    {
        while (index < below.Length - 1 && !Reaches(index, u, 1 - u))
            index++;
        return index;
    }

    private int Search(double u, double v, int low, int high)
    {
        while (low < high)
        {
            var middle = low + ((high - low) >> 1);
            if (Reaches(middle, u, v))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}
