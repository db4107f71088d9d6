using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Dependence;

/// <summary>Integrals of the standard binormal density over its correlation (Plackett, Biometrika 41, 1954), in the angle whose sine the correlation is.</summary>
internal static class BinormalGrid
{
    private const double EasyAngle = 0.6;
    private const int HardestPanels = 7;

    /// <summary>The angles and weights of a quadrature from 0 to arcsin(correlation); panels become finer towards a correlation of one.</summary>
    public static (double Angle, double Weight)[] Angles(double correlation)
    {
        var end = Elementary.Atan(correlation / Math.Sqrt(1 - (correlation * correlation)));
        if (Math.Abs(correlation) >= 1)
            end = correlation * (0.5 * Constants.Pi);
        var panels = Math.Abs(end) < EasyAngle ? 1 : HardestPanels;
        var half = GaussLegendre.Points.Length;
        var angles = new (double, double)[panels * 2 * half];
        var from = 0.0;
        for (var panel = 0; panel < panels; panel++)
        {
            var to = panel == panels - 1 ? end : 0.5 * (from + end);
            var (centre, reach) = (0.5 * (from + to), 0.5 * (to - from));
            for (var i = 0; i < half; i++)
            {
                var at = ((panel * half) + i) * 2;
                angles[at] = (centre - (reach * GaussLegendre.Points[i]), reach * GaussLegendre.Weights[i]);
                angles[at + 1] = (centre + (reach * GaussLegendre.Points[i]), reach * GaussLegendre.Weights[i]);
            }
            from = to;
        }
        return angles;
    }

    /// <summary>The density at a pair of scores, times the derivative of the correlation, times 2 pi: bounded, also towards a correlation of one.</summary>
    /// <param name="sine">The sine of the angle.</param>
    /// <param name="square">The square of its cosine.</param>
    /// <param name="s">A score.</param>
    /// <param name="t">Another score.</param>
    public static double Density(double sine, double square, double s, double t) =>
        Elementary.Exp(-((s * s) + (t * t) - (2 * s * t * sine)) / (2 * square));
}
