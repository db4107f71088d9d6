using System;

namespace SynthFixtures.Distributions;

/// <summary>All probabilities of a Poisson distribution that a double can hold, summed from either end, with a guide table for the quantile.</summary>
/// <remarks>
/// The weights come from the ratios p(k + 1) / p(k) = mean / (k + 1), outwards from the mode, and are divided by their sum: no transcendental
/// function takes part. The relative error stays below 10^-14. Guide table: Chen &amp; Asau, AIIE Transactions 6(2), 1974.
/// </remarks>
internal sealed class PoissonTable
{
    private const double LeastWeight = 1e-300;
    private const int Cells = 1024;

    private readonly int first;
    private readonly double[] below;
    private readonly double[] above;

    // The index at the lower end of each cell of u, negative - 1 where the cell holds more than one; cell 0 always asks, for the ends.
    private readonly short[] guide;

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
        guide = Guide();
    }

    /// <summary>P(X &lt;= k).</summary>
    public double Cdf(double k) => k < first ? 0 : k - first >= below.Length ? 1 : double.IsNaN(k) ? k : below[(int)k - first];

    /// <summary>P(X &gt; k).</summary>
    public double Survival(double k) => k < first ? 1 : k - first >= above.Length ? 0 : double.IsNaN(k) ? k : above[(int)k - first];

    /// <summary>The least k with P(X &lt;= k) &gt;= u; 0 and 1 give 0 and infinity.</summary>
    public double Quantile(double u)
    {
        var cell = (int)(u * Cells);
        if ((uint)cell < (uint)guide.Length)
        {
            var index = guide[cell];
            if (index >= 0)
                return first + index;
        }
        return Quantile(u, 1 - u);
    }

    /// <summary>The least k with P(X &lt;= k) &gt;= p, that is P(X &gt; k) &lt;= q.</summary>
    public double Quantile(double p, double q)
    {
        if (!(p > 0 && q > 0))
            return Poisson.End(p, q);
        var cell = Math.Min((int)(p * Cells), Cells - 1);

        // A q that is tiny next to p may have been lost in p: the cell before is searched too.
        return first + Search(p, q, cell == 0 ? 0 : Low(cell - 1), cell == Cells - 1 ? below.Length - 1 : Low(cell + 1));
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

    private short[] Guide()
    {
        var low = new short[Cells + 1];
        for (var cell = 1; cell <= Cells; cell++)
        {
            int index = low[cell - 1];
            while (index < below.Length - 1 && !Reaches(index, (double)cell / Cells, 1 - ((double)cell / Cells)))
                index++;
            low[cell] = (short)index;
        }

        for (var cell = 0; cell < Cells; cell++)
        {
            if (cell == 0 || low[cell] != low[cell + 1])
                low[cell] = (short)~low[cell];
        }
        return low[..Cells];
    }

    private int Low(int cell) => guide[cell] < 0 ? ~guide[cell] : guide[cell];

    private bool Reaches(int index, double p, double q) => p <= 0.5 ? below[index] >= p : above[index] <= q;

    private int Search(double p, double q, int low, int high)
    {
        while (low < high)
        {
            var middle = low + ((high - low) >> 1);
            if (Reaches(middle, p, q))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
}
