using System;
using System.Runtime.CompilerServices;

namespace SynthFixtures.Distributions;

/// <summary>The law of any density on an interval: integrated and inverted numerically at the first use.</summary>
/// <remarks>
/// The density need not be normalized, and may have poles at the ends of the interval and at breaks. It is looked at in 2^18 points first (some milliseconds, once): jumps are
/// found to the last bit, kinks and narrow features to the distance of points. Error in the probability below 1e-12, in either tail below 1e-9 of it. Features narrower than
/// 1e-5 of the interval may be overlooked: state them as breaks.
/// Derflinger, Hoermann &amp; Leydold, ACM TOMACS 20(4), 2010. The values are as portable as the density: <see cref="Math"/>'s transcendental functions
/// differ between platforms in their last bits.
/// </remarks>
public readonly struct Density : IColumnQuantile, ITwoSided, IDensity, IMoments, IPrepared
{
    private readonly double from;
    private readonly double to;
    private readonly Deferred? deferred;

    /// <summary>The law of a density between two points.</summary>
    /// <param name="density">The density up to a factor: finite, not negative, and nothing but a function of its argument.</param>
    /// <param name="from">The least value, finite.</param>
    /// <param name="to">The greatest value, finite, more than <paramref name="from"/>.</param>
    /// <param name="name">What the density is called in messages: as the caller writes it.</param>
    /// <param name="breaks">
    /// Places in the interval where the density jumps, bends or has a pole, or between which it has a feature narrower than 1e-5 of the interval. Copied; null says nothing.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">An end lies outside its domain.</exception>
    public Density(Func<double, double> density, double from, double to, [CallerArgumentExpression(nameof(density))] string name = "", double[]? breaks = null)
    {
        ArgumentNullException.ThrowIfNull(density);
        this.from = Domain.Below(from, Domain.Finite(to), nameof(to));
        this.to = to;
        foreach (var place in breaks ?? [])
            Domain.Within(place, from, to, nameof(breaks));
        deferred = new Deferred(density, from, to, [.. breaks ?? []], name);
    }

    /// <inheritdoc/>
    /// <exception cref="SyntheticModelException">The density is negative or not finite somewhere, or has no mass.</exception>
    public double Quantile(double u) => Quantile(u, 1 - u);

    /// <inheritdoc/>
    /// <exception cref="SyntheticModelException">The density is negative or not finite somewhere, or has no mass.</exception>
    public double UpperQuantile(double q) => Quantile(1 - q, q);

    /// <inheritdoc/>
    /// <exception cref="SyntheticModelException">The density is negative or not finite somewhere, or has no mass.</exception>
    public void Quantile(ReadOnlySpan<double> u, Span<double> values)
    {
        for (var i = 0; i < u.Length; i++)
            values[i] = Quantile(u[i], 1 - u[i]);
    }

    /// <inheritdoc/>
    public double Cdf(double x) => Unmade.Checked(in this, x >= from && x < to ? Law.Cdf(x) : double.IsNaN(x) ? x : x < from ? 0 : 1);

    /// <inheritdoc/>
    public double Survival(double x) => Unmade.Checked(in this, x >= from && x < to ? Law.Survival(x) : double.IsNaN(x) ? x : x < from ? 1 : 0);

    /// <inheritdoc/>
    public double Pdf(double x) => Law.Pdf(x);

    /// <inheritdoc/>
    public double Mean => Law.Mean();

    /// <inheritdoc/>
    public double Variance => CentralMoment(2);

    /// <inheritdoc/>
    public double Skewness => CentralMoment(3) / (Variance * Math.Sqrt(Variance));

    /// <inheritdoc/>
    public double ExcessKurtosis => (CentralMoment(4) / (Variance * Variance)) - 3;

    /// <inheritdoc/>
    public double Median => Quantile(0.5);

    /// <inheritdoc/>
    public double Mode => Law.Mode();

    /// <inheritdoc/>
    public double Entropy => Law.Expect(static (_, height) => -Numerics.Elementary.Log(height));

    void IPrepared.Prepare() => _ = Law;

    double ITwoSided.Quantile(double p, double q) => Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) => truncation.Each(in this, u, values);

    private DensityInverse Law => deferred is null ? throw Unmade.Of<Density>() : deferred.Inverse;

    private double Quantile(double p, double q) => p > 0 && q > 0 ? Law.Table.Quantile(p, q) : Unmade.Checked(in this, p <= 0 ? from : q <= 0 ? to : double.NaN);

    private double CentralMoment(int order)
    {
        var mean = Mean;
        return Law.Expect((x, _) =>
        {
            var power = 1.0;
            for (var i = 0; i < order; i++)
                power *= x - mean;
            return power;
        });
    }

    // A pure function of the parameters: it does not matter which of two threads stores it.
    private sealed class Deferred(Func<double, double> density, double from, double to, double[] breaks, string name)
    {
        private DensityInverse? inverse;

        public DensityInverse Inverse => inverse ??= new DensityInverse(density, from, to, breaks, name);
    }
}
