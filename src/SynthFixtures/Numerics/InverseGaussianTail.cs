using System;

namespace SynthFixtures.Numerics;

/// <summary>A tail of the inverse Gaussian law of mean 1; the distance is the value itself.</summary>
/// <remarks>
/// P(X &lt;= x) = Phi(a) + exp(2 ratio) Phi(-b) with a, b = sqrt(ratio / x) (x -+ 1). Since b^2 - a^2 = 4 ratio both terms are exp(-a^2 / 2) times Mills
/// ratios, without overflow (Giner &amp; Smyth, R Journal 8(1), 2016).
/// </remarks>
internal sealed class InverseGaussianTail(double ratio, bool isLower) : Tail
{
    private const double MillsReach = 0.6;

    // Below this ratio of shape and mean the law spans many powers of ten.
    private const double LeastPlain = 2;

    public override bool IsGrowing => isLower;

    public override bool IsLogarithmic => ratio < LeastPlain;

    public override double NearMedian => ratio > 1 ? 1 : Math.Min(1, 2 * ratio);

    public override TailPoint At(double distance) =>
        new(isLower ? Lower(ratio, distance) : Upper(ratio, distance), Density(ratio, distance));

    public override (double Slope, double Curvature) LogDensity(double distance)
    {
        var (pole, flow) = (1.5 / distance, ratio / distance / distance);
        return ((0.5 * (flow - ratio)) - pole, (pole - flow) / distance);
    }

    /// <summary>P(X &lt;= x) for x &gt; 0.</summary>
    public static double Lower(double ratio, double x)
    {
        if (double.IsInfinity(x))
            return 1;
        var root = Math.Sqrt(ratio / x);
        var (a, b) = (root * (x - 1), root * (x + 1));
        if (!(b > MillsReach))
            return Normals.Cdf(a) + (Elementary.Exp(2 * ratio) * Normals.Survival(b));
        var second = Normals.Bell(a) * Normals.ScaledTail(b);
        return a < -MillsReach ? (Normals.Bell(a) * Normals.ScaledTail(-a)) + second : Normals.Cdf(a) + second;
    }

    /// <summary>P(X &gt; x) for x &gt; 0.</summary>
    public static double Upper(double ratio, double x)
    {
        if (double.IsInfinity(x))
            return 0;
        var root = Math.Sqrt(ratio / x);
        var (a, b) = (root * (x - 1), root * (x + 1));
        if (!(b > MillsReach))
            return Normals.Survival(a) - (Elementary.Exp(2 * ratio) * Normals.Survival(b));
        return a > MillsReach
            ? Normals.Bell(a) * (Normals.ScaledTail(a) - Normals.ScaledTail(b))
            : Normals.Survival(a) - (Normals.Bell(a) * Normals.ScaledTail(b));
    }

    /// <summary>The density for x &gt; 0.</summary>
    public static double Density(double ratio, double x)
    {
        var root = Math.Sqrt(ratio / x);
        return root / x * Normals.Density(root * (x - 1));
    }
}
