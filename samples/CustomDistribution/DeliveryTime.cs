using System;
using SynthFixtures.Distributions;
using SynthFixtures.Numerics;

namespace CustomDistribution;

/// <summary>The log-logistic law, shifted: the odds of having arrived are a power of the time since the least.</summary>
/// <remarks>
/// Johnson, Kotz &amp; Balakrishnan, Continuous Univariate Distributions, vol. 2, ch. 23. Both tails are closed forms, so <see cref="SynthFixtures.DistributionAttribute.Min"/>
/// and <see cref="SynthFixtures.DistributionAttribute.Max"/> truncate it exactly.
/// </remarks>
public readonly struct DeliveryTime : IDistribution
{
    private readonly double least;
    private readonly double scale;
    private readonly double shape;

    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside the domain that the attribute declares.</exception>
    public DeliveryTime(double least, double median, double shape)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(least);
        if (!(least < median && double.IsFinite(median)))
            throw new ArgumentOutOfRangeException(nameof(median), median, "median needs a finite number greater than least.");
        if (!(shape > 0 && double.IsFinite(shape)))
            throw new ArgumentOutOfRangeException(nameof(shape), shape, "shape needs a finite number greater than 0.");

        this.least = least;
        scale = median - least;
        this.shape = shape;
    }

    /// <inheritdoc/>
    public double Quantile(double u) => AtOdds(u / (1 - u));

    /// <inheritdoc/>
    public double UpperQuantile(double q) => AtOdds((1 - q) / q);

    /// <inheritdoc/>
    public double Cdf(double x) => x > least ? 1 / (1 + (1 / Odds(x))) : double.IsNaN(x) ? x : 0;

    /// <inheritdoc/>
    public double Survival(double x) => x > least ? 1 / (1 + Odds(x)) : double.IsNaN(x) ? x : 1;

    private double AtOdds(double odds) => least + (scale * Elementary.Pow(odds, 1 / shape));

    private double Odds(double x) => Elementary.Pow((x - least) / scale, shape);
}
