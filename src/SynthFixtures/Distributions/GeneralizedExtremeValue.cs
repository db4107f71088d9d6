using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The generalized extreme value distribution: the laws of the greatest of many values.</summary>
/// <remarks>A shape of 0 is Gumbel's law, a positive one Frechet's with a heavy upper tail, a negative one Weibull's (reversed) with an upper end.</remarks>
public readonly struct GeneralizedExtremeValue : IColumnQuantile, ILaneLaw, IDensity, IMoments
{
    private readonly double location;
    private readonly double scale;
    private readonly double shape;

    /// <summary>Generalized extreme value with a location, a scale and a shape.</summary>
    /// <param name="location">The location, finite: a share 1/e of the values lies below.</param>
    /// <param name="scale">The scale, finite, positive.</param>
    /// <param name="shape">The tail index, finite; positive for a heavy upper tail.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public GeneralizedExtremeValue(double location, double scale, double shape)
    {
        this.location = Domain.Finite(location);
        this.scale = Domain.Positive(scale);
        this.shape = Domain.Finite(shape);
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
    public double Pdf(double x)
    {
        Unmade.Check(in this);
        var (hazard, log) = (Hazard(x), LogHazard(x));
        return double.IsFinite(log) ? Elementary.Exp(((1 + shape) * log) - hazard) / scale : double.IsNaN(x) ? x : 0;
    }

    /// <summary>Infinite for a shape of at least 1.</summary>
    public double Mean => Unmade.Checked(in this, shape >= 1 ? double.PositiveInfinity : location + (scale * Moments().Mean));

    /// <summary>Infinite for a shape of at least 1/2.</summary>
    public double Variance => Unmade.Checked(in this, shape >= 0.5 ? double.PositiveInfinity : scale * scale * Moments().Variance);

    /// <summary>NaN for a shape of at least 1/3.</summary>
    public double Skewness => Unmade.Checked(in this, 3 * shape >= 1 ? double.NaN : Moments().Skewness);

    /// <summary>NaN for a shape of at least 1/4.</summary>
    public double ExcessKurtosis => Unmade.Checked(in this, shape >= 0.25 ? double.NaN : Moments().ExcessKurtosis);

    /// <inheritdoc/>
    public double Median => Unmade.Checked(in this, Quantile(0.5));

    /// <inheritdoc/>
    public double Mode => Unmade.Checked(in this, shape == 0 ? location : location + (scale * (shape <= -1 ? -1 / shape : Elementary.Expm1(-(shape * Elementary.Log1p(shape))) / shape)));

    /// <inheritdoc/>
    public double Entropy => Unmade.Checked(in this, Elementary.Log(scale) + 1 + (Constants.EulerGamma * (1 + shape)));

    double ILaneLaw.Least => shape > 0 ? location - (scale / shape) : double.NegativeInfinity;

    double ILaneLaw.Greatest => shape < 0 ? location - (scale / shape) : double.PositiveInfinity;

    double ITwoSided.Quantile(double p, double q) => LaneColumns.Quantile(in this, p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) =>
        LaneColumns.Quantile(in this, in truncation, u, values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    TLanes ILaneLaw.Quantile<TLanes>(TLanes p, TLanes q)
    {
        var log = TLanes.Broadcast(0) - Outlined.Log(TLanes.Broadcast(0) - Outlined.Log(p, q));
        if (shape != 0)
            log = Outlined.Expm1(TLanes.Broadcast(shape) * log) / TLanes.Broadcast(shape);
        return TLanes.MultiplyAdd(TLanes.Broadcast(scale), log, TLanes.Broadcast(location));
    }

    // log of the hazard: -log(1 + shape z) / shape, infinite beyond the ends.
    private double LogHazard(double x)
    {
        var z = (x - location) / scale;
        if (shape == 0)
            return -z;
        var excess = shape * z;
        return excess > -1 ? -Elementary.Log1p(excess) / shape : double.IsNaN(excess) ? excess : shape > 0 ? double.PositiveInfinity : double.NegativeInfinity;
    }

    private double Hazard(double x) => Elementary.Exp(LogHazard(x));

    // Of the standard law. Near a shape of 0 the differences of gamma functions cancel; there an integral does not.
    private MomentSet Moments()
    {
        var xi = shape;
        if (Math.Abs(xi) < 0.05)
            return MomentSet.OfExponential(e => xi == 0 ? -Elementary.Log(e) : Elementary.Expm1(-(xi * Elementary.Log(e))) / xi);
        var power = MomentSet.OfGammas(-xi);
        return new((power.Mean - 1) / xi, power.Variance / (xi * xi), xi > 0 ? power.Skewness : -power.Skewness, power.ExcessKurtosis);
    }
}
