using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The triangular distribution on [min, max]: the density rises linearly to the mode and falls linearly after it.</summary>
public readonly struct Triangular : IColumnQuantile, ILaneLaw, IDensity, IMoments
{
    private readonly double min;
    private readonly double mode;
    private readonly double max;
    private readonly double half;
    private readonly double rise;
    private readonly double fall;

    /// <summary>Triangular with two ends and a mode.</summary>
    /// <param name="min">The least value, finite.</param>
    /// <param name="mode">The value with the greatest density, in [min, max].</param>
    /// <param name="max">The greatest value, finite, more than <paramref name="min"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public Triangular(double min, double mode, double max)
    {
        this.max = Domain.Finite(max);
        this.min = Domain.Below(min, max, nameof(max));
        this.mode = Domain.Within(mode, min, max);
        half = (0.5 * max) - (0.5 * min);
        rise = (0.5 * mode) - (0.5 * min);
        fall = (0.5 * max) - (0.5 * mode);
    }

    /// <inheritdoc/>
    public double Quantile(double u) => LaneColumns.Quantile(in this, u, 1 - u);

    /// <inheritdoc/>
    public double UpperQuantile(double q) => LaneColumns.Quantile(in this, 1 - q, q);

    /// <inheritdoc/>
    public void Quantile(ReadOnlySpan<double> u, Span<double> values) => LaneColumns.Quantile(in this, default(Whole), u, values);

    /// <inheritdoc/>
    public double Cdf(double x) => x <= min ? 0 : x >= max ? 1 : x < mode ? Share(x, min, rise) : 1 - Share(x, max, fall);

    /// <inheritdoc/>
    public double Survival(double x) => x <= min ? 1 : x >= max ? 0 : x < mode ? 1 - Share(x, min, rise) : Share(x, max, fall);

    /// <inheritdoc/>
    public double Pdf(double x)
    {
        if (!(x >= min && x <= max))
            return double.IsNaN(x) ? x : 0;
        return x == mode ? 1 / half : x < mode ? ((0.5 * x) - (0.5 * min)) / half / rise : ((0.5 * max) - (0.5 * x)) / half / fall;
    }

    /// <inheritdoc/>
    public double Mean => (min / 3) + (mode / 3) + (max / 3);

    /// <inheritdoc/>
    public double Variance => 2 / 9.0 * ((half * half) - (rise * fall));

    /// <inheritdoc/>
    public double Skewness => 8 * Math.Sqrt(2) / 5 * ((fall - rise) * (half + rise) * (half + fall)) / (18 * Variance * Math.Sqrt(18 * Variance));

    /// <inheritdoc/>
    public double ExcessKurtosis => -0.6;

    /// <inheritdoc/>
    public double Median => Quantile(0.5);

    /// <inheritdoc/>
    public double Mode => mode;

    /// <inheritdoc/>
    public double Entropy => 0.5 + Elementary.Log(half);

    double ILaneLaw.Least => min;

    double ILaneLaw.Greatest => max;

    double ITwoSided.Quantile(double p, double q) => LaneColumns.Quantile(in this, p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) =>
        LaneColumns.Quantile(in this, in truncation, u, values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    TLanes ILaneLaw.Quantile<TLanes>(TLanes p, TLanes q)
    {
        var width = 2 * Math.Sqrt(half);
        var lower = TLanes.MultiplyAdd(TLanes.Broadcast(width * Math.Sqrt(rise)), TLanes.Sqrt(p), TLanes.Broadcast(min));
        var upper = TLanes.MultiplyAdd(TLanes.Broadcast(-(width * Math.Sqrt(fall))), TLanes.Sqrt(q), TLanes.Broadcast(max));
        var middle = TLanes.Broadcast(mode);
        lower = TLanes.Select(lower > middle, middle, lower);
        upper = TLanes.Select(upper < middle, middle, upper);
        return TLanes.Select(p * TLanes.Broadcast(half) < TLanes.Broadcast(rise), lower, upper);
    }

    // The share of the law between x and the end of its side, which is so wide.
    private double Share(double x, double end, double side)
    {
        var distance = Math.Abs((0.5 * x) - (0.5 * end));
        return distance / half * (distance / side);
    }
}
