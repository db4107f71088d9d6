using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The inverse Gaussian (Wald) distribution on (0, infinity): when a Brownian motion with drift first reaches a level.</summary>
/// <remarks>The quantile stands in a table: error in the probability below 1e-12 or 2 ulp of the value, relative error of either tail below 1e-9.</remarks>
public readonly struct InverseGaussian : IColumnQuantile, ITableLaw, IDensity, IMoments
{
    private readonly double mean;
    private readonly double ratio;
    private readonly AffineTable table;

    /// <summary>Inverse Gaussian with a mean and a shape.</summary>
    /// <param name="mean">The mean, finite, positive.</param>
    /// <param name="shape">The shape, finite, positive, 0.001 to 10^8 times the mean; the variance is mean^3 / shape.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public InverseGaussian(double mean, double shape)
    {
        this.mean = Domain.Positive(mean);
        ratio = Domain.Positive(shape) / mean;
        if (ratio is not (>= 1e-3 and <= 1e8))
            throw new ArgumentOutOfRangeException(nameof(shape), shape, "shape needs a number of 0.001 to 10^8 times the mean.");
        var lower = new InverseGaussianTail(ratio, isLower: true);
        table = new AffineTable(new QuantileTable(lower, new InverseGaussianTail(ratio, isLower: false)), 0, mean, 0, mean);
    }

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
    public double Cdf(double x) => Unmade.Checked(in this, x <= 0 ? 0 : InverseGaussianTail.Lower(ratio, x / mean));

    /// <inheritdoc/>
    public double Survival(double x) => Unmade.Checked(in this, x <= 0 ? 1 : InverseGaussianTail.Upper(ratio, x / mean));

    /// <inheritdoc/>
    public double Pdf(double x) => Unmade.Checked(in this, x > 0 && x < double.PositiveInfinity ? InverseGaussianTail.Density(ratio, x / mean) / mean : double.IsNaN(x) ? x : 0);

    /// <inheritdoc/>
    public double Mean => Unmade.Checked(in this, mean);

    /// <inheritdoc/>
    public double Variance => Unmade.Checked(in this, mean * mean / ratio);

    /// <inheritdoc/>
    public double Skewness => Unmade.Checked(in this, 3 / Math.Sqrt(ratio));

    /// <inheritdoc/>
    public double ExcessKurtosis => Unmade.Checked(in this, 15 / ratio);

    /// <inheritdoc/>
    public double Median => Quantile(0.5);

    /// <inheritdoc/>
    public double Mode => Unmade.Checked(in this, mean / (Math.Sqrt(1 + (1.5 / ratio * (1.5 / ratio))) + (1.5 / ratio)));

    /// <summary>NaN: the entropy has no closed form.</summary>
    public double Entropy => double.NaN;

    double ITwoSided.Quantile(double p, double q) => Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) =>
        TableColumns.Quantile(in this, in truncation, u, values);

    AffineTable ITableLaw.Table => table;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    TLanes ITableLaw.OfTable<TLanes>(TLanes value) => value;

    private double Quantile(double p, double q)
    {
        Unmade.Check(in this);
        return p > 0 && q > 0 ? table.Quantile(p, q) : p <= 0 ? 0 : q <= 0 ? double.PositiveInfinity : double.NaN;
    }
}
