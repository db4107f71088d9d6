using System;

namespace SynthFixtures.Numerics;

/// <summary>The upper tail of Student's t law. Its distance is the value, or 1 + the value where the degrees of freedom are few.</summary>
internal sealed class StudentTail(double degreesOfFreedom) : Tail
{
    // Below, the tail spans so many powers of ten that the logarithm of the distance is what is smooth.
    private const double LeastPlain = 1.5;

    private readonly double densityAtCentre = CentralDensity(degreesOfFreedom);
    private readonly double origin = degreesOfFreedom < LeastPlain ? 1 : 0;

    public override bool IsGrowing => false;

    public override bool IsLogarithmic => degreesOfFreedom < LeastPlain;

    /// <summary>The distance at value 0.</summary>
    public override double Least => origin;

    public override double NearMedian => origin + 0.1;

    public override TailPoint At(double distance)
    {
        var t = distance - origin;
        return new TailPoint(Upper(degreesOfFreedom, t), Density(degreesOfFreedom, densityAtCentre, t));
    }

    public override (double Slope, double Curvature) LogDensity(double distance)
    {
        // nu + t^2 and nu - t^2 over t, so that nothing overflows.
        var t = distance - origin;
        if (t < 1)
        {
            var (sum, difference) = (degreesOfFreedom + (t * t), degreesOfFreedom - (t * t));
            return (-(degreesOfFreedom + 1) * t / sum, -(degreesOfFreedom + 1) * (difference / sum) / sum);
        }
        var (total, rest) = ((degreesOfFreedom / t) + t, (degreesOfFreedom / t) - t);
        return (-(degreesOfFreedom + 1) / total, -(degreesOfFreedom + 1) * (rest / total) / total / t);
    }

    // P(T > t) = nu^(nu / 2 - 1) t^-nu / B(1/2, nu / 2) for t without bound.
    public override double LogDistanceNearEnd(double logProbability) =>
        ((((0.5 * degreesOfFreedom) - 0.5) * Elementary.Log(degreesOfFreedom)) + Elementary.Log(densityAtCentre) - logProbability) / degreesOfFreedom;

    /// <summary>The density at 0.</summary>
    public static double CentralDensity(double degreesOfFreedom) =>
        Elementary.Exp(-BetaFunctions.LogBeta(0.5, 0.5 * degreesOfFreedom)) / Math.Sqrt(degreesOfFreedom);

    /// <summary>The density.</summary>
    public static double Density(double degreesOfFreedom, double centre, double t)
    {
        var ratio = t / degreesOfFreedom * t;
        var log = ratio < 1e300 ? Elementary.Log1p(ratio) : (2 * Elementary.Log(Math.Abs(t))) - Elementary.Log(degreesOfFreedom);
        return centre * Elementary.Exp(-0.5 * (degreesOfFreedom + 1) * log);
    }

    /// <summary>P(T &gt; t) for t of at least 0, exact in the relative sense.</summary>
    public static double Upper(double degreesOfFreedom, double t)
    {
        // Both shares of the sum nu + t^2, without overflow.
        var (ratio, inverse) = (t / degreesOfFreedom * t, degreesOfFreedom / t / t);
        var (near, far) = ratio < 1 ? (1 / (1 + ratio), ratio / (1 + ratio)) : (inverse / (1 + inverse), 1 / (1 + inverse));
        BetaFunctions.Regularized(0.5 * degreesOfFreedom, 0.5, near, far, out var upper, out _);
        return 0.5 * upper;
    }
}
