using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>A law conditioned on [min, max], exact in either tail: never clamped draws, never retries.</summary>
/// <typeparam name="TLaw">The whole law.</typeparam>
/// <remarks>Of an integer-valued law both bounds keep their full mass.</remarks>
public readonly struct Truncated<TLaw> : IColumnQuantile, IConditioned, IMoments, IVariance
    where TLaw : struct, IDistribution
{
    private readonly TLaw law;
    private readonly double min;
    private readonly double max;
    private readonly Truncation truncation;

    /// <summary>Conditions a law.</summary>
    /// <param name="law">The whole law.</param>
    /// <param name="min">The least value, inclusive; minus infinity leaves the lower end as it is.</param>
    /// <param name="max">The greatest value, inclusive, at least <paramref name="min"/>; plus infinity leaves the upper end as it is.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="min"/> is not at most <paramref name="max"/>.</exception>
    public Truncated(TLaw law, double min = double.NegativeInfinity, double max = double.PositiveInfinity)
    {
        if (!(min <= max))
            throw new ArgumentOutOfRangeException(nameof(min), min, "min needs a number of at most max.");

        // Of an integer-valued law the mass at min belongs to the interval.
        var before = min;
        if (law is IIntegerValued)
            (min, max, before) = (Math.Ceiling(min), Math.Floor(max), Math.Ceiling(min) - 1);
        else if (law is IAtoms && ((IAtoms)law).HasAtoms)
            before = Math.BitDecrement(min);
        (this.law, this.min, this.max) = (law, min, max);
        truncation = Truncation.Of(in law, min, max, before);
    }

    /// <inheritdoc/>
    /// <exception cref="SyntheticModelException">The law has no mass in [min, max].</exception>
    public double Quantile(double u)
    {
        ThrowIfEmpty();
        return truncation.Quantile(in law, u, 1 - u);
    }

    /// <inheritdoc/>
    /// <exception cref="SyntheticModelException">The law has no mass in [min, max].</exception>
    public double UpperQuantile(double q)
    {
        ThrowIfEmpty();
        return truncation.Quantile(in law, 1 - q, q);
    }

    /// <inheritdoc/>
    /// <exception cref="SyntheticModelException">The law has no mass in [min, max].</exception>
    public void Quantile(ReadOnlySpan<double> u, Span<double> values)
    {
        ThrowIfEmpty();
        if (law is ITwoSided)
            ((ITwoSided)law).Quantile(in truncation, u, values);
        else
            truncation.Each(in law, u, values);
    }

    /// <inheritdoc/>
    public double Cdf(double x) => Unmade.Checked(in this, truncation.Cdf(x, law.Cdf(x), law.Survival(x)));

    /// <inheritdoc/>
    public double Survival(double x) => Unmade.Checked(in this, truncation.Survival(x, law.Cdf(x), law.Survival(x)));

    /// <summary>The density of the whole distribution over its mass in [min, max]; 0 outside, and of a distribution of integers; NaN where the whole one tells none.</summary>
    /// <param name="x">Any number; for NaN NaN.</param>
    /// <exception cref="SyntheticModelException">The law has no mass in [min, max].</exception>
    public double Pdf(double x)
    {
        ThrowIfEmpty();
        if (!truncation.Contains(x) || law is IIntegerValued)
            return double.IsNaN(x) ? x : 0;
        return law is IDensity ? ((IDensity)law).Pdf(x) / truncation.Mass : double.NaN;
    }

    /// <summary>P(X = k), of a distribution of integers; 0 where no single value has mass, NaN where the whole distribution tells none.</summary>
    /// <param name="k">Any number; for NaN NaN.</param>
    /// <exception cref="SyntheticModelException">The law has no mass in [min, max].</exception>
    public double Pmf(double k)
    {
        ThrowIfEmpty();
        if (!truncation.Contains(k))
            return double.IsNaN(k) ? k : 0;
        return law is IMass ? ((IMass)law).Pmf(k) / truncation.Mass : law is IDensity ? 0 : double.NaN;
    }

    /// <summary>The mean, computed numerically.</summary>
    public double Mean => Moments.Mean;

    /// <summary>The variance, computed numerically; infinite where the tail that is left has none.</summary>
    public double Variance => Moments.Variance;

    /// <summary>The skewness, computed numerically.</summary>
    public double Skewness => Moments.Skewness;

    /// <summary>The excess kurtosis, computed numerically.</summary>
    public double ExcessKurtosis => Moments.ExcessKurtosis;

    /// <inheritdoc/>
    public double Median => Quantile(0.5);

    /// <summary>The mode of the whole distribution where it lies in [min, max]; else NaN: it is not sought.</summary>
    public double Mode => law is IMoments && truncation.Contains(((IMoments)law).Mode) ? ((IMoments)law).Mode : double.NaN;

    /// <summary>The entropy in nats, computed numerically; NaN where the whole distribution tells neither density nor mass.</summary>
    public double Entropy
    {
        get
        {
            var self = this;
            return law is IMass ? Moments.Expect(k => -Elementary.Log(self.Pmf(k))) : law is IDensity ? Moments.Expect(x => -Elementary.Log(self.Pdf(x))) : double.NaN;
        }
    }

    bool IVariance.MayBeFinite => true;

    private ConditionedMoments Moments
    {
        get
        {
            ThrowIfEmpty();
            return new(this, law as IMoments, law is IMass ? Pmf : null);
        }
    }

    private void ThrowIfEmpty()
    {
        Unmade.Check(in this);
        if (truncation.IsEmpty)
            throw Truncation.Empty<TLaw>(min, max);
    }
}
