using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The Pareto distribution (type I) on [scale, infinity): a power law.</summary>
public readonly struct Pareto : IColumnQuantile, ILaneLaw, IDensity, IMoments
{
    private readonly double shape;
    private readonly double scale;

    /// <summary>Pareto with a shape and a scale.</summary>
    /// <param name="shape">The tail index, finite, positive: moments of that order and above do not exist.</param>
    /// <param name="scale">The least value, finite, positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public Pareto(double shape, double scale)
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
    public double Cdf(double x) => Unmade.Checked(in this, x > scale ? -Elementary.Expm1(-(shape * LogRatio(x))) : double.IsNaN(x) ? x : 0);

    /// <inheritdoc/>
    public double Survival(double x) => Unmade.Checked(in this, x > scale ? Elementary.Exp(-(shape * LogRatio(x))) : double.IsNaN(x) ? x : 1);

    /// <inheritdoc/>
    public double Pdf(double x) => Unmade.Checked(in this, x >= scale ? shape * Elementary.Exp(-(shape * LogRatio(x))) / x : double.IsNaN(x) ? x : 0);

    /// <summary>scale shape / (shape - 1); infinite for a shape of at most 1.</summary>
    public double Mean => Unmade.Checked(in this, shape > 1 ? scale * (shape / (shape - 1)) : double.PositiveInfinity);

    /// <summary>Infinite for a shape of at most 2.</summary>
    public double Variance => Unmade.Checked(in this, shape > 2 ? scale * scale * (shape / (shape - 1) / (shape - 1) / (shape - 2)) : double.PositiveInfinity);

    /// <summary>NaN for a shape of at most 3.</summary>
    public double Skewness => Unmade.Checked(in this, shape > 3 ? 2 * (1 + shape) / (shape - 3) * Math.Sqrt(1 - (2 / shape)) : double.NaN);

    /// <summary>NaN for a shape of at most 4.</summary>
    public double ExcessKurtosis => Unmade.Checked(in this, shape > 4 ? 6 * ((shape * ((shape * (shape + 1)) - 6)) - 2) / (shape * (shape - 3) * (shape - 4)) : double.NaN);

    /// <inheritdoc/>
    public double Median => Unmade.Checked(in this, scale * Elementary.Pow(2, 1 / shape));

    /// <inheritdoc/>
    public double Mode => Unmade.Checked(in this, scale);

    /// <inheritdoc/>
    public double Entropy => Unmade.Checked(in this, Elementary.Log(scale / shape) + 1 + (1 / shape));

    double ILaneLaw.Least => scale;

    double ILaneLaw.Greatest => double.PositiveInfinity;

    double ITwoSided.Quantile(double p, double q) => LaneColumns.Quantile(in this, p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) =>
        LaneColumns.Quantile(in this, in truncation, u, values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    TLanes ILaneLaw.Quantile<TLanes>(TLanes p, TLanes q) =>
        TLanes.Broadcast(scale) * Outlined.Pow(q, -1 / shape);

    // Next to the scale x - scale is exact, which x / scale is not.
    private double LogRatio(double x) => x < 2 * scale ? Elementary.Log1p((x - scale) / scale) : Elementary.Log(x / scale);
}
