using System;
using System.Runtime.CompilerServices;

namespace SynthFixtures.Distributions;

/// <summary>The chi-squared distribution on [0, infinity): the sum of the squares of standard normal variables.</summary>
/// <remarks>The quantile stands in a table: error in the probability below 1e-12 or 2 ulp of the value, relative error of either tail below 1e-9.</remarks>
public readonly struct ChiSquared : IColumnQuantile, ITableLaw, IDensity, IMoments
{
    private readonly Gamma gamma;

    /// <summary>Chi-squared with a number of degrees of freedom.</summary>
    /// <param name="degreesOfFreedom">The degrees of freedom, in [0.02, 2 10^8]; also the mean.</param>
    /// <exception cref="ArgumentOutOfRangeException">The parameter lies outside its domain.</exception>
    public ChiSquared(double degreesOfFreedom) => gamma = new Gamma(0.5 * Domain.Within(degreesOfFreedom, 0.02, 2e8), 2);

    /// <inheritdoc/>
    public double Quantile(double u) => Quantile(u, 1 - u);

    /// <inheritdoc/>
    public double UpperQuantile(double q) => Quantile(1 - q, q);

    /// <inheritdoc/>
    public void Quantile(ReadOnlySpan<double> u, Span<double> values)
    {
        Unmade.Check(in this);
        TableColumns.Quantile(in this, default(Whole), u, values);
    }

    /// <inheritdoc/>
    public double Cdf(double x) => Gamma.Cdf(x);

    /// <inheritdoc/>
    public double Survival(double x) => Gamma.Survival(x);

    /// <inheritdoc/>
    public double Pdf(double x) => Gamma.Pdf(x);

    /// <inheritdoc/>
    public double Mean => Gamma.Mean;

    /// <inheritdoc/>
    public double Variance => Gamma.Variance;

    /// <inheritdoc/>
    public double Skewness => Gamma.Skewness;

    /// <inheritdoc/>
    public double ExcessKurtosis => Gamma.ExcessKurtosis;

    /// <inheritdoc/>
    public double Median => Gamma.Median;

    /// <inheritdoc/>
    public double Mode => Gamma.Mode;

    /// <inheritdoc/>
    public double Entropy => Gamma.Entropy;

    double ITwoSided.Quantile(double p, double q) => Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) =>
        TableColumns.Quantile(in this, in truncation, u, values);

    AffineTable ITableLaw.Table => Gamma.Table;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    TLanes ITableLaw.OfTable<TLanes>(TLanes value) => value;

    private Gamma Gamma => Unmade.Inner(in this, in gamma);

    private double Quantile(double p, double q) => Gamma.Quantile(p, q);
}
