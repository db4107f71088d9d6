using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The PERT distribution on [min, max]: a beta law stated by its ends and its mode, for estimates.</summary>
/// <remarks>The quantile stands in a table: error in the probability below 1e-12 or 2 ulp of the value, relative error of either tail below 1e-9.</remarks>
public readonly struct Pert : IColumnQuantile, ITableLaw, IDensity, IMoments
{
    private readonly double min;
    private readonly double mode;
    private readonly double max;
    private readonly double alpha;
    private readonly double beta;
    private readonly AffineTable table;

    /// <summary>PERT with a least, a most likely and a greatest value.</summary>
    /// <param name="min">The least value, finite, less than <paramref name="max"/>.</param>
    /// <param name="mode">The most likely value, in [min, max].</param>
    /// <param name="max">The greatest value, finite.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public Pert(double min, double mode, double max)
    {
        this.max = Domain.Finite(max);
        this.min = Domain.Below(min, max, nameof(max));
        this.mode = Domain.Within(mode, min, max);
        var width = max - min;
        alpha = 1 + (4 * ((mode - min) / width));
        beta = 1 + (4 * ((max - mode) / width));
        table = new AffineTable(Beta.Table(alpha, beta), min, width, max, -width);
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
    public double Cdf(double x)
    {
        Unmade.Check(in this);
        if (!(x > min && x < max))
            return x <= min ? 0 : x >= max ? 1 : double.NaN;
        BetaFunctions.Regularized(alpha, beta, (x - min) / (max - min), (max - x) / (max - min), out var lower, out _);
        return lower;
    }

    /// <inheritdoc/>
    public double Survival(double x)
    {
        Unmade.Check(in this);
        if (!(x > min && x < max))
            return x <= min ? 1 : x >= max ? 0 : double.NaN;
        BetaFunctions.Regularized(alpha, beta, (x - min) / (max - min), (max - x) / (max - min), out _, out var upper);
        return upper;
    }

    /// <inheritdoc/>
    public double Pdf(double x) => Unmade.Checked(in this, Beta.Density(alpha, beta, (x - min) / (max - min), (max - x) / (max - min)) / (max - min));

    /// <summary>(min + 4 mode + max) / 6.</summary>
    public double Mean => Unmade.Checked(in this, ((min / 4) + mode + (max / 4)) / 1.5);

    /// <summary>(mean - min) (max - mean) / 7.</summary>
    public double Variance => Unmade.Checked(in this, (Mean - min) * (max - Mean) / 7);

    /// <inheritdoc/>
    public double Skewness => Unmade.Checked(in this, (beta - alpha) / 4 * Math.Sqrt(7 / (alpha * beta)));

    /// <inheritdoc/>
    public double ExcessKurtosis => Unmade.Checked(in this, 6 * (((alpha - beta) * (alpha - beta) * 7) - (alpha * beta * 8)) / (alpha * beta * 72));

    /// <inheritdoc/>
    public double Median => Quantile(0.5);

    /// <inheritdoc/>
    public double Mode => Unmade.Checked(in this, mode);

    /// <inheritdoc/>
    public double Entropy => Unmade.Checked(in this, Elementary.Log(max - min) + BetaFunctions.LogBeta(alpha, beta) - ((alpha - 1) * GammaFunctions.Digamma(alpha))
        - ((beta - 1) * GammaFunctions.Digamma(beta)) + (4 * GammaFunctions.Digamma(6)));

    double ITwoSided.Quantile(double p, double q) => Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) =>
        TableColumns.Quantile(in this, in truncation, u, values);

    AffineTable ITableLaw.Table => table;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    TLanes ITableLaw.OfTable<TLanes>(TLanes value) => value;

    private double Quantile(double p, double q)
    {
        Unmade.Check(in this);
        return p > 0 && q > 0 ? table.Quantile(p, q) : p <= 0 ? min : q <= 0 ? max : double.NaN;
    }
}
