using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The uniform distribution on [min, max].</summary>
public readonly struct Uniform : IColumnQuantile, ITwoSided, IDensity, IMoments
{
    private readonly double min;
    private readonly double max;
    private readonly double halfWidth;

    /// <summary>Uniform between two numbers.</summary>
    /// <param name="min">The least value, finite.</param>
    /// <param name="max">The greatest value, finite, more than <paramref name="min"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public Uniform(double min, double max)
    {
        this.max = Domain.Finite(max);
        this.min = Domain.Below(min, max, nameof(max));
        halfWidth = (0.5 * max) - (0.5 * min);
    }

    /// <inheritdoc/>
    public double Quantile(double u) => Quantile(u, 1 - u);

    /// <inheritdoc/>
    public double UpperQuantile(double q) => Quantile(1 - q, q);

    /// <inheritdoc/>
    public void Quantile(ReadOnlySpan<double> u, Span<double> values) =>
        Lanewise.Apply(new Column<Whole>(in this, default), u, values);

    /// <inheritdoc/>
    public double Cdf(double x) => x <= min ? 0 : x >= max ? 1 : ((0.5 * x) - (0.5 * min)) / halfWidth;

    /// <inheritdoc/>
    public double Survival(double x) => x <= min ? 1 : x >= max ? 0 : ((0.5 * max) - (0.5 * x)) / halfWidth;

    /// <inheritdoc/>
    public double Pdf(double x) => x >= min && x <= max ? 0.5 / halfWidth : double.IsNaN(x) ? x : 0;

    /// <inheritdoc/>
    public double Mean => (0.5 * min) + (0.5 * max);

    /// <inheritdoc/>
    public double Variance => halfWidth * halfWidth / 3;

    /// <inheritdoc/>
    public double Skewness => 0;

    /// <inheritdoc/>
    public double ExcessKurtosis => -1.2;

    /// <inheritdoc/>
    public double Median => Mean;

    /// <summary>NaN: the density is the same everywhere.</summary>
    public double Mode => double.NaN;

    /// <inheritdoc/>
    public double Entropy => Elementary.Log(halfWidth) + Constants.Ln2;

    double ITwoSided.Quantile(double p, double q) => Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) =>
        Lanewise.Apply(new Column<Truncation>(in this, in truncation), u, values);

    private double Quantile(double p, double q) => p < 0.5 ? min + (2 * p * halfWidth) : max - (2 * q * halfWidth);

    private readonly struct Column<TTails>(in Uniform law, in TTails tails) : ILaneFunction
        where TTails : struct, ITails
    {
        private readonly Uniform law = law;
        private readonly TTails tails = tails;

        public double At(double x) => tails.Quantile(in law, x);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TLanes At<TLanes>(TLanes x, out TLanes covered)
            where TLanes : struct, ILanes<TLanes>
        {
            tails.Split(x, out var p, out var q);
            covered = q >= TLanes.Broadcast(0);
            var halfWidth = TLanes.Broadcast(law.halfWidth);
            var two = TLanes.Broadcast(2);
            var lower = TLanes.Broadcast(law.min) + (two * p * halfWidth);
            var upper = TLanes.Broadcast(law.max) - (two * q * halfWidth);
            return tails.Bound(TLanes.Select(p < TLanes.Broadcast(0.5), lower, upper));
        }
    }
}
