using System;

namespace SynthFixtures.Distributions;

/// <summary>Turns columns of uniforms into columns of values.</summary>
public static class Columns
{
    /// <summary>Replaces uniforms by the quantiles of a law.</summary>
    /// <typeparam name="TLaw">The law; a struct, so that the call is inlined.</typeparam>
    /// <param name="law">The law.</param>
    /// <param name="column">Uniforms in [0, 1], which become values.</param>
    public static void Quantile<TLaw>(in TLaw law, Span<double> column)
        where TLaw : struct, IQuantile<double> => Quantile(in law, column, column);

    /// <summary>Computes the quantiles of many uniforms.</summary>
    /// <typeparam name="TLaw">The law; a struct, so that the call is inlined.</typeparam>
    /// <param name="law">The law.</param>
    /// <param name="u">Uniforms in [0, 1].</param>
    /// <param name="values">At least as long as <paramref name="u"/>; may be the same memory.</param>
    public static void Quantile<TLaw>(in TLaw law, ReadOnlySpan<double> u, Span<double> values)
        where TLaw : struct, IQuantile<double>
    {
        if (law is IColumnQuantile)
            ((IColumnQuantile)law).Quantile(u, values);
        else
            for (var i = 0; i < u.Length; i++)
                values[i] = law.Quantile(u[i]);
    }
}
