using System;

namespace SynthFixtures.Distributions;

/// <summary>A law conditioned on [min, max], exact in either tail: never clamped draws, never retries.</summary>
/// <typeparam name="TLaw">The whole law.</typeparam>
/// <remarks>Of an integer-valued law both bounds keep their full mass.</remarks>
public readonly struct Truncated<TLaw> : IColumnQuantile, IDistribution
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
    public double Cdf(double x) => truncation.Cdf(x, law.Cdf(x), law.Survival(x));

    /// <inheritdoc/>
    public double Survival(double x) => truncation.Survival(x, law.Cdf(x), law.Survival(x));

    private void ThrowIfEmpty()
    {
        if (truncation.IsEmpty)
            throw Truncation.Empty<TLaw>(min, max);
    }
}
