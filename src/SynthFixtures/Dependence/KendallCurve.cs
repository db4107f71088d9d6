using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Dependence;

/// <summary>Kendall's tau-b of two step functions of normal scores, as a function of the correlation of the scores.</summary>
/// <remarks>Concordant less discordant pairs of draws, from the binormal distribution function at all pairs of thresholds.</remarks>
internal sealed class KendallCurve(ScoreFunction first, ScoreFunction second) : IScoreCurve
{
    private const double Reach = 6;
    private const int MostSteps = 200;

    private readonly double[] one = Thresholds(first);
    private readonly double[] other = Thresholds(second);
    private readonly double untied = Math.Sqrt((1 - first.TiedShare) * (1 - second.TiedShare));

    /// <inheritdoc/>
    public double Least => At(-1);

    /// <inheritdoc/>
    public double Greatest => At(1);

    /// <inheritdoc/>
    public double At(double correlation)
    {
        var below = Below(correlation);
        var (rows, columns) = (one.Length + 2, other.Length + 2);
        var excess = 0.0;
        for (var i = 1; i < rows; i++)
        {
            for (var j = 1; j < columns; j++)
            {
                var mass = below[i, j] - below[i - 1, j] - below[i, j - 1] + below[i - 1, j - 1];
                excess += mass * (below[i - 1, j - 1] - (below[i - 1, columns - 1] - below[i - 1, j]));
            }
        }
        return Math.Clamp(2 * excess / untied, -1, 1);
    }

    // P(first score <= threshold i, second score <= threshold j), with the ends of the axes before and after the thresholds.
    private double[,] Below(double correlation)
    {
        var below = new double[one.Length + 2, other.Length + 2];
        for (var i = 1; i < one.Length + 2; i++)
        {
            for (var j = 1; j < other.Length + 2; j++)
                below[i, j] = Independent(Share(one, i), Share(other, j), correlation);
        }
        if (Math.Abs(correlation) >= 1)
            return below;
        foreach (var (angle, weight) in BinormalGrid.Angles(correlation))
        {
            var (sine, cosine) = (Elementary.Sin(angle), Elementary.Cos(angle));
            for (var i = 0; i < one.Length; i++)
            {
                for (var j = 0; j < other.Length; j++)
                    below[i + 1, j + 1] += weight / (2 * Constants.Pi) * BinormalGrid.Density(sine, cosine * cosine, one[i], other[j]);
            }
        }
        return below;
    }

    private static double Independent(double p, double q, double correlation) =>
        correlation >= 1 ? Math.Min(p, q) : correlation <= -1 ? Math.Max(0, p + q - 1) : p * q;

    private static double Share(double[] thresholds, int index) => index > thresholds.Length ? 1 : Normals.Cdf(thresholds[index - 1]);

    // Those that matter, of a fine staircase some.
    private static double[] Thresholds(ScoreFunction function)
    {
        var inside = Array.FindAll(function.Thresholds, t => Math.Abs(t) < Reach);
        var step = (inside.Length / MostSteps) + 1;
        var kept = new double[(inside.Length + step - 1) / step];
        for (var i = 0; i < kept.Length; i++)
            kept[i] = inside[i * step];
        return kept;
    }
}
