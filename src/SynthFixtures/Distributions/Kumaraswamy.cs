using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>Kumaraswamy's distribution on [0, 1]: much like the beta distribution, in closed form.</summary>
public readonly struct Kumaraswamy : IColumnQuantile, ILaneLaw, IDensity, IMoments
{
    private readonly double lowerShape;
    private readonly double upperShape;

    /// <summary>Kumaraswamy with two shapes.</summary>
    /// <param name="lowerShape">The exponent of x, finite, positive.</param>
    /// <param name="upperShape">The exponent of 1 - x^lowerShape, finite, positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public Kumaraswamy(double lowerShape, double upperShape)
    {
        this.lowerShape = Domain.Positive(lowerShape);
        this.upperShape = Domain.Positive(upperShape);
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
    public double Cdf(double x) => Unmade.Checked(in this, x <= 0 ? 0 : x >= 1 ? 1 : -Elementary.Expm1(upperShape * LogRest(x)));

    /// <inheritdoc/>
    public double Survival(double x) => Unmade.Checked(in this, x <= 0 ? 1 : x >= 1 ? 0 : Elementary.Exp(upperShape * LogRest(x)));

    /// <inheritdoc/>
    public double Pdf(double x)
    {
        Unmade.Check(in this);
        if (!(x > 0 && x < 1))
            return x == 0 && lowerShape <= 1 ? End(lowerShape) : x == 1 && upperShape <= 1 ? End(upperShape) : double.IsNaN(x) ? x : 0;
        return lowerShape * upperShape * Elementary.Exp(((lowerShape - 1) * Elementary.Log(x)) + ((upperShape - 1) * LogRest(x)));
    }

    /// <inheritdoc/>
    public double Mean => Unmade.Checked(in this, Moments().Mean);

    /// <inheritdoc/>
    public double Variance => Unmade.Checked(in this, Moments().Variance);

    /// <inheritdoc/>
    public double Skewness => Unmade.Checked(in this, Moments().Skewness);

    /// <inheritdoc/>
    public double ExcessKurtosis => Unmade.Checked(in this, Moments().ExcessKurtosis);

    /// <inheritdoc/>
    public double Median => Unmade.Checked(in this, Quantile(0.5));

    /// <summary>NaN where the density is greatest at both ends, or everywhere the same.</summary>
    public double Mode => Unmade.Checked(in this, lowerShape >= 1 && upperShape >= 1 && lowerShape * upperShape > 1 ? Elementary.Pow((lowerShape - 1) / ((lowerShape * upperShape) - 1), 1 / lowerShape) : lowerShape < 1 && upperShape >= 1 ? 0 : lowerShape >= 1 && upperShape < 1 ? 1 : double.NaN);

    /// <inheritdoc/>
    public double Entropy => Unmade.Checked(in this, 1 - (1 / upperShape) + ((1 - (1 / lowerShape)) * (GammaFunctions.Digamma(upperShape + 1) + Constants.EulerGamma)) - Elementary.Log(lowerShape * upperShape));

    double ILaneLaw.Least => 0;

    double ILaneLaw.Greatest => 1;

    double ITwoSided.Quantile(double p, double q) => LaneColumns.Quantile(in this, p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) =>
        LaneColumns.Quantile(in this, in truncation, u, values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    TLanes ILaneLaw.Quantile<TLanes>(TLanes p, TLanes q) =>
        Outlined.Pow(TLanes.Broadcast(0) - Outlined.Expm1(Outlined.Log(q, p) / TLanes.Broadcast(upperShape)), 1 / lowerShape);

    // log(1 - x^lowerShape).
    private double LogRest(double x)
    {
        var log = lowerShape * Elementary.Log(x);
        return log < -1 ? Elementary.Log1p(-Elementary.Exp(log)) : Elementary.Log(-Elementary.Expm1(log));
    }

    private double End(double shape) => shape < 1 ? double.PositiveInfinity : lowerShape * upperShape;

    private MomentSet Moments()
    {
        var (lower, upper) = (lowerShape, upperShape);
        return MomentSet.OfExponential(e => Elementary.Pow(-Elementary.Expm1(-(e / upper)), 1 / lower));
    }
}
