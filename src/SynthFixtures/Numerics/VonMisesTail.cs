using System;

namespace SynthFixtures.Numerics;

/// <summary>The upper tail of the von Mises law of mean 0; the distance is the angle, in [0, pi].</summary>
/// <remarks>
/// The density is integrated over panels on which its logarithm falls by 2 or little more, from the far end inwards, so that the tail is exact in the
/// relative sense; the law is normalized by the same integral, without Bessel functions.
/// </remarks>
internal sealed class VonMisesTail : Tail
{
    /// <summary>pi, rounded.</summary>
    public const double Pi = 3.141592653589793;

    private const double GreatestFall = 2;
    private const double LeastLogDensity = -700;

    private readonly double concentration;

    // The panels' ends, the integral from each to the last, and that from inside a panel to its end, all over the law's.
    private readonly double[] ends;
    private readonly double[] beyond;
    private readonly RemainingIntegral[] inside;
    private readonly double scale;

    /// <summary>The law of a concentration of at least 0.</summary>
    public VonMisesTail(double concentration)
    {
        this.concentration = concentration;
        ends = Panels(concentration);
        (beyond, inside) = (new double[ends.Length], new RemainingIntegral[ends.Length - 1]);
        for (var i = inside.Length - 1; i >= 0; i--)
        {
            inside[i] = RemainingIntegral.Of(new Shape(concentration), ends[i], ends[i + 1]);
            beyond[i] = beyond[i + 1] + inside[i].From(ends[i]);
        }
        scale = 0.5 / beyond[0];
    }

    public override bool IsGrowing => false;

    public override double Greatest => Pi;

    public override double NearMedian => 0.5 * ends[1];

    public override TailPoint At(double distance) => new(Upper(distance), Density(distance));

    public override (double Slope, double Curvature) LogDensity(double distance) =>
        (-concentration * Elementary.Sin(distance), -concentration * Elementary.Cos(distance));

    /// <summary>P(angle &gt; distance) for a distance of at least 0; 0 beyond pi.</summary>
    public double Upper(double distance)
    {
        if (!(distance < ends[^1]))
            return double.IsNaN(distance) ? distance : 0;
        var panel = PanelOf(distance);
        return scale * (beyond[panel + 1] + inside[panel].From(distance));
    }

    /// <summary>The density at an angle in [-pi, pi].</summary>
    public double Density(double angle) => scale * new Shape(concentration).At(angle);

    /// <summary>The mean of 1 - cos(angle).</summary>
    public double MeanVersine()
    {
        var sum = 0.0;
        for (var i = ends.Length - 2; i >= 0; i--)
            sum += GaussLegendre.Integrate(new VersineShape(concentration), ends[i], ends[i + 1]);
        return 2 * scale * sum;
    }

    // Loops in this file, since the platform's lists and searches of doubles would be compiled in each process.
    private int PanelOf(double distance)
    {
        var (low, high) = (0, inside.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (ends[middle] <= distance)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }

    private static double[] Panels(double concentration)
    {
        var count = 0;
        for (var end = 0.0; !IsLast(end, concentration); end = EndAfter(end, concentration))
            count++;
        var ends = new double[count + 1];
        for (var i = 0; i < count; i++)
            ends[i + 1] = EndAfter(ends[i], concentration);
        return ends;
    }

    private static bool IsLast(double end, double concentration) => !(end < Pi && -concentration * Versine(end) > LeastLogDensity);

    private static double EndAfter(double end, double concentration)
    {
        var widest = Math.Min(Pi / 8, 1 / Math.Sqrt(concentration));
        return Math.Min(end + Math.Min(widest, GreatestFall / (concentration * Math.Abs(Elementary.Sin(end)))), Pi);
    }

    // 1 - cos(angle), without cancellation.
    private static double Versine(double angle)
    {
        var sine = Elementary.Sin(0.5 * angle);
        return 2 * sine * sine;
    }

    private readonly struct Shape(double concentration) : IFunction
    {
        public double At(double x) => Elementary.Exp(-concentration * Versine(x));
    }

    private readonly struct VersineShape(double concentration) : IFunction
    {
        public double At(double x) => Versine(x) * Elementary.Exp(-concentration * Versine(x));
    }
}
