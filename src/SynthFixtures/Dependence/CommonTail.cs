using System;
using SynthFixtures.Distributions;
using SynthFixtures.Streams;

namespace SynthFixtures.Dependence;

/// <summary>The chi-squared number that all members of a t copula share in a row.</summary>
/// <param name="degreesOfFreedom">The degrees of freedom.</param>
/// <param name="stream">The constant of its stream.</param>
internal sealed class CommonTail(double degreesOfFreedom, ulong stream)
{
    private readonly StudentT marginal = new(location: 0, scale: 1, degreesOfFreedom);
    private readonly ChiSquared common = new(degreesOfFreedom);

    /// <summary>What the scores of each row are multiplied with.</summary>
    public Span<double> Factors(ref RowBlock block)
    {
        var factors = block.Uniforms(stream);
        common.Quantile(factors, factors);
        for (var i = 0; i < factors.Length; i++)
            factors[i] = Math.Sqrt(degreesOfFreedom / factors[i]);
        return factors;
    }

    /// <summary>Turns standard normal scores into uniforms.</summary>
    public void ToUniforms(Span<double> column, ReadOnlySpan<double> factors)
    {
        for (var i = 0; i < column.Length; i++)
            column[i] = Math.Clamp(marginal.Cdf(column[i] * factors[i]), NormalScores.LeastUniform, 1 - NormalScores.LeastUniform);
    }
}
