using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The F distribution of Fisher and Snedecor on [0, infinity): the ratio of two chi-squared variables, each over its degrees of freedom.</summary>
/// <remarks>The quantile stands in a table: error in the probability below 1e-12 or 2 ulp of the value, relative error of either tail below 1e-9.</remarks>
public readonly struct FisherF : IColumnQuantile, ITableLaw, IDensity, IMoments
{
    private readonly double numerator;
    private readonly double denominator;
    private readonly AffineTable table;

    /// <summary>F with two numbers of degrees of freedom.</summary>
    /// <param name="numeratorDegreesOfFreedom">Those of the numerator, in [0.25, 2 10^6].</param>
    /// <param name="denominatorDegreesOfFreedom">Those of the denominator, in [0.25, 2 10^6].</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public FisherF(double numeratorDegreesOfFreedom, double denominatorDegreesOfFreedom)
    {
        numerator = Domain.Within(numeratorDegreesOfFreedom, 0.25, 2e6);
        denominator = Domain.Within(denominatorDegreesOfFreedom, 0.25, 2e6);
        var unit = denominator / numerator;
        table = new AffineTable(Beta.OddsTable(0.5 * numerator, 0.5 * denominator), 0, unit, 0, unit);
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
        if (!(x > 0))
            return double.IsNaN(x) ? x : 0;
        var (share, other) = Shares(x);
        BetaFunctions.Regularized(0.5 * numerator, 0.5 * denominator, share, other, out var lower, out _);
        return lower;
    }

    /// <inheritdoc/>
    public double Survival(double x)
    {
        Unmade.Check(in this);
        if (!(x > 0))
            return double.IsNaN(x) ? x : 1;
        var (share, other) = Shares(x);
        BetaFunctions.Regularized(0.5 * numerator, 0.5 * denominator, share, other, out _, out var upper);
        return upper;
    }

    /// <inheritdoc/>
    public double Pdf(double x)
    {
        Unmade.Check(in this);
        if (!(x > 0 && x < double.PositiveInfinity))
            return x == 0 ? numerator > 2 ? 0 : numerator < 2 ? double.PositiveInfinity : 1 : double.IsNaN(x) ? x : 0;
        var (share, other) = Shares(x);
        return share > 0 && other > 0 ? BetaFunctions.Prefix(0.5 * numerator, 0.5 * denominator, share, other) / x : 0;
    }

    /// <summary>nu2 / (nu2 - 2); infinite for at most 2 degrees of freedom of the denominator.</summary>
    public double Mean => Unmade.Checked(in this, denominator > 2 ? denominator / (denominator - 2) : double.PositiveInfinity);

    /// <summary>Infinite for at most 4 degrees of freedom of the denominator, NaN where the mean is.</summary>
    public double Variance => Unmade.Checked(in this, denominator > 4
        ? 2 * Mean * Mean * (numerator + denominator - 2) / (numerator * (denominator - 4))
        : denominator > 2 ? double.PositiveInfinity : double.NaN);

    /// <summary>Infinite for at most 6 degrees of freedom of the denominator, NaN where the variance is.</summary>
    public double Skewness => Unmade.Checked(in this, denominator > 6
        ? ((2 * numerator) + denominator - 2) * Math.Sqrt(8 * (denominator - 4)) / ((denominator - 6) * Math.Sqrt(numerator * (numerator + denominator - 2)))
        : denominator > 4 ? double.PositiveInfinity : double.NaN);

    /// <summary>Infinite for at most 8 degrees of freedom of the denominator, NaN where the variance is.</summary>
    public double ExcessKurtosis
    {
        get
        {
            if (denominator <= 8)
                return denominator > 4 ? double.PositiveInfinity : double.NaN;
            var (sum, less) = (numerator + denominator - 2, denominator - 2);
            return 12 * ((numerator * ((5 * denominator) - 22) * sum) + ((denominator - 4) * less * less))
                / (numerator * (denominator - 6) * (denominator - 8) * sum);
        }
    }

    /// <inheritdoc/>
    public double Median => Quantile(0.5);

    /// <inheritdoc/>
    public double Mode => Unmade.Checked(in this, numerator > 2 ? (numerator - 2) / numerator * (denominator / (denominator + 2)) : 0);

    /// <inheritdoc/>
    public double Entropy
    {
        get
        {
            var (a, b) = (0.5 * numerator, 0.5 * denominator);
            return BetaFunctions.LogBeta(a, b) + ((1 - a) * GammaFunctions.Digamma(a)) - ((1 + b) * GammaFunctions.Digamma(b))
                + ((a + b) * GammaFunctions.Digamma(a + b)) + Elementary.Log(b / a);
        }
    }

    double ITwoSided.Quantile(double p, double q) => Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) =>
        TableColumns.Quantile(in this, in truncation, u, values);

    AffineTable ITableLaw.Table => table;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    TLanes ITableLaw.OfTable<TLanes>(TLanes value) => value;

    // nu1 x and nu2, each over their sum.
    private (double Share, double Other) Shares(double x)
    {
        var odds = x * (numerator / denominator);
        return odds < 1 ? (odds / (1 + odds), 1 / (1 + odds)) : (1 / (1 + (1 / odds)), 1 / odds / (1 + (1 / odds)));
    }

    private double Quantile(double p, double q)
    {
        Unmade.Check(in this);
        return p > 0 && q > 0 ? table.Quantile(p, q) : p <= 0 ? 0 : q <= 0 ? double.PositiveInfinity : double.NaN;
    }
}
