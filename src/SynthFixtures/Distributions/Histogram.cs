using System;

namespace SynthFixtures.Distributions;

/// <summary>The law of a histogram: each bin has a share in proportion to its weight, spread evenly over its width.</summary>
/// <remarks>Bins may differ in width. A weight is a count or a share, not a density.</remarks>
public readonly struct Histogram : IColumnQuantile, ITwoSided, IDensity, IMoments
{
    private readonly PiecewiseDensity? made;

    /// <summary>Histogram with the edges and the weights of its bins.</summary>
    /// <param name="edges">The edges of the bins, finite, ascending, one more than there are weights. Copied.</param>
    /// <param name="weights">The weight of each bin, finite, not negative, with a finite positive sum. Copied.</param>
    /// <exception cref="ArgumentException">An array is empty, or their lengths do not match.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An edge or a weight lies outside its domain.</exception>
    public Histogram(double[] edges, double[] weights)
    {
        Domain.Ascending(edges);
        Domain.Weights(weights);
        if (edges.Length != weights.Length + 1)
            throw new ArgumentException($"edges needs one element more than the {weights.Length} weights, not {edges.Length}.", nameof(edges));

        made = new PiecewiseDensity((double[])edges.Clone(), (double[])weights.Clone(), PiecewiseDensity.Equal(weights.Length));
    }

    /// <inheritdoc/>
    public double Quantile(double u) => Law.Quantile(u, 1 - u);

    /// <inheritdoc/>
    public double UpperQuantile(double q) => Law.Quantile(1 - q, q);

    /// <inheritdoc/>
    public void Quantile(ReadOnlySpan<double> u, Span<double> values) => Law.Quantile(u, values);

    /// <inheritdoc/>
    public double Cdf(double x) => Law.Cdf(x);

    /// <inheritdoc/>
    public double Survival(double x) => Law.Survival(x);

    /// <inheritdoc/>
    public double Pdf(double x) => Law.Pdf(x);

    /// <inheritdoc/>
    public double Mean => Law.Moments.Mean;

    /// <inheritdoc/>
    public double Variance => Law.Moments.Variance;

    /// <inheritdoc/>
    public double Skewness => Law.Moments.Skewness;

    /// <inheritdoc/>
    public double ExcessKurtosis => Law.Moments.ExcessKurtosis;

    /// <inheritdoc/>
    public double Median => Law.Quantile(0.5, 0.5);

    /// <inheritdoc/>
    public double Mode => Law.Mode;

    /// <inheritdoc/>
    public double Entropy => Law.Entropy;

    private PiecewiseDensity Law => made ?? throw Unmade.Of<Histogram>();

    double ITwoSided.Quantile(double p, double q) => Law.Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) => truncation.Each(in this, u, values);
}
