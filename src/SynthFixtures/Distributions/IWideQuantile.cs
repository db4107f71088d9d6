namespace SynthFixtures.Distributions;

/// <summary>A distribution that may have more values than one uniform tells apart: 64 further bits choose among the values of a uniform's 2^-52.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <remarks>Rows take further bits where a distribution has more than 2^52 values; below, its own quantile decides, and no value depends on them.</remarks>
public interface IWideQuantile<T> : IQuantile<T>
{
    /// <summary>The value at a place between two uniforms.</summary>
    /// <param name="u">The probability below, in [0, 1]; of those inside, the multiple of 2^-52 at or below counts.</param>
    /// <param name="further">The bits after it: where in that 2^-52 the value lies.</param>
    T Quantile(double u, ulong further);
}
