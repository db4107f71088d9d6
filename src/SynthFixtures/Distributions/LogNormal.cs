using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The lognormal distribution: the law of exp(Z) for Z normal.</summary>
public readonly struct LogNormal : IColumnQuantile, ITwoSided
{
    private readonly double logMean;
    private readonly double logStandardDeviation;

    /// <summary>Lognormal with the mean and the standard deviation of the logarithm.</summary>
    /// <param name="logMean">The mean of the logarithm, finite; the median is exp(<paramref name="logMean"/>).</param>
    /// <param name="logStandardDeviation">The standard deviation of the logarithm, finite, positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public LogNormal(double logMean, double logStandardDeviation)
    {
        this.logMean = Domain.Finite(logMean);
        this.logStandardDeviation = Domain.Positive(logStandardDeviation);
    }

    /// <inheritdoc/>
    public double Quantile(double u) => Quantile(u, 1 - u);

    /// <inheritdoc/>
    public double UpperQuantile(double q) => Quantile(1 - q, q);

    /// <inheritdoc/>
    public void Quantile(ReadOnlySpan<double> u, Span<double> values)
    {
        for (var i = 0; i < u.Length; i++)
            values[i] = Quantile(u[i], 1 - u[i]);
    }

    /// <inheritdoc/>
    public double Cdf(double x) => x <= 0 ? 0 : Normals.Cdf((Elementary.Log(x) - logMean) / logStandardDeviation);

    /// <inheritdoc/>
    public double Survival(double x) => x <= 0 ? 1 : Normals.Survival((Elementary.Log(x) - logMean) / logStandardDeviation);

    double ITwoSided.Quantile(double p, double q) => Quantile(p, q);

    void ITwoSided.Quantile(ReadOnlySpan<double> p, ReadOnlySpan<double> q, Span<double> values)
    {
        for (var i = 0; i < p.Length; i++)
            values[i] = Quantile(p[i], q[i]);
    }

    private double Quantile(double p, double q) => Elementary.Exp(logMean + (logStandardDeviation * Normals.Quantile(p, q)));
}
