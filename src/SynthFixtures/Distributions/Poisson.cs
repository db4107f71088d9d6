using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The Poisson distribution: the number of independent events, where a given number is expected.</summary>
public readonly struct Poisson : IMass, IColumnQuantile, ITwoSided, IMoments
{
    private readonly double mean;
    private readonly DiscreteLaw law;

    /// <summary>Poisson with a mean.</summary>
    /// <param name="mean">The expected number, positive, at most 10^9.</param>
    /// <exception cref="ArgumentOutOfRangeException">The parameter lies outside its domain.</exception>
    public Poisson(double mean)
    {
        this.mean = Domain.AtMost(Domain.Positive(mean), 1e9, nameof(mean));
        law = new Events(mean);
    }

    /// <inheritdoc/>
    public double Quantile(double u) => law.Quantile(u);

    /// <inheritdoc/>
    public double UpperQuantile(double q) => law.Quantile(1 - q, q);

    /// <inheritdoc/>
    public void Quantile(ReadOnlySpan<double> u, Span<double> values) => law.Quantile(u, values);

    /// <inheritdoc/>
    public double Cdf(double x) => law.Cdf(x);

    /// <inheritdoc/>
    public double Survival(double x) => law.Survival(x);

    /// <inheritdoc/>
    public double Pmf(double k) => law.Pmf(k);

    /// <inheritdoc/>
    public double Mean => mean;

    /// <inheritdoc/>
    public double Variance => mean;

    /// <inheritdoc/>
    public double Skewness => 1 / Math.Sqrt(mean);

    /// <inheritdoc/>
    public double ExcessKurtosis => 1 / mean;

    /// <inheritdoc/>
    public double Median => law.Quantile(0.5);

    /// <summary>The least of the most probable numbers: the greatest integer below the mean.</summary>
    public double Mode => Math.Ceiling(mean) - 1;

    /// <inheritdoc/>
    public double Entropy => law.Entropy;

    double ITwoSided.Quantile(double p, double q) => law.Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) => truncation.Each(in this, u, values);

    private sealed class Events(double mean) : DiscreteLaw
    {
        public override double Least => 0;

        public override double Greatest => double.PositiveInfinity;

        public override double Center => Math.Floor(mean);

        public override double Ratio(double k) => mean / (k + 1);

        public override double Weight(double x, double rest = 0) => CountWeights.Poisson(x, mean, x - mean + rest);
    }
}
