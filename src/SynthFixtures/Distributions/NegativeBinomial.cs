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
    private readonly DiscreteLaw law;

    /// <summary>Negative binomial with a number of successes and a probability.</summary>
    /// <param name="successes">The number of successes that end the trials, positive, at most 10^9; need not be whole.</param>
    /// <param name="probability">The probability of success in each trial, in [10^-6, 1].</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public NegativeBinomial(double successes, double probability)
    {
        this.successes = Domain.AtMost(Domain.Positive(successes), 1e9, nameof(successes));
        this.probability = Domain.Within(probability, 1e-6, 1);
        law = new Failures(successes, probability);
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
    public double Mean => successes * (1 - probability) / probability;

    /// <inheritdoc/>
    public double Variance => successes * (1 - probability) / (probability * probability);

    /// <summary>(2 - probability) / sqrt(successes (1 - probability)); NaN where the variance is 0.</summary>
    public double Skewness => probability < 1 ? (2 - probability) / Math.Sqrt(successes * (1 - probability)) : double.NaN;

    /// <summary>6 / successes + 1 / variance; NaN where the variance is 0.</summary>
    public double ExcessKurtosis => probability < 1 ? (6 / successes) + (1 / Variance) : double.NaN;

    /// <inheritdoc/>
    public double Median => law.Quantile(0.5);

    /// <inheritdoc/>
    public double Mode => law.Mode;

    /// <inheritdoc/>
    public double Entropy => law.Entropy;

    double ITwoSided.Quantile(double p, double q) => law.Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) => truncation.Each(in this, u, values);

}
