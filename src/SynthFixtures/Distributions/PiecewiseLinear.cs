using System;

namespace SynthFixtures.Distributions;

/// <summary>The law of a density that is drawn: straight lines between points.</summary>
/// <remarks>The densities need not be normalized.</remarks>
public readonly struct PiecewiseLinear : IColumnQuantile, ITwoSided, IDensity, IMoments
{
    private readonly PiecewiseDensity law;

    /// <summary>Piecewise linear with points and densities.</summary>
    /// <param name="points">Where the density is known, finite, ascending, at least two. Copied.</param>
    /// <param name="densities">The density at each point up to a common factor, finite, not negative, not all 0.</param>
    /// <exception cref="ArgumentException">An array is empty, or their lengths do not match.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A point or a density lies outside its domain.</exception>
    public PiecewiseLinear(double[] points, double[] densities)
    {
        Domain.Ascending(points);
        Domain.Weights(densities);
        if (points.Length != densities.Length)
            throw new ArgumentException($"points needs one element for each of the {densities.Length} densities, not {points.Length}.", nameof(points));

        var (masses, rises) = (new double[points.Length - 1], new double[points.Length - 1]);
        for (var i = 0; i < masses.Length; i++)
        {
            var mean = (0.5 * densities[i]) + (0.5 * densities[i + 1]);
            masses[i] = mean * (points[i + 1] - points[i]);
            rises[i] = mean > 0 ? densities[i] / mean : 1;
        }
        law = new PiecewiseDensity((double[])points.Clone(), masses, rises);
    }

    /// <inheritdoc/>
    public double Quantile(double u) => law.Quantile(u, 1 - u);

    /// <inheritdoc/>
    public double UpperQuantile(double q) => law.Quantile(1 - q, q);

    /// <inheritdoc/>
    public void Quantile(ReadOnlySpan<double> u, Span<double> values) => law.Quantile(u, values);

    /// <inheritdoc/>
    public double Cdf(double x) => law.Cdf(x);

    /// <inheritdoc/>
    public double Survival(double x) => law.Survival(x);

    /// <inheritdoc/>
    public double Pdf(double x) => law.Pdf(x);

    /// <inheritdoc/>
    public double Mean => law.Moments.Mean;

    /// <inheritdoc/>
    public double Variance => law.Moments.Variance;

    /// <inheritdoc/>
    public double Skewness => law.Moments.Skewness;

    /// <inheritdoc/>
    public double ExcessKurtosis => law.Moments.ExcessKurtosis;

    /// <inheritdoc/>
    public double Median => law.Quantile(0.5, 0.5);

    /// <inheritdoc/>
    public double Mode => law.Mode;

    /// <inheritdoc/>
    public double Entropy => law.Entropy;

    double ITwoSided.Quantile(double p, double q) => law.Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) => truncation.Each(in this, u, values);
}
