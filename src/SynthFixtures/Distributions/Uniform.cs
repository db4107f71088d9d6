using System;

namespace SynthFixtures.Distributions;

/// <summary>The uniform distribution on [min, max].</summary>
public readonly struct Uniform : IColumnQuantile, ITwoSided
{
    private readonly double min;
    private readonly double max;
    private readonly double halfWidth;

    /// <summary>Uniform between two numbers.</summary>
    /// <param name="min">The least value, finite.</param>
    /// <param name="max">The greatest value, finite, more than <paramref name="min"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public Uniform(double min, double max)
    {
        this.max = Domain.Finite(max);
        this.min = Domain.Below(min, max, nameof(max));
        halfWidth = (0.5 * max) - (0.5 * min);
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
    public double Cdf(double x) => x <= min ? 0 : x >= max ? 1 : ((0.5 * x) - (0.5 * min)) / halfWidth;

    /// <inheritdoc/>
    public double Survival(double x) => x <= min ? 1 : x >= max ? 0 : ((0.5 * max) - (0.5 * x)) / halfWidth;

    double ITwoSided.Quantile(double p, double q) => Quantile(p, q);

    void ITwoSided.Quantile(ReadOnlySpan<double> p, ReadOnlySpan<double> q, Span<double> values)
    {
        for (var i = 0; i < p.Length; i++)
            values[i] = Quantile(p[i], q[i]);
    }

    private double Quantile(double p, double q) => p < 0.5 ? min + (2 * p * halfWidth) : max - (2 * q * halfWidth);
}
