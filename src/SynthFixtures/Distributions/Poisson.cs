using System;

namespace SynthFixtures.Distributions;

/// <summary>The Poisson distribution: the number of independent events, where a given number is expected.</summary>
public readonly struct Poisson : IIntegerValued, IColumnQuantile
{
    private readonly PoissonTable table;

    /// <summary>Poisson with a mean.</summary>
    /// <param name="mean">The expected number, positive, at most 10^9.</param>
    /// <exception cref="ArgumentOutOfRangeException">The parameter lies outside its domain.</exception>
    public Poisson(double mean)
    {
        Domain.AtMost(Domain.Positive(mean), 1e9, nameof(mean));
        table = new PoissonTable(mean);
    }

    /// <summary>The least k with P(X &lt;= k) &gt;= <paramref name="u"/>; 0 and 1 give 0 and infinity.</summary>
    /// <param name="u">In [0, 1].</param>
    public double Quantile(double u) => u > 0 && u < 1 ? table.Quantile(u) : End(u);

    /// <summary>The least k with P(X &gt; k) &lt;= <paramref name="q"/>; 0 and 1 give infinity and 0.</summary>
    /// <param name="q">In [0, 1].</param>
    public double UpperQuantile(double q) => q > 0 && q < 1 ? table.UpperQuantile(q) : End(1 - q);

    /// <inheritdoc/>
    public void Quantile(ReadOnlySpan<double> u, Span<double> values)
    {
        for (var i = 0; i < u.Length; i++)
            values[i] = Quantile(u[i]);
    }

    /// <inheritdoc/>
    public double Cdf(double x) => table.Cdf(Math.Floor(x));

    /// <inheritdoc/>
    public double Survival(double x) => table.Survival(Math.Floor(x));

    private static double End(double u) => u <= 0 ? 0 : u >= 1 ? double.PositiveInfinity : double.NaN;
}
