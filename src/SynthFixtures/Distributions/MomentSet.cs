using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>Mean, variance, skewness and excess kurtosis.</summary>
internal readonly record struct MomentSet(double Mean, double Variance, double Skewness, double ExcessKurtosis)
{
    private const double Step = 0.125;
    private const double From = -50;
    private const double To = 7;

    /// <summary>The moments of a function of an exponential variable with mean 1.</summary>
    /// <remarks>
    /// With e = exp(t) the trapezoidal rule over t is exact to the last places: the integrand vanishes double exponentially at one end, exponentially at the
    /// other (Trefethen &amp; Weideman, SIAM Review 56(3), 2014).
    /// </remarks>
    /// <param name="function">Grows at most like e^8 and e^-0.05.</param>
    public static MomentSet OfExponential(Func<double, double> function)
    {
        var mean = Expect(0, 1);
        var (second, third, fourth) = (Expect(mean, 2), Expect(mean, 3), Expect(mean, 4));
        return new(mean, second, third / (second * Math.Sqrt(second)), (fourth / (second * second)) - 3);

        double Expect(double center, int order)
        {
            var sum = 0.0;
            for (var t = From; t <= To; t += Step)
            {
                var e = Elementary.Exp(t);
                var term = Elementary.Exp(t - e);
                var distance = function(e) - center;
                for (var i = 0; i < order; i++)
                    term *= distance;
                sum += term;
            }
            return Step * sum;
        }
    }

    /// <summary>The moments of a power of an exponential variable with mean 1, E e^(n power) = Gamma(1 + n power); NaN where one does not exist.</summary>
    public static MomentSet OfGammas(double power)
    {
        var (first, second, third, fourth) = (Gamma(1), Gamma(2), Gamma(3), Gamma(4));
        var variance = second - (first * first);
        var skew = third - (3 * second * first) + (2 * first * first * first);
        var tail = fourth - (4 * third * first) + (6 * second * first * first) - (3 * first * first * first * first);
        return new(first, variance, skew / (variance * Math.Sqrt(variance)), (tail / (variance * variance)) - 3);

        double Gamma(int order) => 1 + (order * power) is > 0 and var x ? Elementary.Exp(GammaFunctions.LogGamma(x)) : double.NaN;
    }
}
