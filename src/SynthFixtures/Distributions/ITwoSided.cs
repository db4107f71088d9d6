using System;

namespace SynthFixtures.Distributions;

/// <summary>A law whose quantile takes a probability by both of its tails, so that a truncated law is exact in either, and vectorised.</summary>
internal interface ITwoSided : IDistribution
{
    /// <summary>The quantile.</summary>
    /// <param name="p">The probability below, in [0, 1].</param>
    /// <param name="q">The probability above, 1 - <paramref name="p"/> up to rounding.</param>
    double Quantile(double p, double q);

    /// <summary>The quantiles of the law conditioned on an interval.</summary>
    /// <param name="truncation">The interval.</param>
    /// <param name="u">Uniforms in [0, 1].</param>
    /// <param name="values">As many; may be the same memory.</param>
    void Quantile(in Truncation truncation, ReadOnlySpan<double> u, Span<double> values);
}
