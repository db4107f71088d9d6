namespace SynthFixtures.Distributions;

/// <summary>A law stated by its quantile function: one uniform in, one value out, monotone.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <remarks>Implement it on a readonly struct; <see cref="Columns"/> calls it without boxing and inlines it.</remarks>
public interface IQuantile<T>
{
    /// <summary>The value below which a share <paramref name="u"/> of the draws lies.</summary>
    /// <param name="u">In [0, 1]; 0 and 1 give the exact ends of the support. Sampling uses [2^-53, 1 - 2^-53] only.</param>
    T Quantile(double u);
}
