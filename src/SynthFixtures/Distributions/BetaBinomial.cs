using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The beta-binomial distribution: the number of successes in trials whose probability is itself drawn, from a beta distribution.</summary>
public readonly struct BetaBinomial : IMass, IColumnQuantile, ITwoSided, IMoments
{
    private readonly double trials;
    private readonly double alpha;
    private readonly double beta;
    private readonly DiscreteLaw? made;

    /// <summary>Beta-binomial with a number of trials and the parameters of the beta distribution.</summary>
    /// <param name="trials">The number of trials, from 1 to 10^12.</param>
    /// <param name="alpha">The first parameter of the beta distribution, in [10^-6, 10^9].</param>
    /// <param name="beta">The second one, in [10^-6, 10^9].</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public BetaBinomial(long trials, double alpha, double beta)
    {
        this.trials = Domain.Within(trials, 1, 1e12);
        this.alpha = Domain.Within(alpha, 1e-6, 1e9);
        this.beta = Domain.Within(beta, 1e-6, 1e9);
        made = new Successes(trials, alpha, beta);
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
    public double Mean => Unmade.Checked(in this, trials * (alpha / (alpha + beta)));

    /// <inheritdoc/>
    public double Variance => Unmade.Checked(in this, Mean * (beta / (alpha + beta)) * ((alpha + beta + trials) / (alpha + beta + 1)));

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

    private DiscreteLaw Law => made ?? throw Unmade.Of<BetaBinomial>();

    double ITwoSided.Quantile(double p, double q) => Law.Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) => truncation.Each(in this, u, values);

    private sealed class Successes(double n, double alpha, double beta) : DiscreteLaw
    {
        // For the powers of p and 1 - p, which are the same for every x: near the middle neither mass is tiny.
        private readonly double p = (alpha + beta) / (alpha + beta + n);

        public override double Least => 0;

        public override double Greatest => n;

        // Where the law has its mode inside, there; else at the end that has more.
        public override double Center => alpha > 1 && beta > 1
            ? Math.Clamp(Math.Floor((n + 1) * ((alpha - 1) / (alpha + beta - 2))), 0, n)
            : alpha <= beta ? 0 : n;

        public override double Ratio(double k) => (n - k) / (k + 1) * ((k + alpha) / (n - k - 1 + beta));

        public override double Weight(double x, double rest = 0) => CountWeights.NegativeBinomial(x, alpha, p, rest) * CountWeights.NegativeBinomial(n - x, beta, p, -rest);
    }
}
