using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The Poisson distribution: the number of independent events, where a given number is expected.</summary>
/// <remarks>
/// Up to a mean of 4,096 all probabilities stand in a table (at most 80 KB). Above, a quantile starts from the expansion of Cornish and
/// Fisher and is made exact with the incomplete gamma function: time and memory do not grow with the mean.
/// </remarks>
public readonly struct Poisson : IMass, IColumnQuantile, ITwoSided, IMoments
{
    private readonly double mean;
    private readonly PoissonTable? table;

    /// <summary>Poisson with a mean.</summary>
    /// <param name="mean">The expected number, positive, at most 10^9.</param>
    /// <exception cref="ArgumentOutOfRangeException">The parameter lies outside its domain.</exception>
    public Poisson(double mean)
    {
        this.mean = Domain.AtMost(Domain.Positive(mean), 1e9, nameof(mean));
        table = mean < PoissonTails.LeastMean ? new PoissonTable(mean) : null;
    }

    /// <summary>The least k with P(X &lt;= k) &gt;= <paramref name="u"/>; 0 and 1 give 0 and infinity.</summary>
    /// <param name="u">In [0, 1].</param>
    public double Quantile(double u) => table is null ? Search(u, 1 - u) : table.Quantile(u);

    /// <summary>The least k with P(X &gt; k) &lt;= <paramref name="q"/>; 0 and 1 give infinity and 0.</summary>
    /// <param name="q">In [0, 1].</param>
    public double UpperQuantile(double q) => Quantile(1 - q, q);

    /// <inheritdoc/>
    public void Quantile(ReadOnlySpan<double> u, Span<double> values)
    {
        if (table is not null)
            table.Quantile(u, values);
        else
            for (var i = 0; i < u.Length; i++)
                values[i] = Search(u[i], 1 - u[i]);
    }

    /// <inheritdoc/>
    public double Cdf(double x) => Math.Floor(x) is var k && k < 0 ? 0 : table is null ? PoissonTails.Cdf(mean, k) : table.Cdf(k);

    /// <inheritdoc/>
    public double Survival(double x) => Math.Floor(x) is var k && k < 0 ? 1 : table is null ? PoissonTails.Survival(mean, k) : table.Survival(k);

    /// <inheritdoc/>
    public double Pmf(double k)
    {
        if (!(k > 0 && k < double.PositiveInfinity && Math.Floor(k) == k))
            return k == 0 ? Elementary.Exp(-mean) : double.IsNaN(k) ? k : 0;
        return Elementary.Exp(-(Saddlepoint.Deviance(k, mean) + Saddlepoint.StirlingError(k))) / Math.Sqrt(Saddlepoint.TwoPi * k);
    }

    /// <inheritdoc/>
    public double Mean => mean;

    /// <inheritdoc/>
    public double Variance => mean;

    /// <inheritdoc/>
    public double Skewness => 1 / Math.Sqrt(mean);

    /// <inheritdoc/>
    public double ExcessKurtosis => 1 / mean;

    /// <inheritdoc/>
    public double Median => Quantile(0.5);

    /// <summary>The least of the most probable numbers: the greatest integer below the mean.</summary>
    public double Mode => Math.Ceiling(mean) - 1;

    /// <summary>The entropy in nats: a sum over all probabilities that matter; for means from 4,096 on its expansion, to 10^-15.</summary>
    public double Entropy => mean < PoissonTails.LeastMean ? EntropySum() : EntropyExpansion();

    double ITwoSided.Quantile(double p, double q) => Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) =>
        truncation.Each(in this, u, values);

    /// <summary>The quantile where one of the tails is empty.</summary>
    internal static double End(double p, double q) => p <= 0 ? 0 : q <= 0 ? double.PositiveInfinity : double.NaN;

    private double Quantile(double p, double q) => table is null ? Search(p, q) : table.Quantile(p, q);

    private double EntropySum()
    {
        var (sum, last) = (0.0, UpperQuantile(1e-18));
        for (var k = Quantile(1e-18); k <= last; k++)
        {
            if (Pmf(k) is var p && p > 0)
                sum -= p * Elementary.Log(p);
        }
        return sum;
    }

    // The expansion in 1 / mean (Evans, Boersma, Blachman and Jagers, SIAM Review 30(2), 1988).
    private double EntropyExpansion() =>
        Constants.NormalEntropy + (0.5 * Elementary.Log(mean)) - ((1 + ((0.5 + (19 / (30 * mean))) / mean)) / (12 * mean));

    private double Search(double p, double q)
    {
        if (!(p > 0 && q > 0))
            return End(p, q);

        var k = Math.Max(0, Math.Floor(PoissonTails.NearQuantile(mean, Normals.Quantile(p, q))));
        while (!Reaches(k, p, q))
            k++;
        while (k > 0 && Reaches(k - 1, p, q))
            k--;
        return k;
    }

    private bool Reaches(double k, double p, double q) => p <= 0.5 ? PoissonTails.Cdf(mean, k) >= p : PoissonTails.Survival(mean, k) <= q;
}
