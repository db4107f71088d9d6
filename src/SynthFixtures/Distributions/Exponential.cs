using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The exponential distribution on [0, infinity).</summary>
public readonly struct Exponential : IColumnQuantile, ITwoSided, IDensity, IMoments
{
    private readonly double mean;

    /// <summary>Exponential with a mean.</summary>
    /// <param name="mean">The mean, finite, positive: 1 / rate.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public Exponential(double mean) => this.mean = Domain.Positive(mean);

    /// <inheritdoc/>
    public double Quantile(double u) => Quantile(u, 1 - u);

    /// <inheritdoc/>
    public double UpperQuantile(double q) => Quantile(1 - q, q);

    /// <inheritdoc/>
    public void Quantile(ReadOnlySpan<double> u, Span<double> values) =>
        Lanewise.Apply(new Column<Whole>(in this, default), u, values);

    /// <inheritdoc/>
    public double Cdf(double x)
    {
        var scaled = x / mean;
        if (!(scaled > 0))
            return double.IsNaN(scaled) ? double.NaN : 0;
        return scaled > 0.34 ? 1 - Elementary.Exp(-scaled) : scaled * Elementary.ExpSlope(-scaled);
    }

    /// <inheritdoc/>
    public double Survival(double x) => x <= 0 ? 1 : Elementary.Exp(-(x / mean));

    /// <inheritdoc/>
    public double Pdf(double x) => x < 0 ? 0 : Elementary.Exp(-(x / mean)) / mean;

    /// <inheritdoc/>
    public double Mean => mean;

    /// <inheritdoc/>
    public double Variance => mean * mean;

    /// <inheritdoc/>
    public double Skewness => 2;

    /// <inheritdoc/>
    public double ExcessKurtosis => 6;

    /// <inheritdoc/>
    public double Median => mean * Constants.Ln2;

    /// <inheritdoc/>
    public double Mode => 0;

    /// <inheritdoc/>
    public double Entropy => 1 + Elementary.Log(mean);

    double ITwoSided.Quantile(double p, double q) => Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) =>
        Lanewise.Apply(new Column<Truncation>(in this, in truncation), u, values);

    // -log(1 - p): what rounding took from 1 - p is given back, so that a tiny p keeps its precision.
    private double Quantile(double p, double q)
    {
        var above = p < 0.5 ? 1 - p : q;
        var lost = p < 0.5 ? (1 - above) - p : 0;
        return mean * (0 - (Elementary.Log(above) + lost));
    }

    private readonly struct Column<TTails>(in Exponential law, in TTails tails) : ILaneFunction
        where TTails : struct, ITails
    {
        private readonly Exponential law = law;
        private readonly TTails tails = tails;

        public double At(double x) => tails.Quantile(in law, x);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TLanes At<TLanes>(TLanes x, out TLanes covered)
            where TLanes : struct, ILanes<TLanes>
        {
            tails.Split(x, out var p, out var q);
            var (zero, one) = (TLanes.Broadcast(0), TLanes.Broadcast(1));
            var lower = p < TLanes.Broadcast(0.5);
            var above = TLanes.Select(lower, one - p, q);
            var lost = TLanes.Select(lower, (one - above) - p, zero);
            covered = above >= TLanes.Broadcast(Elementary.LeastNormal);
            return tails.Bound(TLanes.Broadcast(law.mean) * (zero - (ElementaryLanes.LogOfNormal(above) + lost)));
        }
    }
}
