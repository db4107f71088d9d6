using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The exponential distribution on [0, infinity).</summary>
public readonly struct Exponential : IColumnQuantile, ITwoSided
{
    private readonly double mean;

    /// <summary>Exponential with a mean.</summary>
    /// <param name="mean">The mean, finite, positive: 1 / rate.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public Exponential(double mean) => this.mean = Domain.Positive(mean);

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
    public double Cdf(double x)
    {
        var scaled = x / mean;
        if (!(scaled > 0))
            return double.IsNaN(scaled) ? double.NaN : 0;
        return scaled > 0.34 ? 1 - Elementary.Exp(-scaled) : scaled * Elementary.ExpSlope(-scaled);
    }

    /// <inheritdoc/>
    public double Survival(double x) => x <= 0 ? 1 : Elementary.Exp(-(x / mean));

    double ITwoSided.Quantile(double p, double q) => Quantile(p, q);

    void ITwoSided.Quantile(ReadOnlySpan<double> p, ReadOnlySpan<double> q, Span<double> values)
    {
        for (var i = 0; i < p.Length; i++)
            values[i] = Quantile(p[i], q[i]);
    }

    // -log(1 - p): what rounding took from 1 - p is given back, so that a tiny p keeps its precision.
    private double Quantile(double p, double q)
    {
        var above = p < 0.5 ? 1 - p : q;
        var lost = p < 0.5 ? (1 - above) - p : 0;
        return mean * (0 - (Elementary.Log(above) + lost));
    }
}
