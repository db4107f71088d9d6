using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The logistic distribution: the law whose distribution function is the logistic curve.</summary>
public readonly struct Logistic : IColumnQuantile, ILaneLaw, IDensity, IMoments
{
    private readonly double location;
    private readonly double scale;

    /// <summary>Logistic with a location and a scale.</summary>
    /// <param name="location">The mean, finite; also the median and the mode.</param>
    /// <param name="scale">The scale, finite, positive, in the unit of the values.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public Logistic(double location, double scale)
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
    public double Cdf(double x) => Unmade.Checked(in this, Tail((location - x) / scale));

    /// <inheritdoc/>
    public double Survival(double x) => Unmade.Checked(in this, Tail((x - location) / scale));

    /// <inheritdoc/>
    public double Pdf(double x)
    {
        Unmade.Check(in this);
        var e = Elementary.Exp(-Math.Abs((x - location) / scale));
        return e / (scale * (1 + e) * (1 + e));
    }

    /// <inheritdoc/>
    public double Mean => Unmade.Checked(in this, location);

    /// <inheritdoc/>
    public double Variance => Unmade.Checked(in this, Constants.Pi * Constants.Pi / 3 * scale * scale);

    /// <inheritdoc/>
    public double Skewness => 0;

    /// <inheritdoc/>
    public double ExcessKurtosis => 1.2;

    /// <inheritdoc/>
    public double Median => Unmade.Checked(in this, location);

    /// <inheritdoc/>
    public double Mode => Unmade.Checked(in this, location);

    /// <inheritdoc/>
    public double Entropy => Unmade.Checked(in this, Elementary.Log(scale) + 2);

    double ILaneLaw.Least => double.NegativeInfinity;

    double ILaneLaw.Greatest => double.PositiveInfinity;

    double ITwoSided.Quantile(double p, double q) => LaneColumns.Quantile(in this, p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) =>
        LaneColumns.Quantile(in this, in truncation, u, values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    TLanes ILaneLaw.Quantile<TLanes>(TLanes p, TLanes q) =>
        TLanes.MultiplyAdd(TLanes.Broadcast(scale), Outlined.Log(p, q) - Outlined.Log(q, p), TLanes.Broadcast(location));

    // P(X > location + scale z).
    private static double Tail(double z)
    {
        var e = Elementary.Exp(-Math.Abs(z));
        return z > 0 ? e / (1 + e) : 1 / (1 + e);
    }
}
