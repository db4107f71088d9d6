using System;

namespace SynthFixtures.Distributions;

/// <summary>The law of a density that is drawn: straight lines between points.</summary>
/// <remarks>The densities need not be normalized.</remarks>
public readonly struct PiecewiseLinear : IColumnQuantile, ITwoSided, IDensity, IMoments
{
    private readonly PiecewiseDensity? made;

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

        var unit = PiecewiseDensity.UnitOf(points);
        var (masses, rises) = (new double[points.Length - 1], new double[points.Length - 1]);
        for (var i = 0; i < masses.Length; i++)
        {
            var mean = (0.5 * densities[i]) + (0.5 * densities[i + 1]);
            masses[i] = mean * ((points[i + 1] / unit) - (points[i] / unit));
            rises[i] = mean > 0 ? densities[i] / mean : 1;
        }
        made = new PiecewiseDensity((double[])points.Clone(), masses, rises);
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

    private PiecewiseDensity Law => made ?? throw Unmade.Of<PiecewiseLinear>();

    double ITwoSided.Quantile(double p, double q) => Law.Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) => truncation.Each(in this, u, values);
}
