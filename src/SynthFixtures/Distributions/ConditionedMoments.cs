using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The moments of a conditioned distribution, by numeric integration of its quantile function, or as a sum of its masses.</summary>
/// <remarks>
/// Either half of the probability is taken by its logarithm, so that poles and tails are smooth, and is halved where a quantile function has a kink. About 12 digits.
/// Whether a moment exists is what the whole distribution says of it, unless both ends are finite.
/// </remarks>
/// <param name="conditioned">The conditioned distribution.</param>
/// <param name="whole">What is known of the whole one; null where it does not tell its moments.</param>
/// <param name="mass">The probability of an integer; null where the values are real numbers.</param>
internal sealed class ConditionedMoments(IDistribution conditioned, IMoments? whole, Func<double, double>? mass)
{
    private const double LastPanel = 690;
    private const double Tolerance = 1e-14;
    private const int DeepestHalving = 40;
    private const double LeastTail = 1e-40;
    private const double Negligible = 1e-30;
    private const double MostMasses = 1 << 22;
    private const double GreatestInteger = 9007199254740992;

    private readonly bool isBounded = double.IsFinite(conditioned.Quantile(0)) && double.IsFinite(conditioned.Quantile(1));

    /// <summary>The mean: where it does not exist because one tail is too heavy, that end of the line.</summary>
    public double Mean => isBounded || whole is null || double.IsFinite(whole.Mean) ? Expect(static x => x)
        : double.IsFinite(conditioned.Quantile(0)) ? double.PositiveInfinity
        : double.IsFinite(conditioned.Quantile(1)) ? double.NegativeInfinity
        : double.NaN;

    /// <summary>The variance.</summary>
    public double Variance => Central(whole?.Variance, 2, double.PositiveInfinity);

    /// <summary>The skewness.</summary>
    public double Skewness => Central(whole?.Skewness, 3, double.NaN) / (Variance * Math.Sqrt(Variance));

    /// <summary>The excess kurtosis.</summary>
    public double ExcessKurtosis => (Central(whole?.ExcessKurtosis, 4, double.NaN) / (Variance * Variance)) - 3;

    /// <summary>The expected value of a function.</summary>
    public double Expect(Func<double, double> function)
    {
        if (mass is not null)
            return Sum(function);
        return Half(v => function(conditioned.Quantile(v))) + Half(v => function(conditioned.UpperQuantile(v)));
    }

    private double Central(double? ofWhole, int order, double none)
    {
        if (!isBounded && ofWhole is { } moment && !double.IsFinite(moment))
            return none;
        var mean = Mean;
        return double.IsFinite(mean) ? Expect(x => Power(x - mean, order)) : double.NaN;
    }

    private double Sum(Func<double, double> function)
    {
        var (from, to) = (conditioned.Quantile(LeastTail), conditioned.UpperQuantile(LeastTail));
        if (!(to - from < MostMasses && Math.Max(Math.Abs(from), Math.Abs(to)) < GreatestInteger))
            return double.NaN;
        var sum = 0.0;
        for (var k = from; k <= to; k++)
            sum += mass!(k) is > 0 and var share ? share * function(k) : 0;
        return sum;
    }

    // The integral of a function of the tail v from 0 to 1/2, with v = exp(-s) / 2.
    private static double Half(Func<double, double> function)
    {
        double At(double s)
        {
            // What is so improbable that its value is beyond all doubles adds nothing: whether a tail has a moment is known already.
            var v = 0.5 * Elementary.Exp(-s);
            var value = function(v);
            return v < Negligible && !double.IsFinite(value) ? 0 : v * value;
        }

        var (sum, scale) = (0.0, 0.0);
        for (double from = 0, to; from < LastPanel; from = to)
        {
            to = Math.Min(LastPanel, from + Math.Max(1, 0.25 * from));
            var panel = Gauss(At, from, to);
            scale = Math.Max(scale, Math.Abs(panel));
            sum += Refined(At, from, to, panel, scale, DeepestHalving);
        }
        return sum;
    }

    private static double Refined(Func<double, double> function, double from, double to, double coarse, double scale, int depth)
    {
        var middle = 0.5 * (from + to);
        var (left, right) = (Gauss(function, from, middle), Gauss(function, middle, to));
        if (depth == 0 || !(Math.Abs(left + right - coarse) > Tolerance * scale))
            return left + right;
        return Refined(function, from, middle, left, scale, depth - 1) + Refined(function, middle, to, right, scale, depth - 1);
    }

    private static double Gauss(Func<double, double> function, double from, double to) => GaussLegendre.Integrate(new Integrand(function), from, to);

    private static double Power(double x, int exponent) => exponent == 2 ? x * x : exponent == 3 ? x * x * x : x * x * (x * x);

    private readonly struct Integrand(Func<double, double> function) : IFunction
    {
        public double At(double x) => function(x);
    }
}
