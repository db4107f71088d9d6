using System;

namespace SynthFixtures.Distributions;

/// <summary>The geometric distribution: the number of failures before the first success, 0, 1, 2, ...</summary>
public readonly struct Geometric : IMass, IColumnQuantile, ITwoSided, IMoments
{
    private readonly double probability;
    private readonly DiscreteLaw? made;

    /// <summary>Geometric with a probability of success.</summary>
    /// <param name="probability">The probability of success in each trial, in [10^-12, 1].</param>
    /// <exception cref="ArgumentOutOfRangeException">The parameter lies outside its domain.</exception>
    public Geometric(double probability)
    {
        this.probability = Domain.Within(probability, 1e-12, 1);
        made = new Failures(1, probability);
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
    public double Mean => Unmade.Checked(in this, (1 - probability) / probability);

    /// <inheritdoc/>
    public double Variance => Unmade.Checked(in this, (1 - probability) / (probability * probability));

    /// <summary>(2 - probability) / sqrt(1 - probability); NaN where the variance is 0.</summary>
    public double Skewness => Unmade.Checked(in this, probability < 1 ? (2 - probability) / Math.Sqrt(1 - probability) : double.NaN);

    /// <summary>6 + probability^2 / (1 - probability); NaN where the variance is 0.</summary>
    public double ExcessKurtosis => Unmade.Checked(in this, probability < 1 ? 6 + (probability * probability / (1 - probability)) : double.NaN);

    /// <inheritdoc/>
    public double Median => Law.Quantile(0.5);

    /// <inheritdoc/>
    public double Mode => 0;

    /// <inheritdoc/>
    public double Entropy => Law.Entropy;

    private DiscreteLaw Law => made ?? throw Unmade.Of<Geometric>();

    double ITwoSided.Quantile(double p, double q) => Law.Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) => truncation.Each(in this, u, values);

}
