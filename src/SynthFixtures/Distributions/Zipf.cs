using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>Zipf's distribution: rank k of 1, 2, ..., count has a probability proportional to k^-exponent.</summary>
/// <remarks>
/// With a large count and an exponent above 1 it is the zeta distribution, whose support is infinite.
/// </remarks>
public readonly struct Zipf : IMass, IColumnQuantile, ITwoSided, IMoments
{
    private readonly DiscreteLaw? made;

    /// <summary>Zipf's law with an exponent and a number of ranks.</summary>
    /// <param name="exponent">How fast ranks become rare, in [0, 100]: 0 makes all equally probable, 1 is Zipf's own.</param>
    /// <param name="count">The number of ranks, from 1 to 10^15.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public Zipf(double exponent, long count)
    {
        made = new Ranks(Domain.Within(exponent, 0, 100), Domain.Within(count, 1, 1e15));
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
    public double Mean => Law.Mean;

    /// <inheritdoc/>
    public double Variance => Law.Variance;

    /// <inheritdoc/>
    public double Skewness => Law.Skewness;

    /// <inheritdoc/>
    public double ExcessKurtosis => Law.ExcessKurtosis;

    /// <inheritdoc/>
    public double Median => Law.Quantile(0.5);

    /// <inheritdoc/>
    public double Mode => Law.Mode;

    /// <inheritdoc/>
    public double Entropy => Law.Entropy;

    private DiscreteLaw Law => made ?? throw Unmade.Of<Zipf>();

    double ITwoSided.Quantile(double p, double q) => Law.Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) => truncation.Each(in this, u, values);

    private sealed class Ranks(double exponent, double count) : DiscreteLaw
    {
        public override double Least => 1;

        public override double Greatest => count;

        public override double Center => 1;

        public override double Ratio(double k) => Weight(k + 1) / Weight(k);

        public override double Weight(double x, double rest = 0) => Elementary.Exp(-(exponent * Elementary.Log(x)));
    }
}
