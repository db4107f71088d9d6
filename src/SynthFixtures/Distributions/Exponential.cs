using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The exponential distribution on [0, infinity).</summary>
public readonly struct Exponential : IColumnQuantile, ILaneLaw, IDensity, IMoments
{
    private readonly double mean;

    /// <summary>Exponential with a mean.</summary>
    /// <param name="mean">The mean, finite, positive: 1 / rate.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public Exponential(double mean) => this.mean = Domain.Positive(mean);

    /// <inheritdoc/>
    public double Quantile(double u) => Unmade.Checked(in this, LaneColumns.Quantile(in this, u, 1 - u));

    /// <inheritdoc/>
    public double UpperQuantile(double q) => Unmade.Checked(in this, LaneColumns.Quantile(in this, 1 - q, q));

    /// <inheritdoc/>
    public void Quantile(ReadOnlySpan<double> u, Span<double> values)
    {
        Unmade.Check(in this);
        LaneColumns.Quantile(in this, default(Whole), u, values);
    }

    /// <inheritdoc/>
    public double Cdf(double x)
    {
        Unmade.Check(in this);
        var scaled = x / mean;
        if (!(scaled > 0))
            return double.IsNaN(scaled) ? double.NaN : 0;
        return -Elementary.Expm1(-scaled);
    }

    /// <inheritdoc/>
    public double Survival(double x) => Unmade.Checked(in this, x <= 0 ? 1 : Elementary.Exp(-(x / mean)));

    /// <inheritdoc/>
    public double Pdf(double x) => Unmade.Checked(in this, x < 0 ? 0 : Elementary.Exp(-(x / mean)) / mean);

    /// <inheritdoc/>
    public double Mean => Unmade.Checked(in this, mean);

    /// <inheritdoc/>
    public double Variance => Unmade.Checked(in this, mean * mean);

    /// <inheritdoc/>
    public double Skewness => 2;

    /// <inheritdoc/>
    public double ExcessKurtosis => 6;

    /// <inheritdoc/>
    public double Median => Unmade.Checked(in this, mean * Constants.Ln2);

    /// <inheritdoc/>
    public double Mode => 0;

    /// <inheritdoc/>
    public double Entropy => Unmade.Checked(in this, 1 + Elementary.Log(mean));

    double ILaneLaw.Least => 0;

    double ILaneLaw.Greatest => double.PositiveInfinity;

    double ITwoSided.Quantile(double p, double q) => LaneColumns.Quantile(in this, p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) =>
        LaneColumns.Quantile(in this, in truncation, u, values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    TLanes ILaneLaw.Quantile<TLanes>(TLanes p, TLanes q) =>
        TLanes.Broadcast(-mean) * Sides.Log(q, p);
}
