using System;
using SynthFixtures.Distributions;
using SynthFixtures.Numerics;

namespace SynthFixtures.Dependence;

/// <summary>Between uniforms and standard normal scores, a column at a time.</summary>
internal static class NormalScores
{
    /// <summary>The score of the greatest uniform, 1 - 2^-53: no score lies beyond.</summary>
    public const double Reach = 8.209536151601387;

    private static readonly Normal Standard = new(mean: 0, standardDeviation: 1);

    public static void OfUniforms(Span<double> column) => Standard.Quantile(column, column);

    public static void ToUniforms(Span<double> column)
    {
        for (var i = 0; i < column.Length; i++)
            column[i] = Normals.Cdf(column[i]);
    }
}
