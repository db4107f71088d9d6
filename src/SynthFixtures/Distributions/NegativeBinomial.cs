using System;

namespace SynthFixtures.Distributions;

/// <summary>The negative binomial distribution: the number of failures before a given number of successes, 0, 1, 2, ...</summary>
/// <remarks>
/// A gamma mixture of Poisson distributions, so the number of successes may be any positive number; it is the dispersion parameter of counts that
/// vary more than Poisson's: variance = mean + mean^2 / successes.
/// </remarks>
public readonly struct NegativeBinomial : IMass, IColumnQuantile, ITwoSided, IMoments
{
    private readonly double successes;
    private readonly double probability;
    private readonly DiscreteLaw? made;

    /// <summary>Negative binomial with a number of successes and a probability.</summary>
    /// <param name="successes">The number of successes that end the trials, positive, at most 10^9; need not be whole.</param>
    /// <param name="probability">The probability of success in each trial, in [10^-6, 1].</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public NegativeBinomial(double successes, double probability)
    {
        this.successes = Domain.AtMost(Domain.Positive(successes), 1e9, nameof(successes));
        this.probability = Domain.Within(probability, 1e-6, 1);
        made = new Failures(successes, probability);
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
    public double Mean => Unmade.Checked(in this, successes * (1 - probability) / probability);

    /// <inheritdoc/>
    public double Variance => Unmade.Checked(in this, successes * (1 - probability) / (probability * probability));

    /// <summary>(2 - probability) / sqrt(successes (1 - probability)); NaN where the variance is 0.</summary>
    public double Skewness => Unmade.Checked(in this, probability < 1 ? (2 - probability) / Math.Sqrt(successes * (1 - probability)) : double.NaN);

    /// <summary>6 / successes + 1 / variance; NaN where the variance is 0.</summary>
    public double ExcessKurtosis => Unmade.Checked(in this, probability < 1 ? (6 / successes) + (1 / Variance) : double.NaN);

    /// <inheritdoc/>
    public double Median => Law.Quantile(0.5);

    /// <inheritdoc/>
    public double Mode => Law.Mode;

    /// <inheritdoc/>
    public double Entropy => Law.Entropy;

    private DiscreteLaw Law => made ?? throw Unmade.Of<NegativeBinomial>();

    double ITwoSided.Quantile(double p, double q) => Law.Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) => truncation.Each(in this, u, values);

}
