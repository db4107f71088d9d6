using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The Rayleigh distribution on [0, infinity): the length of a vector of two independent normal variables.</summary>
public readonly struct Rayleigh : IColumnQuantile, ILaneLaw, IDensity, IMoments
{
    private readonly double scale;

    /// <summary>Rayleigh with a scale.</summary>
    /// <param name="scale">The standard deviation of each component, finite, positive; also the mode.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public Rayleigh(double scale) => this.scale = Domain.Positive(scale);

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
    public double Pdf(double x) => Unmade.Checked(in this, x >= 0 && x < double.PositiveInfinity ? x / scale / scale * Elementary.Exp(-Hazard(x)) : double.IsNaN(x) ? x : 0);

    /// <inheritdoc/>
    public double Mean => Unmade.Checked(in this, scale * 1.2533141373155003);

    /// <inheritdoc/>
    public double Variance => Unmade.Checked(in this, (2 - (Constants.Pi / 2)) * scale * scale);

    /// <inheritdoc/>
    public double Skewness => 0.6311106578189372;

    /// <inheritdoc/>
    public double ExcessKurtosis => 0.2450893006876381;

    /// <inheritdoc/>
    public double Median => Unmade.Checked(in this, scale * 1.1774100225154747);

    /// <inheritdoc/>
    public double Mode => Unmade.Checked(in this, scale);

    /// <inheritdoc/>
    public double Entropy => Unmade.Checked(in this, Elementary.Log(scale) + 1 - (0.5 * Constants.Ln2) + (0.5 * Constants.EulerGamma));

    double ILaneLaw.Least => 0;

    double ILaneLaw.Greatest => double.PositiveInfinity;

    double ITwoSided.Quantile(double p, double q) => LaneColumns.Quantile(in this, p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) =>
        LaneColumns.Quantile(in this, in truncation, u, values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    TLanes ILaneLaw.Quantile<TLanes>(TLanes p, TLanes q) =>
        TLanes.Broadcast(scale) * TLanes.Sqrt(TLanes.Broadcast(-2) * Sides.Log(q, p));

    private double Hazard(double x) => 0.5 * (x / scale) * (x / scale);
}
