using System;
using System.Runtime.CompilerServices;

namespace SynthFixtures.Distributions;

/// <summary>All probabilities of a Poisson distribution that a double can hold, summed from either end, with a guide table for the quantile.</summary>
/// <remarks>
/// The weights come from the ratios p(k + 1) / p(k) = mean / (k + 1), outwards from the mode, and are divided by their sum: no transcendental
/// function takes part. The relative error stays below 10^-14.
/// </remarks>
internal sealed class PoissonTable : GuideTable
{
    private const double LeastWeight = 1e-300;

    private readonly int first;
    private readonly double[] below;
    private readonly double[] above;

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
        Build(below.Length - 1);
    }

    /// <summary>P(X &lt;= k).</summary>
    public double Cdf(double k) => k < first ? 0 : k - first >= below.Length ? 1 : double.IsNaN(k) ? k : below[(int)k - first];

    /// <summary>P(X &gt; k).</summary>
    public double Survival(double k) => k < first ? 1 : k - first >= above.Length ? 0 : double.IsNaN(k) ? k : above[(int)k - first];

    /// <summary>The least k with P(X &lt;= k) &gt;= u; 0 and 1 give 0 and infinity.</summary>
    public double Quantile(double u)
    {
        var index = Guess(u);
        return index >= 0 ? first + index : Quantile(u, 1 - u);
    }

    /// <summary>The quantiles of many uniforms.</summary>
    public void Quantile(ReadOnlySpan<double> u, Span<double> values)
    {
        for (var i = 0; i < u.Length; i++)
        {
            var index = Guess(u[i]);
            values[i] = index >= 0 ? first + index : Quantile(u[i], 1 - u[i]);
        }
    }

    /// <summary>The least k with P(X &lt;= k) &gt;= p, that is P(X &gt; k) &lt;= q.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public double Quantile(double p, double q) => p > 0 && q > 0 ? first + Search(p, q) : Poisson.End(p, q);

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

    /// <inheritdoc/>
    protected override bool Reaches(int index, double u) => Reaches(index, u, 1 - u);

    private bool Reaches(int index, double p, double q) => p <= 0.5 ? below[index] >= p : above[index] <= q;

    private int Search(double p, double q)
    {
        var (low, high) = Around(p);
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
