using System;

namespace SynthFixtures.Distributions;

/// <summary>The categorical distribution: index i of 0, 1, 2, ... with a probability in proportion to weight i.</summary>
public readonly struct Categorical : IMass, IColumnQuantile, ITwoSided, IMoments
{
    private readonly DiscreteLaw law;

    /// <summary>Categorical with weights.</summary>
    /// <param name="weights">At least one, finite and positive, with a finite sum; they need not add up to anything. Copied.</param>
    /// <exception cref="ArgumentException"><paramref name="weights"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight, or the sum of the weights, is no finite positive number.</exception>
    public Categorical(params double[] weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        if (weights.Length == 0)
            throw new ArgumentException("weights needs at least one element.", nameof(weights));

        var sum = 0.0;
        foreach (var weight in weights)
            sum += Domain.Positive(weight, nameof(weights));
        Domain.Positive(sum, nameof(weights));
        law = new Indices((double[])weights.Clone());
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
    public double Mean => law.Mean;

    /// <inheritdoc/>
    public double Variance => law.Variance;

    /// <inheritdoc/>
    public double Skewness => law.Skewness;

    /// <inheritdoc/>
    public double ExcessKurtosis => law.ExcessKurtosis;

    /// <inheritdoc/>
    public double Median => law.Quantile(0.5);

    /// <inheritdoc/>
    public double Mode => law.Center;

    /// <inheritdoc/>
    public double Entropy => law.Entropy;

    double ITwoSided.Quantile(double p, double q) => law.Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) => truncation.Each(in this, u, values);

    private sealed class Indices(double[] weights) : DiscreteLaw
    {
        public override double Least => 0;

        public override double Greatest => weights.Length - 1;

        public override double Center
        {
            get
            {
                var greatest = 0;
                for (var i = 1; i < weights.Length; i++)
                    greatest = weights[i] > weights[greatest] ? i : greatest;
                return greatest;
            }
        }

        public override double Ratio(double k) => weights[(int)k + 1] / weights[(int)k];

        public override double Weight(double x, double rest = 0) => weights[(int)x];

        protected override MassTable MakeTable() => MassTable.Of(weights);
    }
}
