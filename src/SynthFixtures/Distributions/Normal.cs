using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The normal (Gaussian) distribution.</summary>
public readonly struct Normal : IColumnQuantile, INormalLaw, IDensity, IMoments
{
    private readonly double mean;
    private readonly double standardDeviation;

    /// <summary>Normal with a mean and a standard deviation.</summary>
    /// <param name="mean">The mean, finite; also the median and the mode.</param>
    /// <param name="standardDeviation">The standard deviation, finite, positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public Normal(double mean, double standardDeviation)
    {
        this.mean = Domain.Finite(mean);
        this.standardDeviation = Domain.Positive(standardDeviation);
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
    public double Cdf(double x) => Unmade.Checked(in this, Normals.Cdf((x - mean) / standardDeviation));

    /// <inheritdoc/>
    public double Survival(double x) => Unmade.Checked(in this, Normals.Survival((x - mean) / standardDeviation));

    /// <inheritdoc/>
    public double Pdf(double x) => Unmade.Checked(in this, Normals.Density((x - mean) / standardDeviation) / standardDeviation);

    /// <inheritdoc/>
    public double Mean => Unmade.Checked(in this, mean);

    /// <inheritdoc/>
    public double Variance => Unmade.Checked(in this, standardDeviation * standardDeviation);

    /// <inheritdoc/>
    public double Skewness => 0;

    /// <inheritdoc/>
    public double ExcessKurtosis => 0;

    /// <inheritdoc/>
    public double Median => Unmade.Checked(in this, mean);

    /// <inheritdoc/>
    public double Mode => Unmade.Checked(in this, mean);

    /// <inheritdoc/>
    public double Entropy => Unmade.Checked(in this, Elementary.Log(standardDeviation) + Constants.NormalEntropy);

    double ITwoSided.Quantile(double p, double q) => Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) =>
        NormalColumns.Quantile(in this, in truncation, u, values);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    TLanes INormalLaw.OfNormal<TLanes>(TLanes z) => TLanes.MultiplyAdd(TLanes.Broadcast(standardDeviation), z, TLanes.Broadcast(mean));

    void INormalLaw.OfNormals(Span<double> column)
    {
        if (mean != 0 || standardDeviation != 1)
            NormalFunction<Normal>.Apply(in this, column);
    }

    private double Quantile(double p, double q) => Math.FusedMultiplyAdd(standardDeviation, Normals.Quantile(p, q), mean);
}
