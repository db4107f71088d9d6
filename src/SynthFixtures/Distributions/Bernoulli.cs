using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The Bernoulli distribution: 1 with a given probability, else 0.</summary>
public readonly struct Bernoulli : IMass, IColumnQuantile, IMoments, IEquiprobable
{
    private readonly double probability;
    private readonly double threshold;

    /// <summary>Bernoulli with a probability of 1.</summary>
    /// <param name="probability">The probability of 1, in [0, 1].</param>
    /// <exception cref="ArgumentOutOfRangeException">The parameter lies outside its domain.</exception>
    public Bernoulli(double probability)
    {
        this.probability = Domain.Probability(probability);
        threshold = probability == 0 ? double.PositiveInfinity : 1 - probability;
    }

    /// <inheritdoc/>
    public ulong Count => probability == 0.5 ? 2UL : 0;

    /// <summary>1 for <paramref name="u"/> of at least 1 - probability, else 0.</summary>
    /// <param name="u">In [0, 1].</param>
    public double Quantile(double u) => Unmade.Checked(in this, new Column(threshold).At(u));

    /// <inheritdoc/>
    public double UpperQuantile(double q) => Unmade.Checked(in this, q <= probability && probability > 0 ? 1 : 0);

    /// <inheritdoc/>
    public void Quantile(ReadOnlySpan<double> u, Span<double> values)
    {
        Unmade.Check(in this);
        Lanewise.Apply(new Column(threshold), u, values);
    }

    /// <inheritdoc/>
    public double Cdf(double x) => Unmade.Checked(in this, x >= 1 ? 1 : x >= 0 ? 1 - probability : 0);

    /// <inheritdoc/>
    public double Survival(double x) => Unmade.Checked(in this, x >= 1 ? 0 : x >= 0 ? probability : 1);

    /// <inheritdoc/>
    public double Pmf(double k) => Unmade.Checked(in this, k == 1 ? probability : k == 0 ? 1 - probability : double.IsNaN(k) ? k : 0);

    /// <inheritdoc/>
    public double Mean => Unmade.Checked(in this, probability);

    /// <inheritdoc/>
    public double Variance => Unmade.Checked(in this, probability * (1 - probability));

    /// <summary>(1 - 2 probability) / sqrt(variance); NaN where the variance is 0.</summary>
    public double Skewness => Unmade.Checked(in this, Variance > 0 ? (1 - (2 * probability)) / Math.Sqrt(Variance) : double.NaN);

    /// <summary>1 / variance - 6; NaN where the variance is 0.</summary>
    public double ExcessKurtosis => Unmade.Checked(in this, Variance > 0 ? (1 / Variance) - 6 : double.NaN);

    /// <inheritdoc/>
    public double Median => Unmade.Checked(in this, probability > 0.5 ? 1 : 0);

    /// <inheritdoc/>
    public double Mode => Unmade.Checked(in this, Median);

    /// <inheritdoc/>
    public double Entropy => Unmade.Checked(in this, Variance > 0 ? -((probability * Elementary.Log(probability)) + ((1 - probability) * Elementary.Log(1 - probability))) : 0);

    private readonly struct Column(double threshold) : ILaneFunction
    {
        // Where the threshold is not reached the product is 0, and NaN for NaN.
        public double At(double x) => x >= threshold ? 1 : x * 0;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TLanes At<TLanes>(TLanes x, out bool isCovered)
            where TLanes : struct, ILanes<TLanes>
        {
            isCovered = true;
            return TLanes.Select(x >= TLanes.Broadcast(threshold), TLanes.Broadcast(1), x * TLanes.Broadcast(0));
        }
    }
}
