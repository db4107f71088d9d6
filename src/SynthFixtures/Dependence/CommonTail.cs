using System;
using SynthFixtures.Distributions;
using SynthFixtures.Streams;

namespace SynthFixtures.Dependence;

/// <summary>The chi-squared number that all members of a t copula share in a row.</summary>
internal sealed class CommonTail
{
    private readonly double degreesOfFreedom;
    private readonly double reach;
    private readonly ulong stream;
    private readonly ChiSquared common;
    private StudentTable? probability;

    /// <summary>Prepares the number.</summary>
    /// <param name="degreesOfFreedom">The degrees of freedom, in [0.5, 2 10^8].</param>
    /// <param name="stream">The constant of its stream.</param>
    public CommonTail(double degreesOfFreedom, ulong stream)
    {
        (this.degreesOfFreedom, this.stream) = (degreesOfFreedom, stream);
        reach = new StudentT(location: 0, scale: 1, degreesOfFreedom).UpperQuantile(NormalScores.LeastUniform);
        common = new(degreesOfFreedom);
    }

    /// <summary>What the scores of each row are multiplied with, and beyond the last row what pads their columns.</summary>
    public Span<double> Factors(ref RowBlock block)
    {
        var factors = block.Columns(1).Padded(0);
        block.Uniforms(stream, lane: 0, Purpose.Value, factors);
        common.Quantile(factors, factors);
        for (var i = 0; i < factors.Length; i++)
            factors[i] = Math.Sqrt(degreesOfFreedom / factors[i]);
        return factors;
    }

    /// <summary>Turns standard normal scores into uniforms.</summary>
    /// <param name="column">The scores, as long as the factors.</param>
    /// <param name="factors">The factors.</param>
    public void ToUniforms(Span<double> column, ReadOnlySpan<double> factors)
    {
        for (var i = 0; i < column.Length; i++)
            column[i] *= factors[i];
        (probability ??= new(degreesOfFreedom, reach)).ToUniforms(column);
    }
}
