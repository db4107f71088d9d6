using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The beta distribution on [0, 1], with density proportional to x^(alpha - 1) (1 - x)^(beta - 1).</summary>
/// <remarks>
/// The quantile stands in a table: error in the probability below 1e-12 or 2 ulp of the value, relative error of either tail below 1e-9 where doubles
/// are fine enough.
/// </remarks>
public readonly struct Beta : IColumnQuantile, ITableLaw, IDensity, IMoments
{
    private const double LeastPlain = 0.4;

    private readonly double alpha;
    private readonly double beta;
    private readonly AffineTable table;

    // Where a shape is small the table holds odds, x / (1 - x), since neither x nor 1 - x spans the law.
    private readonly bool isOfOdds;

    /// <summary>Beta with two shapes.</summary>
    /// <param name="alpha">The shape at 0, in [0.01, 10^6].</param>
    /// <param name="beta">The shape at 1, in [0.01, 10^6].</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public Beta(double alpha, double beta)
    {
        this.alpha = Domain.Within(alpha, 0.01, 1e6);
        this.beta = Domain.Within(beta, 0.01, 1e6);
        isOfOdds = alpha < LeastPlain || beta < LeastPlain;
        table = isOfOdds ? new AffineTable(OddsTable(alpha, beta), 0, 1, 0, 1) : new AffineTable(Table(alpha, beta), 0, 1, 1, -1);
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
    public double Cdf(double x) => Unmade.Checked(in this, x <= 0 ? 0 : x >= 1 ? 1 : BetaFunctions.Regularized(alpha, beta, x));

    /// <inheritdoc/>
    public double Survival(double x) => Unmade.Checked(in this, x <= 0 ? 1 : x >= 1 ? 0 : BetaFunctions.RegularizedComplement(alpha, beta, x));

    /// <inheritdoc/>
    public double Pdf(double x) => Unmade.Checked(in this, Density(alpha, beta, x, 1 - x));

    /// <inheritdoc/>
    public double Mean => Unmade.Checked(in this, alpha / (alpha + beta));

    /// <inheritdoc/>
    public double Variance => Unmade.Checked(in this, Mean * (beta / (alpha + beta)) / (alpha + beta + 1));

    /// <inheritdoc/>
    public double Skewness => Unmade.Checked(in this, 2 * (beta - alpha) / (alpha + beta + 2) * Math.Sqrt((alpha + beta + 1) / alpha / beta));

    /// <inheritdoc/>
    public double ExcessKurtosis
    {
        get
        {
            var (sum, product, difference) = (alpha + beta, alpha * beta, alpha - beta);
            return 6 * ((difference * difference * (sum + 1)) - (product * (sum + 2))) / (product * (sum + 2) * (sum + 3));
        }
    }

    /// <inheritdoc/>
    public double Median => Quantile(0.5);

    /// <summary>(alpha - 1) / (alpha + beta - 2); an end where the density is greatest there; NaN where both ends have a pole, and for the uniform law.</summary>
    public double Mode
    {
        get
        {
            if (alpha > 1 && beta > 1)
                return (alpha - 1) / (alpha + beta - 2);
            if ((alpha < 1 && beta < 1) || (alpha == 1 && beta == 1))
                return double.NaN;
            return alpha > beta ? 1 : 0;
        }
    }

    /// <inheritdoc/>
    public double Entropy
    {
        get
        {
            var sum = alpha + beta;
            return BetaFunctions.LogBeta(alpha, beta) - ((alpha - 1) * GammaFunctions.Digamma(alpha)) - ((beta - 1) * GammaFunctions.Digamma(beta))
                + ((sum - 2) * GammaFunctions.Digamma(sum));
        }
    }

    double ITwoSided.Quantile(double p, double q) => Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) =>
        TableColumns.Quantile(in this, in truncation, u, values);

    AffineTable ITableLaw.Table => table;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    TLanes ITableLaw.OfTable<TLanes>(TLanes value) =>
        isOfOdds ? TLanes.Broadcast(1) / (TLanes.Broadcast(1) + (TLanes.Broadcast(1) / value)) : value;

    /// <summary>A table of both tails, the upper one by the distance from 1.</summary>
    internal static QuantileTable Table(double alpha, double beta)
    {
        var lower = new BetaTail(alpha, beta);
        return new QuantileTable(lower, alpha == beta ? lower : new BetaTail(beta, alpha));
    }

    /// <summary>A table of both tails of the odds.</summary>
    internal static QuantileTable OddsTable(double alpha, double beta) =>
        new(new OddsTail(alpha, beta, isLower: true), new OddsTail(alpha, beta, isLower: false));

    /// <summary>The density at x, from x and 1 - x.</summary>
    internal static double Density(double alpha, double beta, double x, double y)
    {
        if (x > 0 && y > 0)
            return BetaFunctions.Prefix(alpha, beta, x, y) / x / y;
        if (x != 0 && y != 0)
            return double.IsNaN(x) ? x : 0;
        var (here, other) = x == 0 ? (alpha, beta) : (beta, alpha);
        return here > 1 ? 0 : here < 1 ? double.PositiveInfinity : other;
    }

    private double Quantile(double p, double q)
    {
        Unmade.Check(in this);
        if (!(p > 0 && q > 0))
            return p <= 0 ? 0 : q <= 0 ? 1 : double.NaN;
        var value = table.Quantile(p, q);
        return isOfOdds ? 1 / (1 + (1 / value)) : value;
    }
}
