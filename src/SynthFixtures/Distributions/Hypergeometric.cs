using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The hypergeometric distribution: the number of successes among draws without replacement.</summary>
public readonly struct Hypergeometric : IMass, IColumnQuantile, ITwoSided, IMoments
{
    private readonly double population;
    private readonly double successes;
    private readonly double draws;
    private readonly DiscreteLaw? made;

    /// <summary>Hypergeometric with a population, the successes in it, and a number of draws.</summary>
    /// <param name="population">The size of the population, from 1 to 10^12.</param>
    /// <param name="successes">How many of the population count as successes, from 0 to <paramref name="population"/>.</param>
    /// <param name="draws">How many are drawn, from 0 to <paramref name="population"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public Hypergeometric(long population, long successes, long draws)
    {
        this.population = Domain.Within(population, 1, 1e12);
        this.successes = Domain.Within(successes, 0, population);
        this.draws = Domain.Within(draws, 0, population);
        made = new Successes(population, successes, draws);
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
    public double Mean => Unmade.Checked(in this, draws * successes / population);

    /// <summary>draws s (1 - s) (population - draws) / (population - 1), s = successes / population.</summary>
    public double Variance => Unmade.Checked(in this, population > 1 ? Mean * ((population - successes) / population) * ((population - draws) / (population - 1)) : 0);

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

    private DiscreteLaw Law => made ?? throw Unmade.Of<Hypergeometric>();

    double ITwoSided.Quantile(double p, double q) => Law.Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) => truncation.Each(in this, u, values);

    private sealed class Successes(double population, double successes, double draws) : DiscreteLaw
    {
        private readonly double failures = population - successes;

        public override double Least => Math.Max(0, draws - failures);

        public override double Greatest => Math.Min(successes, draws);

        public override double Center => Math.Clamp(Math.Floor((draws + 1) * ((successes + 1) / (population + 2))), Least, Greatest);

        public override double Ratio(double k) => (successes - k) / (k + 1) * ((draws - k) / (failures - draws + k + 1));

        // Two binomial masses with p = draws / population: the powers of p and 1 - p are the same for every x.
        public override double Weight(double x, double rest = 0)
        {
            var (p, q) = (draws / population, (population - draws) / population);
            var left = CountWeights.Product(x, population, out var leftLow);
            var right = CountWeights.Product(successes, draws, out var rightLow);
            var distance = ((left - right + (leftLow - rightLow)) / population) + rest;
            return CountWeights.Binomial(x, successes - x, successes * p, successes * q, distance)
                * CountWeights.Binomial(draws - x, failures - draws + x, failures * p, failures * q, -distance);
        }
    }
}
