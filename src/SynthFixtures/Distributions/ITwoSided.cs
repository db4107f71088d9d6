using System;

namespace SynthFixtures.Distributions;

/// <summary>A law whose quantile takes a probability by both of its tails, so that a truncated law is exact in either, and vectorised.</summary>
internal interface ITwoSided : IDistribution
{
    /// <summary>The quantile.</summary>
    /// <param name="p">The probability below, in [0, 1].</param>
    /// <param name="q">The probability above, 1 - <paramref name="p"/> up to rounding.</param>
    double Quantile(double p, double q);

    /// <summary>The quantiles of many probabilities, with the same bits.</summary>
    /// <param name="p">The probabilities below.</param>
    /// <param name="q">The probabilities above, as many.</param>
    /// <param name="values">As many; may be the memory of <paramref name="p"/> or <paramref name="q"/>.</param>
    void Quantile(ReadOnlySpan<double> p, ReadOnlySpan<double> q, Span<double> values);
}
