using System;
using System.Collections.Generic;

namespace SynthFixtures.Distributions;

/// <summary>A mixture: each value comes from one of several laws, chosen with given weights.</summary>
/// <remarks>
/// One law with one quantile, so that it truncates, correlates and composes like any other. Laws of integers and of real numbers mix: the quantile is exact at
/// the former, and inverted numerically for the latter, with an error in the probability below 1e-12 of all and 1e-9 of the tail.
/// </remarks>
public readonly struct Mixture : IColumnQuantile, ITwoSided, IAtoms, IMoments, IVariance
{
    private readonly MixtureLaw? made;

    /// <summary>Mixes laws.</summary>
    /// <param name="weights">The weight of each law, finite, not negative, with a finite positive sum; a law of weight 0 is left out. Copied.</param>
    /// <param name="laws">The laws, one for each weight. Copied.</param>
    /// <exception cref="ArgumentException">An array is empty, or their lengths do not match.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight lies outside its domain.</exception>
    public Mixture(double[] weights, IDistribution[] laws)
    {
        Domain.Weights(weights);
        ArgumentNullException.ThrowIfNull(laws);
        if (weights.Length != laws.Length)
            throw new ArgumentException($"laws needs one element for each of the {weights.Length} weights, not {laws.Length}.", nameof(laws));
        var parts = new List<IDistribution>();
        for (var i = 0; i < laws.Length; i++)
        {
            if (weights[i] > 0)
                parts.Add(laws[i]);
        }
        made = new MixtureLaw(Array.FindAll(weights, weight => weight > 0), [.. parts]);
    }

    /// <inheritdoc/>
    public double Quantile(double u) => Law.Quantile(u, 1 - u);

    /// <inheritdoc/>
    public double UpperQuantile(double q) => Law.Quantile(1 - q, q);

    /// <inheritdoc/>
    public void Quantile(ReadOnlySpan<double> u, Span<double> values)
    {
        for (var i = 0; i < u.Length; i++)
            values[i] = Law.Quantile(u[i], 1 - u[i]);
    }

    /// <inheritdoc/>
    public double Cdf(double x) => Law.Cdf(x);

    /// <inheritdoc/>
    public double Survival(double x) => Law.Survival(x);

    /// <summary>The probability density, to which laws of integers add nothing; NaN where a law has none.</summary>
    public double Pdf(double x) => Law.Sum(part => part switch
    {
        IDensity density => density.Pdf(x),
        IConditioned conditioned => conditioned.Pdf(x),
        _ => part is IIntegerValued && !double.IsNaN(x) ? 0 : double.NaN,
    });

    /// <inheritdoc/>
    /// <remarks>As the other moments NaN where a law does not tell its own.</remarks>
    public double Mean => Law.Sum(static part => part is IMoments moments ? moments.Mean : double.NaN);

    /// <inheritdoc/>
    public double Variance => CentralMoment(2);

    /// <inheritdoc/>
    public double Skewness => CentralMoment(3) / (Variance * Math.Sqrt(Variance));

    /// <inheritdoc/>
    public double ExcessKurtosis => (CentralMoment(4) / (Variance * Variance)) - 3;

    /// <inheritdoc/>
    public double Median => Quantile(0.5);

    /// <summary>NaN: it is not sought.</summary>
    public double Mode => double.NaN;

    /// <summary>The differential entropy, or that of a mixture of laws of integers, in nats; NaN where kinds are mixed, or a law has no density.</summary>
    public double Entropy => Law.Entropy();

    bool IAtoms.HasAtoms => !Law.All(static part => part is not IIntegerValued and not IAtoms { HasAtoms: true });

    bool IVariance.MayBeFinite => Law.All(IVariance.MayBeFiniteOf);

    private MixtureLaw Law => made ?? throw Unmade.Of<Mixture>();

    double ITwoSided.Quantile(double p, double q) => Law.Quantile(p, q);

    void ITwoSided.Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values) => truncation.Each(in this, u, values);

    // About the mixture's mean, from the moments about each law's own.
    private double CentralMoment(int order)
    {
        var mean = Mean;
        return Law.Sum(part =>
        {
            if (part is not IMoments moments)
                return double.NaN;
            var (distance, variance) = (moments.Mean - mean, moments.Variance);
            var (second, square) = (variance, distance * distance);
            var third = variance > 0 ? moments.Skewness * variance * Math.Sqrt(variance) : 0;
            var fourth = variance > 0 ? (moments.ExcessKurtosis + 3) * variance * variance : 0;
            return order switch
            {
                2 => second + square,
                3 => third + (3 * distance * second) + (distance * square),
                _ => fourth + (4 * distance * third) + (6 * square * second) + (square * square),
            };
        });
    }
}
