using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The binomial distribution: the number of successes in independent trials.</summary>
public readonly struct Binomial : IMass, IColumnQuantile, ITwoSided, IMoments
{
    private readonly double trials;
    private readonly double probability;
    private readonly DiscreteLaw? made;

    /// <summary>Binomial with a number of trials and a probability.</summary>
    /// <param name="trials">The number of trials, from 1 to 10^12.</param>
    /// <param name="probability">The probability of success in each, in [0, 1].</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public Binomial(long trials, double probability)
    {
        (this.trials, this.probability) = (Domain.Within(trials, 1, 1e12), Domain.Probability(probability));
        made = new Successes(trials, probability);
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
    public double Mean => Unmade.Checked(in this, trials * probability);

    /// <inheritdoc/>
    public double Variance => Unmade.Checked(in this, trials * probability * (1 - probability));

    /// <summary>(1 - 2 probability) / sqrt(variance); NaN where the variance is 0.</summary>
    public double Skewness => Unmade.Checked(in this, Variance > 0 ? (1 - (2 * probability)) / Math.Sqrt(Variance) : double.NaN);

    /// <summary>(1 - 6 probability (1 - probability)) / variance; NaN where the variance is 0.</summary>
    public double ExcessKurtosis => Unmade.Checked(in this, Variance > 0 ? (1 - (6 * probability * (1 - probability))) / Variance : double.NaN);

    /// <inheritdoc/>
    public double Median => Law.Quantile(0.5);

    /// <inheritdoc/>
    public double Mode => Law.Mode;

    /// <inheritdoc/>
    public double Entropy => Law.Entropy;

    private DiscreteLaw Law => made ?? throw Unmade.Of<Binomial>();

    double ITwoSided.Quantile(double p, double q) => Law.Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) => truncation.Each(in this, u, values);

    private sealed class Successes(double n, double p) : DiscreteLaw
    {
        private readonly double q = 1 - p;

        public override double Least => p < 1 ? 0 : n;

        public override double Greatest => p > 0 ? n : 0;

        public override double Center => Math.Min(Math.Floor((n + 1) * p), n);

        public override double Ratio(double k) => (n - k) / (k + 1) * (p / q);

        public override double Weight(double x, double rest = 0)
        {
            var mean = CountWeights.Product(n, p, out var low);
            return CountWeights.Binomial(x, n - x, mean, n * q, x - mean + (rest - low));
        }
    }
}
