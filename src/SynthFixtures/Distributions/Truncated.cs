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
    private readonly double least;
    private readonly double greatest;
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

        if (law is IIntegerValued)
            (min, max) = (Math.Ceiling(min), Math.Floor(max));
        (this.law, this.min, this.max) = (law, min, max);
        least = Math.Max(min, law.Quantile(0));
        greatest = Math.Min(max, law.Quantile(1));

        // Of an integer-valued law the mass at min belongs to the interval.
        var low = law is IIntegerValued ? min - 1 : min;
        truncation = new Truncation(law.Cdf(low), law.Survival(low), law.Cdf(max), law.Survival(max));
    }

    /// <inheritdoc/>
    /// <exception cref="SyntheticModelException">The law has no mass in [min, max].</exception>
    public double Quantile(double u) => Quantile(u, 1 - u);

    /// <inheritdoc/>
    /// <exception cref="SyntheticModelException">The law has no mass in [min, max].</exception>
    public double UpperQuantile(double q) => Quantile(1 - q, q);

    /// <inheritdoc/>
    /// <exception cref="SyntheticModelException">The law has no mass in [min, max].</exception>
    public void Quantile(ReadOnlySpan<double> u, Span<double> values)
    {
        for (var i = 0; i < u.Length; i++)
            values[i] = Quantile(u[i], 1 - u[i]);
    }

    /// <inheritdoc/>
    public double Cdf(double x) => x < least ? 0 : x >= greatest ? 1 : truncation.Cdf(law.Cdf(x), law.Survival(x));

    /// <inheritdoc/>
    public double Survival(double x) => x < least ? 1 : x >= greatest ? 0 : truncation.Survival(law.Cdf(x), law.Survival(x));

    private double Quantile(double u, double v)
    {
        if (truncation.IsEmpty)
            return least == greatest ? least : throw Truncation.Empty<TLaw>(min, max);
        if (!(u > 0 && v > 0))
            return u <= 0 ? least : v <= 0 ? greatest : double.NaN;

        var x = truncation.Quantile(in law, u, v);
        x = x < least ? least : x;
        return x > greatest ? greatest : x;
    }
}
