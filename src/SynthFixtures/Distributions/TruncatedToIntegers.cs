using System;

namespace SynthFixtures.Distributions;

/// <summary>A law rounded to integers and conditioned on [min, max]: k has the mass of [k - 1/2, k + 1/2), both bounds included in full.</summary>
/// <typeparam name="TLaw">The whole law.</typeparam>
public readonly struct TruncatedToIntegers<TLaw> : IColumnQuantile, IIntegerValued
    where TLaw : struct, IDistribution
{
    private readonly TLaw law;
    private readonly double least;
    private readonly double greatest;
    private readonly Truncation truncation;

    /// <summary>Rounds and conditions a law.</summary>
    /// <param name="law">The whole law.</param>
    /// <param name="min">The least value, inclusive; minus infinity leaves the lower end as it is.</param>
    /// <param name="max">The greatest value, inclusive; plus infinity leaves the upper end as it is.</param>
    /// <exception cref="ArgumentOutOfRangeException">No integer lies in [<paramref name="min"/>, <paramref name="max"/>].</exception>
    public TruncatedToIntegers(TLaw law, double min = double.NegativeInfinity, double max = double.PositiveInfinity)
    {
        (min, max) = (Math.Ceiling(min), Math.Floor(max));
        if (!(min <= max))
            throw new ArgumentOutOfRangeException(nameof(min), min, "min needs a number of at most max, with an integer between them.");

        this.law = law;
        least = Math.Max(min, Math.Floor(law.Quantile(0) + 0.5));
        greatest = Math.Min(max, Math.Floor(law.Quantile(1) + 0.5));
        truncation = new Truncation(law.Cdf(min - 0.5), law.Survival(min - 0.5), law.Cdf(max + 0.5), law.Survival(max + 0.5));
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
    public double Cdf(double x)
    {
        var k = Math.Floor(x);
        return k < least ? 0 : k >= greatest ? 1 : truncation.Cdf(law.Cdf(k + 0.5), law.Survival(k + 0.5));
    }

    /// <inheritdoc/>
    public double Survival(double x)
    {
        var k = Math.Floor(x);
        return k < least ? 1 : k >= greatest ? 0 : truncation.Survival(law.Cdf(k + 0.5), law.Survival(k + 0.5));
    }

    private double Quantile(double u, double v)
    {
        if (truncation.IsEmpty)
            throw Truncation.Empty<TLaw>(least, greatest);
        if (!(u > 0 && v > 0))
            return u <= 0 ? least : v <= 0 ? greatest : double.NaN;

        var k = Math.Floor(truncation.Quantile(in law, u, v) + 0.5);
        k = k < least ? least : k;
        return k > greatest ? greatest : k;
    }
}
