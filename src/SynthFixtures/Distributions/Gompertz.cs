using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The Gompertz distribution on [0, infinity): lifetimes whose failure rate grows exponentially with the age.</summary>
public readonly struct Gompertz : IColumnQuantile, ILaneLaw, IDensity, IMoments
{
    private readonly double shape;
    private readonly double scale;

    /// <summary>Gompertz with a shape and a scale.</summary>
    /// <param name="shape">The failure rate at age 0, in units of 1 / scale, finite, positive.</param>
    /// <param name="scale">The time in which the failure rate grows by a factor of e, finite, positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public Gompertz(double shape, double scale)
    {
        this.shape = Domain.Positive(shape);
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
    public double Cdf(double x) => Unmade.Checked(in this, x > 0 ? -Elementary.Expm1(-Hazard(x)) : double.IsNaN(x) ? x : 0);

    /// <inheritdoc/>
    public double Survival(double x) => Unmade.Checked(in this, x > 0 ? Elementary.Exp(-Hazard(x)) : double.IsNaN(x) ? x : 1);

    /// <inheritdoc/>
    public double Pdf(double x) => Unmade.Checked(in this, x >= 0 && x < double.PositiveInfinity ? shape / scale * Elementary.Exp((x / scale) - Hazard(x)) : double.IsNaN(x) ? x : 0);

    /// <inheritdoc/>
    public double Mean => Unmade.Checked(in this, scale * Moments().Mean);

    /// <inheritdoc/>
    public double Variance => Unmade.Checked(in this, scale * scale * Moments().Variance);

    /// <inheritdoc/>
    public double Skewness => Unmade.Checked(in this, Moments().Skewness);

    /// <inheritdoc/>
    public double ExcessKurtosis => Unmade.Checked(in this, Moments().ExcessKurtosis);

    /// <inheritdoc/>
    public double Median => Unmade.Checked(in this, Quantile(0.5));

    /// <inheritdoc/>
    public double Mode => Unmade.Checked(in this, shape < 1 ? -(scale * Elementary.Log(shape)) : 0);

    /// <inheritdoc/>
    public double Entropy => Unmade.Checked(in this, 1 - Elementary.Log(shape / scale) - Moments().Mean);

    double ILaneLaw.Least => 0;

    double ILaneLaw.Greatest => double.PositiveInfinity;

    double ITwoSided.Quantile(double p, double q) => LaneColumns.Quantile(in this, p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) =>
        LaneColumns.Quantile(in this, in truncation, u, values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    TLanes ILaneLaw.Quantile<TLanes>(TLanes p, TLanes q) =>
        TLanes.Broadcast(scale) * Outlined.Log1p((TLanes.Broadcast(0) - Outlined.Log(q, p)) / TLanes.Broadcast(shape));

    private double Hazard(double x) => shape * Elementary.Expm1(x / scale);

    // Of the law with a scale of 1.
    private MomentSet Moments()
    {
        var factor = shape;
        return MomentSet.OfExponential(e => Elementary.Log1p(e / factor));
    }
}
