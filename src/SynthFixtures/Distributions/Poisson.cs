using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The Poisson distribution: the number of independent events, where a given number is expected.</summary>
public readonly struct Poisson : IMass, IColumnQuantile, ITwoSided, IMoments
{
    private readonly double mean;
    private readonly DiscreteLaw? made;

    /// <summary>Poisson with a mean.</summary>
    /// <param name="mean">The expected number, positive, at most 10^9.</param>
    /// <exception cref="ArgumentOutOfRangeException">The parameter lies outside its domain.</exception>
    public Poisson(double mean)
    {
        this.mean = Domain.AtMost(Domain.Positive(mean), 1e9, nameof(mean));
        made = new Events(mean);
    }

    /// <inheritdoc/>
    public double Quantile(double u) => Law.Quantile(u);

    /// <inheritdoc/>
    public double UpperQuantile(double q) => Law.Quantile(1 - q, q);

    /// <inheritdoc/>
    public void Quantile(ReadOnlySpan<double> u, Span<double> values) => Law.Quantile(u, values);

    /// <inheritdoc/>
    public double Cdf(double x) => Law.Cdf(x);

    /// <inheritdoc/>
    public double Survival(double x) => Law.Survival(x);

    /// <inheritdoc/>
    public double Pmf(double k) => Law.Pmf(k);

    /// <inheritdoc/>
    public double Mean => Unmade.Checked(in this, mean);

    /// <inheritdoc/>
    public double Variance => Unmade.Checked(in this, mean);

    /// <inheritdoc/>
    public double Skewness => Unmade.Checked(in this, 1 / Math.Sqrt(mean));

    /// <inheritdoc/>
    public double ExcessKurtosis => Unmade.Checked(in this, 1 / mean);

    /// <inheritdoc/>
    public double Median => Law.Quantile(0.5);

    /// <summary>The least of the most probable numbers: the greatest integer below the mean.</summary>
    public double Mode => Unmade.Checked(in this, Math.Ceiling(mean) - 1);

    /// <inheritdoc/>
    public double Entropy => Law.Entropy;

    private DiscreteLaw Law => made ?? throw Unmade.Of<Poisson>();

    double ITwoSided.Quantile(double p, double q) => Law.Quantile(p, q);

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
