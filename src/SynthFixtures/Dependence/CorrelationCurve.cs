using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Dependence;

/// <summary>Pearson's correlation of two step functions of normal scores, as a function of the correlation of the scores.</summary>
/// <remarks>
/// By Mehler's formula it is the power series of the products of their Hermite coefficients. Where that converges too slowly, for steep steps and correlations
/// near one, it is the sum over pairs of steps of Plackett's integral.
/// </remarks>
internal sealed class CorrelationCurve(ScoreFunction first, ScoreFunction second) : IScoreCurve
{
    private const double Negligible = 1e-7;
    private const int MostSteps = 280;

    private readonly double remainder = Math.Sqrt(Remainder(first.Hermite) * Remainder(second.Hermite));

    /// <inheritdoc/>
    public double Least => Extreme(isOpposite: true);

    /// <inheritdoc/>
    public double Greatest => Extreme(isOpposite: false);

    /// <inheritdoc/>
    public double At(double correlation) => SeriesError(correlation) < Negligible ? Series(correlation) : Integral(correlation);

    private double SeriesError(double correlation)
    {
        var error = remainder;
        for (var k = 0; k <= ScoreFunction.HermiteCount && error >= Negligible; k++)
            error *= Math.Abs(correlation);
        return error;
    }

    private double Series(double correlation)
    {
        var (one, other) = (first.Hermite, second.Hermite);
        var sum = 0.0;
        for (var k = ScoreFunction.HermiteCount; k > 0; k--)
            sum = ((one[k] * other[k]) + sum) * correlation;
        return sum;
    }

    private double Integral(double correlation)
    {
        var (one, other) = (Jumps(first), Jumps(second));
        var sum = 0.0;
        foreach (var (angle, weight) in BinormalGrid.Angles(correlation))
        {
            var (sine, cosine) = (Elementary.Sin(angle), Elementary.Cos(angle));
            var inner = 0.0;
            foreach (var (s, rise) in one)
            {
                foreach (var (t, otherRise) in other)
                    inner += rise * otherRise * BinormalGrid.Density(sine, cosine * cosine, s, t);
            }
            sum += weight * inner;
        }
        return sum / (2 * Constants.Pi);
    }

    // The mean of the product where one score is the other, or its negative: both functions step along one axis.
    private double Extreme(bool isOpposite)
    {
        var sum = 0.0;
        var (i, j) = (0, isOpposite ? second.Levels.Length - 1 : 0);
        var from = double.NegativeInfinity;
        while (true)
        {
            var end = i < first.Thresholds.Length ? first.Thresholds[i] : double.PositiveInfinity;
            var otherEnd = isOpposite
                ? (j > 0 ? -second.Thresholds[j - 1] : double.PositiveInfinity)
                : j < second.Thresholds.Length ? second.Thresholds[j] : double.PositiveInfinity;
            var to = Math.Min(end, otherEnd);
            var mass = from > 0 ? Normals.Survival(from) - Normals.Survival(to) : Normals.Cdf(to) - Normals.Cdf(from);
            sum += first.Levels[i] * second.Levels[j] * mass;
            if (double.IsPositiveInfinity(to))
                return Math.Clamp(sum, -1, 1);
            i += end <= to ? 1 : 0;
            j += otherEnd > to ? 0 : isOpposite ? -1 : 1;
            from = to;
        }
    }

    private static (double Threshold, double Rise)[] Jumps(ScoreFunction function)
    {
        // Neighbouring steps of a fine staircase are taken together.
        var together = (function.Thresholds.Length / MostSteps) + 1;
        var jumps = new (double, double)[(function.Thresholds.Length + together - 1) / together];
        for (var i = 0; i < jumps.Length; i++)
        {
            var from = i * together;
            var to = Math.Min(from + together, function.Thresholds.Length);
            jumps[i] = (0.5 * (function.Thresholds[from] + function.Thresholds[to - 1]), function.Levels[to] - function.Levels[from]);
        }
        return jumps;
    }

    private static double Remainder(double[] hermite)
    {
        var rest = 1.0;
        for (var k = 1; k < hermite.Length; k++)
            rest -= hermite[k] * hermite[k];
        return Math.Max(rest, 0);
    }
}
