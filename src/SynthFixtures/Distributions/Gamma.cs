using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The gamma distribution on [0, infinity), with density proportional to x^(shape - 1) exp(-x / scale).</summary>
/// <remarks>The quantile stands in a table: error in the probability below 1e-12, relative error of either tail below 1e-9.</remarks>
public readonly struct Gamma : IColumnQuantile, ITableLaw, IDensity, IMoments
{
    private readonly double shape;
    private readonly double scale;
    private readonly AffineTable table;

    /// <summary>Gamma with a shape and a scale.</summary>
    /// <param name="shape">The shape, in [0.01, 10^8].</param>
    /// <param name="scale">The scale (1 / rate), finite, positive; the mean is shape times scale.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public Gamma(double shape, double scale)
    {
        this.shape = Domain.Within(shape, 0.01, 1e8);
        this.scale = Domain.Positive(scale);
        table = new AffineTable(new QuantileTable(new GammaTail(shape, isLower: true), new GammaTail(shape, isLower: false)), 0, scale, 0, scale);
    }

    /// <inheritdoc/>
    public double Quantile(double u) => Quantile(u, 1 - u);

    /// <inheritdoc/>
    public double UpperQuantile(double q) => Quantile(1 - q, q);

    /// <inheritdoc/>
    public void Quantile(ReadOnlySpan<double> u, Span<double> values)
    {
        Unmade.Check(in this);
        TableColumns.Quantile(in this, default(Whole), u, values);
    }

    /// <inheritdoc/>
    public double Cdf(double x) => Unmade.Checked(in this, x <= 0 ? 0 : GammaFunctions.LowerRegularized(shape, x / scale));

    /// <inheritdoc/>
    public double Survival(double x) => Unmade.Checked(in this, x <= 0 ? 1 : GammaFunctions.UpperRegularized(shape, x / scale));

    /// <inheritdoc/>
    public double Pdf(double x)
    {
        Unmade.Check(in this);
        var standard = x / scale;
        if (!(standard > 0 && standard < double.PositiveInfinity))
            return standard == 0 ? shape > 1 ? 0 : shape < 1 ? double.PositiveInfinity : 1 / scale : double.IsNaN(x) ? x : 0;
        return shape * (GammaFunctions.Prefix(shape, standard) / standard) / scale;
    }

    /// <inheritdoc/>
    public double Mean => Unmade.Checked(in this, shape * scale);

    /// <inheritdoc/>
    public double Variance => Unmade.Checked(in this, shape * scale * scale);

    /// <inheritdoc/>
    public double Skewness => Unmade.Checked(in this, 2 / Math.Sqrt(shape));

    /// <inheritdoc/>
    public double ExcessKurtosis => Unmade.Checked(in this, 6 / shape);

    /// <inheritdoc/>
    public double Median => Quantile(0.5);

    /// <inheritdoc/>
    public double Mode => Unmade.Checked(in this, shape > 1 ? (shape - 1) * scale : 0);

    /// <inheritdoc/>
    public double Entropy => Unmade.Checked(in this, shape + Elementary.Log(scale) + GammaFunctions.LogGamma(shape) + ((1 - shape) * GammaFunctions.Digamma(shape)));

    double ITwoSided.Quantile(double p, double q) => Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) =>
        TableColumns.Quantile(in this, in truncation, u, values);

    internal AffineTable Table => table;

    AffineTable ITableLaw.Table => table;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    TLanes ITableLaw.OfTable<TLanes>(TLanes value) => value;

    internal double Quantile(double p, double q)
    {
        Unmade.Check(in this);
        return p > 0 && q > 0 ? table.Quantile(p, q) : p <= 0 ? 0 : q <= 0 ? double.PositiveInfinity : double.NaN;
    }
}
