using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The normal (Gaussian) distribution.</summary>
public readonly struct Normal : IColumnQuantile, ITwoSided
{
    private readonly double mean;
    private readonly double standardDeviation;

    /// <summary>Normal with a mean and a standard deviation.</summary>
    /// <param name="mean">The mean, finite; also the median and the mode.</param>
    /// <param name="standardDeviation">The standard deviation, finite, positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public Normal(double mean, double standardDeviation)
    {
        this.mean = Domain.Finite(mean);
        this.standardDeviation = Domain.Positive(standardDeviation);
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
    public double Cdf(double x) => Normals.Cdf((x - mean) / standardDeviation);

    /// <inheritdoc/>
    public double Survival(double x) => Normals.Survival((x - mean) / standardDeviation);

    double ITwoSided.Quantile(double p, double q) => Quantile(p, q);

    void ITwoSided.Quantile(ReadOnlySpan<double> p, ReadOnlySpan<double> q, Span<double> values)
    {
        for (var i = 0; i < p.Length; i++)
            values[i] = Quantile(p[i], q[i]);
    }

    private double Quantile(double p, double q) => mean + (standardDeviation * Normals.Quantile(p, q));
}
