using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The Weibull distribution on [0, infinity): lifetimes whose failure rate is a power of the age.</summary>
public readonly struct Weibull : IColumnQuantile, ILaneLaw, IDensity, IMoments
{
    private readonly double shape;
    private readonly double scale;

    /// <summary>Weibull with a shape and a scale.</summary>
    /// <param name="shape">The shape, finite, positive: below 1 the failure rate falls, above 1 it rises, at 1 the law is exponential.</param>
    /// <param name="scale">The scale, finite, positive: a share 1 - 1/e of the values lies below.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public Weibull(double shape, double scale)
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
    public double Pdf(double x)
    {
        Unmade.Check(in this);
        if (!(x > 0 && x < double.PositiveInfinity))
            return x == 0 ? (shape < 1 ? double.PositiveInfinity : shape > 1 ? 0 : 1 / scale) : double.IsNaN(x) ? x : 0;
        var power = shape == 1 ? 0 : (shape - 1) * Elementary.Log(x / scale);
        return shape / scale * Elementary.Exp(power - Hazard(x));
    }

    /// <inheritdoc/>
    public double Mean => Unmade.Checked(in this, scale * Moments().Mean);

    /// <inheritdoc/>
    public double Variance => Unmade.Checked(in this, scale * scale * Moments().Variance);

    /// <inheritdoc/>
    public double Skewness => Unmade.Checked(in this, Moments().Skewness);

    /// <inheritdoc/>
    public double ExcessKurtosis => Unmade.Checked(in this, Moments().ExcessKurtosis);

    /// <inheritdoc/>
    public double Median => Unmade.Checked(in this, scale * Elementary.Pow(Constants.Ln2, 1 / shape));

    /// <inheritdoc/>
    public double Mode => Unmade.Checked(in this, shape > 1 ? scale * Elementary.Pow(1 - (1 / shape), 1 / shape) : 0);

    /// <inheritdoc/>
    public double Entropy => Unmade.Checked(in this, (Constants.EulerGamma * (1 - (1 / shape))) + Elementary.Log(scale / shape) + 1);

    double ILaneLaw.Least => 0;

    double ILaneLaw.Greatest => double.PositiveInfinity;

    double ITwoSided.Quantile(double p, double q) => LaneColumns.Quantile(in this, p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) =>
        LaneColumns.Quantile(in this, in truncation, u, values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    TLanes ILaneLaw.Quantile<TLanes>(TLanes p, TLanes q) =>
        TLanes.Broadcast(scale) * Outlined.Pow(TLanes.Broadcast(0) - Outlined.Log(q, p), 1 / shape);

    private double Hazard(double x) => Elementary.Pow(x / scale, shape);

    // Of the law with a scale of 1. For larger shapes the differences of gamma functions cancel; there an integral does not.
    private MomentSet Moments()
    {
        var power = 1 / shape;
        return shape < 0.5 ? MomentSet.OfGammas(power) : MomentSet.OfExponential(e => Elementary.Pow(e, power));
    }
}
