using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Dependence;

/// <summary>Spearman's or Kendall's coefficient of laws without equal values: that of the scores, in closed form.</summary>
internal sealed class RankCurve(CorrelationKind kind) : IScoreCurve
{
    /// <inheritdoc/>
    public double Least => -1;

    /// <inheritdoc/>
    public double Greatest => 1;

    /// <inheritdoc/>
    public double At(double correlation) => kind == CorrelationKind.Kendall
        ? 2 / Constants.Pi * ArcSine(correlation)
        : 6 / Constants.Pi * ArcSine(0.5 * correlation);

    /// <summary>The correlation of the scores that gives a coefficient.</summary>
    public double Inverse(double coefficient) => kind == CorrelationKind.Kendall
        ? Elementary.Sin(0.5 * Constants.Pi * coefficient)
        : 2 * Elementary.Sin(Constants.Pi / 6 * coefficient);

    private static double ArcSine(double x) => Math.Abs(x) >= 1 ? Math.CopySign(0.5 * Constants.Pi, x) : Elementary.Atan(x / Math.Sqrt(1 - (x * x)));
}
