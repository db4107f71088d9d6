using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The triangular distribution on [min, max]: the density rises linearly to the mode and falls linearly after it.</summary>
public readonly struct Triangular : IColumnQuantile, ILaneLaw, IDensity, IMoments
{
    // Where a side has a smaller share than this, the half of the distribution beside it is reckoned from the mode and not from the far end, which would drown it.
    private const double SmallShare = 1.0 / 64;

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
    public double Cdf(double x) => Unmade.Checked(in this, x <= min ? 0 : x >= max ? 1 : x < mode ? Share(x, min, rise) : IsSmall(rise) && x < (0.5 * min) + (0.5 * max) ? PastMode(x, rise, fall) : 1 - Share(x, max, fall));

    /// <inheritdoc/>
    public double Survival(double x) => Unmade.Checked(in this, x <= min ? 1 : x >= max ? 0 : x >= mode ? Share(x, max, fall) : IsSmall(fall) && x > (0.5 * min) + (0.5 * max) ? PastMode(x, fall, rise) : 1 - Share(x, min, rise));

    /// <inheritdoc/>
    public double Pdf(double x)
    {
        Unmade.Check(in this);
        if (!(x >= min && x <= max))
            return double.IsNaN(x) ? x : 0;
        return x == mode ? 1 / half : x < mode ? ((0.5 * x) - (0.5 * min)) / half / rise : ((0.5 * max) - (0.5 * x)) / half / fall;
    }

    /// <inheritdoc/>
    public double Mean => Unmade.Checked(in this, (min / 3) + (mode / 3) + (max / 3));

    /// <inheritdoc/>
    public double Variance => Unmade.Checked(in this, 2 / 9.0 * (half * half) * (1 - (rise / half * (fall / half))));

    /// <inheritdoc/>
    public double Skewness
    {
        get
        {
            Unmade.Check(in this);
            var (before, after) = (rise / half, fall / half);
            var variance = 4 * (1 - (before * after));
            return 8 * Math.Sqrt(2) / 5 * ((after - before) * (1 + before) * (1 + after)) / (variance * Math.Sqrt(variance));
        }
    }

    /// <inheritdoc/>
    public double ExcessKurtosis => -0.6;

    /// <inheritdoc/>
    public double Median => Unmade.Checked(in this, Quantile(0.5));

    /// <inheritdoc/>
    public double Mode => Unmade.Checked(in this, mode);

    /// <inheritdoc/>
    public double Entropy => Unmade.Checked(in this, 0.5 + Elementary.Log(half));

    double ILaneLaw.Least => min;

    double ILaneLaw.Greatest => max;

    double ITwoSided.Quantile(double p, double q) => LaneColumns.Quantile(in this, p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) =>
        LaneColumns.Quantile(in this, in truncation, u, values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    TLanes ILaneLaw.Quantile<TLanes>(TLanes p, TLanes q)
    {
        var plain = Plain(p, q);
        if (!IsSmall(rise) && !IsSmall(fall))
            return plain;

        // Of the two halves none passes the value between them, whatever rounding does.
        var middle = Plain(TLanes.Broadcast(0.5), TLanes.Broadcast(0.5));
        if (IsSmall(rise))
            return TLanes.Select(p < TLanes.Broadcast(0.5), TLanes.Min(middle, FromMode(p, q, rise, fall, 1)), plain);
        return TLanes.Select(q < TLanes.Broadcast(0.5), TLanes.Max(middle, FromMode(q, p, fall, rise, -1)), plain);
    }

    private bool IsSmall(double side) => side < SmallShare * half;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TLanes Plain<TLanes>(TLanes p, TLanes q)
        where TLanes : struct, ILanes<TLanes>
    {
        // Where the width is beyond all doubles it is reckoned in halves.
        var unit = double.IsFinite(max - min) ? 2.0 : 1.0;
        var width = unit * Math.Sqrt(half);
        var share = 0.5 * unit;
        var lower = TLanes.MultiplyAdd(TLanes.Broadcast(width * Math.Sqrt(rise)), TLanes.Sqrt(p), TLanes.Broadcast(share * min));
        var upper = TLanes.MultiplyAdd(TLanes.Broadcast(-(width * Math.Sqrt(fall))), TLanes.Sqrt(q), TLanes.Broadcast(share * max));
        var middle = TLanes.Broadcast(share * mode);
        lower = TLanes.Select(lower > middle, middle, lower);
        upper = TLanes.Select(upper < middle, middle, upper);
        return TLanes.Broadcast(1 / share) * TLanes.Select(p * TLanes.Broadcast(half) < TLanes.Broadcast(rise), lower, upper);
    }

    // The quantile in the half of a small side. Past the mode 1 - sqrt(q / Q), where Q is the share of the other side, is (p - P) / Q over 1 + sqrt(q / Q).
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TLanes FromMode<TLanes>(TLanes near, TLanes far, double small, double large, double sign)
        where TLanes : struct, ILanes<TLanes>
    {
        var (smallSide, largeSide, whole) = (TLanes.Broadcast(small), TLanes.Broadcast(large), TLanes.Broadcast(half));
        var beyond = TLanes.MultiplySubtract(near, whole, smallSide);
        var step = beyond / largeSide / (TLanes.Broadcast(1) + TLanes.Sqrt(far * whole / largeSide));
        var past = TLanes.MultiplyAdd(largeSide * step, TLanes.Broadcast(2 * sign), TLanes.Broadcast(mode));
        var before = TLanes.MultiplyAdd(
            TLanes.Broadcast(Math.Sqrt(half) * Math.Sqrt(small)) * TLanes.Sqrt(near), TLanes.Broadcast(2 * sign), TLanes.Broadcast(sign > 0 ? min : max));
        return TLanes.Select(beyond < TLanes.Broadcast(0), before, past);
    }

    // The share of the distribution up to a point past the mode, seen from the small side: that of the side, P, and y (2 - y) of the other, y the part of its width.
    private double PastMode(double x, double small, double large)
    {
        var part = Math.Abs((0.5 * x) - (0.5 * mode)) / large;
        return (small / half) + (part * (2 - part) * (large / half));
    }

    // The share of the law between x and the end of its side, which is so wide.
    private double Share(double x, double end, double side)
    {
        var distance = Math.Abs((0.5 * x) - (0.5 * end));
        return distance / half * (distance / side);
    }
}
