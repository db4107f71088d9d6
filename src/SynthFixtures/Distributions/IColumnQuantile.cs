using System;

namespace SynthFixtures.Distributions;

/// <summary>A numeric law that computes whole columns faster than value by value, with the same bits.</summary>
public interface IColumnQuantile : IQuantile<double>
{
    /// <summary>The quantiles of many uniforms.</summary>
    /// <param name="u">Uniforms in [0, 1].</param>
    /// <param name="values">As long as <paramref name="u"/>; may be the same memory.</param>
    void Quantile(ReadOnlySpan<double> u, Span<double> values);
}
