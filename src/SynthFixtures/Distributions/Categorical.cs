using System;

namespace SynthFixtures.Distributions;

/// <summary>The categorical distribution: index i of 0, 1, 2, ... with a probability in proportion to weight i.</summary>
public readonly struct Categorical : IMass, IColumnQuantile, ITwoSided, IMoments
{
    private readonly DiscreteLaw? made;

    /// <summary>Categorical with weights.</summary>
    /// <param name="weights">At least one, finite, not negative, with a finite positive sum; they need not add up to anything. Copied.</param>
    /// <exception cref="ArgumentException"><paramref name="weights"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight, or the sum of the weights, lies outside its domain.</exception>
    public Categorical(params double[] weights)
    {
        Domain.Weights(weights);
        made = new Indices((double[])weights.Clone());
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
    public double Mode => Law.Center;

    /// <inheritdoc/>
    public double Entropy => Law.Entropy;

    private DiscreteLaw Law => made ?? throw Unmade.Of<Categorical>();

    double ITwoSided.Quantile(double p, double q) => Law.Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) => truncation.Each(in this, u, values);

    private sealed class Indices(double[] weights) : DiscreteLaw
    {
        // The ends are the outermost indices that occur.
        public override double Least { get; } = Array.FindIndex(weights, weight => weight > 0);

        public override double Greatest { get; } = Array.FindLastIndex(weights, weight => weight > 0);

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
