using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The Cauchy distribution: symmetric, with tails so heavy that it has no mean.</summary>
public readonly struct Cauchy : IColumnQuantile, ILaneLaw, IDensity, IMoments
{
    private readonly double location;
    private readonly double scale;

    /// <summary>Cauchy with a location and a scale.</summary>
    /// <param name="location">The median, finite; also the mode.</param>
    /// <param name="scale">The scale, finite, positive, in the unit of the values.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public Cauchy(double location, double scale)
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
        var z = (x - location) / scale;
        return 1 / (Constants.Pi * scale * (1 + (z * z)));
    }

    /// <summary>NaN: it does not exist.</summary>
    public double Mean => double.NaN;

    /// <summary>NaN: it does not exist.</summary>
    public double Variance => double.NaN;

    /// <summary>NaN: it does not exist.</summary>
    public double Skewness => double.NaN;

    /// <summary>NaN: it does not exist.</summary>
    public double ExcessKurtosis => double.NaN;

    /// <inheritdoc/>
    public double Median => Unmade.Checked(in this, location);

    /// <inheritdoc/>
    public double Mode => Unmade.Checked(in this, location);

    /// <inheritdoc/>
    public double Entropy => Unmade.Checked(in this, Elementary.Log(4 * Constants.Pi * scale));

    double ILaneLaw.Least => double.NegativeInfinity;

    double ILaneLaw.Greatest => double.PositiveInfinity;

    double ITwoSided.Quantile(double p, double q) => LaneColumns.Quantile(in this, p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) =>
        LaneColumns.Quantile(in this, in truncation, u, values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    TLanes ILaneLaw.Quantile<TLanes>(TLanes p, TLanes q)
    {
        var lower = p < q;
        var distance = TLanes.Broadcast(scale) * ElementaryLanes.CotPi(TLanes.Select(lower, p, q));
        return TLanes.Select(lower, TLanes.Broadcast(location) - distance, TLanes.Broadcast(location) + distance);
    }

    // P(X > location + scale z).
    private static double Tail(double z) =>
        z > 1 ? Elementary.Atan(1 / z) / Constants.Pi : z >= -1 ? 0.5 - (Elementary.Atan(z) / Constants.Pi) : 1 + (Elementary.Atan(1 / z) / Constants.Pi);
}
