using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The Gumbel distribution: the law of the greatest of many values with exponential tails.</summary>
public readonly struct Gumbel : IColumnQuantile, ILaneLaw, IDensity, IMoments
{
    private readonly double location;
    private readonly double scale;

    /// <summary>Gumbel, of maxima, with a location and a scale.</summary>
    /// <param name="location">The mode, finite.</param>
    /// <param name="scale">The scale, finite, positive, in the unit of the values.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public Gumbel(double location, double scale)
    {
        this.location = Domain.Finite(location);
        this.scale = Domain.Positive(scale);
    }

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
    public double Cdf(double x) => Unmade.Checked(in this, Elementary.Exp(-Hazard(x)));

    /// <inheritdoc/>
    public double Survival(double x) => Unmade.Checked(in this, -Elementary.Expm1(-Hazard(x)));

    /// <inheritdoc/>
    public double Pdf(double x) => Unmade.Checked(in this, Math.Abs(x) < double.PositiveInfinity ? Elementary.Exp(-(((x - location) / scale) + Hazard(x))) / scale : double.IsNaN(x) ? x : 0);

    /// <inheritdoc/>
    public double Mean => Unmade.Checked(in this, location + (scale * Constants.EulerGamma));

    /// <inheritdoc/>
    public double Variance => Unmade.Checked(in this, Constants.Pi * Constants.Pi / 6 * scale * scale);

    /// <inheritdoc/>
    public double Skewness => 1.1395470994046486;

    /// <inheritdoc/>
    public double ExcessKurtosis => 2.4;

    /// <inheritdoc/>
    public double Median => Unmade.Checked(in this, location - (scale * -0.36651292058166435));

    /// <inheritdoc/>
    public double Mode => Unmade.Checked(in this, location);

    /// <inheritdoc/>
    public double Entropy => Unmade.Checked(in this, Elementary.Log(scale) + Constants.EulerGamma + 1);

    double ILaneLaw.Least => double.NegativeInfinity;

    double ILaneLaw.Greatest => double.PositiveInfinity;

    double ITwoSided.Quantile(double p, double q) => LaneColumns.Quantile(in this, p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) =>
        LaneColumns.Quantile(in this, in truncation, u, values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    TLanes ILaneLaw.Quantile<TLanes>(TLanes p, TLanes q) =>
        TLanes.MultiplyAdd(TLanes.Broadcast(-scale), Outlined.Log(TLanes.Broadcast(0) - Outlined.Log(p, q)), TLanes.Broadcast(location));

    private double Hazard(double x) => Elementary.Exp((location - x) / scale);
}
