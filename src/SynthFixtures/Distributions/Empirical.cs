using System;

namespace SynthFixtures.Distributions;

/// <summary>The law of a sample, smoothed: its quantile function goes in straight lines through the ordered values.</summary>
/// <remarks>Definition 7 of Hyndman &amp; Fan (The American Statistician 50(4), 1996), which is NumPy's and R's default. The ends are the least and the greatest value; a
/// value that stands several times is drawn itself.</remarks>
public readonly struct Empirical : IColumnQuantile, ITwoSided, IDensity, IMoments
{
    private readonly PiecewiseDensity? made;

    /// <summary>Empirical with a sample.</summary>
    /// <param name="values">At least two different numbers, finite, in any order. Copied.</param>
    /// <exception cref="ArgumentException"><paramref name="values"/> does not hold two different numbers.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite.</exception>
    public Empirical(params double[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var sorted = (double[])values.Clone();
        foreach (var value in sorted)
            Domain.Finite(value, nameof(values));
        Array.Sort(sorted);
        if (sorted.Length < 2 || sorted[0] == sorted[^1])
            throw new ArgumentException("values needs at least two different numbers.", nameof(values));

        var pieces = PiecewiseDensity.Equal(sorted.Length - 1);
        made = new PiecewiseDensity(sorted, pieces, pieces);
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

    private PiecewiseDensity Law => made ?? throw Unmade.Of<Empirical>();

    double ITwoSided.Quantile(double p, double q) => Law.Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) => truncation.Each(in this, u, values);
}
