using System;
using SynthFixtures.Distributions;
using SynthFixtures.Numerics;

namespace SynthFixtures.Dependence;

/// <summary>Between uniforms and standard normal scores, a column at a time.</summary>
internal static class NormalScores
{
    /// <summary>The score of the greatest uniform, 1 - 2^-53: no score lies beyond.</summary>
    public const double Reach = 8.209536151601387;

    /// <summary>The least uniform, 2^-53.</summary>
    public const double LeastUniform = 1.1102230246251565e-16;

    private static readonly Normal Standard = new(mean: 0, standardDeviation: 1);
    private static readonly ScoreTable Probability = new(Normals.Cdf);

    public static void OfUniforms(Span<double> column) => Standard.Quantile(column, column);

    /// <summary>The probabilities below scores, in [2^-53, 1 - 2^-53].</summary>
    public static void ToUniforms(Span<double> column) => TabulatedColumn.Apply(Probability, LeastUniform, 1 - LeastUniform, column);
}
