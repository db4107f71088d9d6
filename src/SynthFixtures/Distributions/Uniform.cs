using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The uniform distribution on [min, max].</summary>
public readonly struct Uniform : IColumnQuantile, ILaneLaw, IDensity, IMoments, IEqualSteps
{
    private readonly double min;
    private readonly double max;
    private readonly double halfWidth;

    /// <summary>Uniform between two numbers.</summary>
    /// <param name="min">The least value, finite.</param>
    /// <param name="max">The greatest value, finite, more than <paramref name="min"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public Uniform(double min, double max)
    {
        this.max = Domain.Finite(max);
        this.min = Domain.Below(min, max, nameof(max));
        halfWidth = (0.5 * max) - (0.5 * min);
    }

    /// <inheritdoc/>
    public double Quantile(double u) => Unmade.Checked(in this, LaneColumns.Quantile(in this, u, 1 - u));

    /// <inheritdoc/>
    public double UpperQuantile(double q) => Unmade.Checked(in this, LaneColumns.Quantile(in this, 1 - q, q));

    /// <inheritdoc/>
    public void Quantile(ReadOnlySpan<double> u, Span<double> values)
    {
        Unmade.Check(in this);
        // Its own quantile.
        if (min == 0 && max == 1)
            u.CopyTo(values);
        else
            LaneColumns.Quantile(in this, default(Whole), u, values);
    }

    /// <inheritdoc/>
    public double Cdf(double x) => Unmade.Checked(in this, x <= min ? 0 : x >= max ? 1 : ((0.5 * x) - (0.5 * min)) / halfWidth);

    /// <inheritdoc/>
    public double Survival(double x) => Unmade.Checked(in this, x <= min ? 1 : x >= max ? 0 : ((0.5 * max) - (0.5 * x)) / halfWidth);

    /// <inheritdoc/>
    public double Pdf(double x) => Unmade.Checked(in this, x >= min && x <= max ? 0.5 / halfWidth : double.IsNaN(x) ? x : 0);

    /// <inheritdoc/>
    public double Mean => Unmade.Checked(in this, (0.5 * min) + (0.5 * max));

    /// <inheritdoc/>
    public double Variance => Unmade.Checked(in this, halfWidth * halfWidth / 3);

    /// <inheritdoc/>
    public double Skewness => 0;

    /// <inheritdoc/>
    public double ExcessKurtosis => -1.2;

    /// <inheritdoc/>
    public double Median => Unmade.Checked(in this, Mean);

    /// <summary>NaN: the density is the same everywhere.</summary>
    public double Mode => double.NaN;

    /// <inheritdoc/>
    public double Entropy => Unmade.Checked(in this, Elementary.Log(halfWidth) + Constants.Ln2);

    IDistribution IEqualSteps.Widened(double step) => new Uniform(min - (0.5 * step), max + (0.5 * step));

    double ILaneLaw.Least => min;

    double ILaneLaw.Greatest => max;

    double ITwoSided.Quantile(double p, double q) => LaneColumns.Quantile(in this, p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) =>
        LaneColumns.Quantile(in this, in truncation, u, values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    TLanes ILaneLaw.Quantile<TLanes>(TLanes p, TLanes q)
    {
        var (half, two) = (TLanes.Broadcast(halfWidth), TLanes.Broadcast(2));
        return TLanes.Select(p < TLanes.Broadcast(0.5), TLanes.Broadcast(min) + (two * p * half), TLanes.Broadcast(max) - (two * q * half));
    }
}
