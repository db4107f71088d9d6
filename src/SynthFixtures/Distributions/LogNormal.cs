using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The lognormal distribution: the law of exp(Z) for Z normal.</summary>
public readonly struct LogNormal : IColumnQuantile, INormalLaw, IDensity, IMoments
{
    private readonly double logMean;
    private readonly double logStandardDeviation;

    /// <summary>Lognormal with the mean and the standard deviation of the logarithm.</summary>
    /// <param name="logMean">The mean of the logarithm, finite; the median is exp(<paramref name="logMean"/>).</param>
    /// <param name="logStandardDeviation">The standard deviation of the logarithm, finite, positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public LogNormal(double logMean, double logStandardDeviation)
    {
        this.logMean = Domain.Finite(logMean);
        this.logStandardDeviation = Domain.Positive(logStandardDeviation);
    }

    /// <inheritdoc/>
    public double Quantile(double u) => Unmade.Checked(in this, Quantile(u, 1 - u));

    /// <inheritdoc/>
    public double UpperQuantile(double q) => Unmade.Checked(in this, Quantile(1 - q, q));

    /// <inheritdoc/>
    public void Quantile(ReadOnlySpan<double> u, Span<double> values)
    {
        Unmade.Check(in this);
        NormalColumns.Quantile(in this, default(Whole), u, values);
    }

    /// <inheritdoc/>
    public double Cdf(double x) => Unmade.Checked(in this, x <= 0 ? 0 : Normals.Cdf((Elementary.Log(x) - logMean) / logStandardDeviation));

    /// <inheritdoc/>
    public double Survival(double x) => Unmade.Checked(in this, x <= 0 ? 1 : Normals.Survival((Elementary.Log(x) - logMean) / logStandardDeviation));

    /// <inheritdoc/>
    public double Pdf(double x)
    {
        Unmade.Check(in this);
        if (!(x > 0 && x < double.PositiveInfinity))
            return double.IsNaN(x) ? x : 0;
        var z = (Elementary.Log(x) - logMean) / logStandardDeviation;
        return Normals.Density(z) / logStandardDeviation / x;
    }

    /// <inheritdoc/>
    public double Mean => Unmade.Checked(in this, Elementary.Exp(logMean + (0.5 * LogVariance)));

    /// <inheritdoc/>
    public double Variance => Unmade.Checked(in this, (Spread - 1) * Mean * Mean);

    /// <inheritdoc/>
    public double Skewness => Unmade.Checked(in this, (Spread + 2) * Math.Sqrt(Spread - 1));

    /// <inheritdoc/>
    public double ExcessKurtosis => Unmade.Checked(in this, (Spread * Spread * ((Spread * (Spread + 2)) + 3)) - 6);

    /// <inheritdoc/>
    public double Median => Unmade.Checked(in this, Elementary.Exp(logMean));

    /// <inheritdoc/>
    public double Mode => Unmade.Checked(in this, Elementary.Exp(logMean - LogVariance));

    /// <inheritdoc/>
    public double Entropy => Unmade.Checked(in this, logMean + Elementary.Log(logStandardDeviation) + Constants.NormalEntropy);

    private double LogVariance => logStandardDeviation * logStandardDeviation;

    private double Spread => Elementary.Exp(LogVariance);

    double ITwoSided.Quantile(double p, double q) => Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) =>
        NormalColumns.Quantile(in this, in truncation, u, values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    TLanes INormalLaw.OfNormal<TLanes>(TLanes z) => ElementaryLanes.Exp(TLanes.MultiplyAdd(TLanes.Broadcast(logStandardDeviation), z, TLanes.Broadcast(logMean)));

    void INormalLaw.OfNormals(Span<double> column) => NormalFunction<LogNormal>.Apply(in this, column);

    private double Quantile(double p, double q) => Elementary.Exp(Math.FusedMultiplyAdd(logStandardDeviation, Normals.Quantile(p, q), logMean));
}
