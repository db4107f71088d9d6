using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>A density that grows towards a point where doubles are too coarse for the points of a quadrature: like a power of the distance, c d^-a, nearest to it.</summary>
/// <remarks>
/// The points are those doubles that lie nearest; the density there, known at their own distances, is carried to the distances that were asked for by the power. What lies
/// nearer than any of them is the integral of the power.
/// </remarks>
/// <param name="End">The point.</param>
/// <param name="IsAbove">Whether the density lies above the point; else below it.</param>
/// <param name="Unit">The distance of doubles there.</param>
/// <param name="Reach">The distance up to which care is needed.</param>
/// <param name="Factor">The factor c, nearest to the point.</param>
/// <param name="Exponent">The exponent a, less than 1.</param>
internal readonly record struct DensityPole(double End, bool IsAbove, double Unit, double Reach, double Factor, double Exponent)
{
    // In distances of doubles: where the power begins, up to where the exponent is measured at least, and where care ends.
    private const double Near = 1 << 8;
    private const double Far = 1 << 12;
    private const double Edge = 1 << 26;
    private const double LeastExponent = 1e-3;
    private const double Divergent = 0.998;

    /// <summary>The pole at an end of an interval, or null where there is none that needs care.</summary>
    /// <param name="height">The density.</param>
    /// <param name="end">The end.</param>
    /// <param name="other">The other end.</param>
    /// <param name="name">What the density is called in messages.</param>
    /// <exception cref="SyntheticModelException">The density has no integral there.</exception>
    public static DensityPole? At(Func<double, double> height, double end, double other, string name)
    {
        var unit = InverseBuilder.Spacing(end, end);
        var sign = other > end ? 1 : -1;
        var reach = Math.Min(Edge * unit, 0.25 * Math.Abs(other - end));
        if (!(reach >= 4 * Far * unit) || reach < 1e-25 * Math.Abs(other - end))
            return null;
        double At(double distance) => height(end + (sign * distance * unit));
        var (near, middle, far, farther) = (At(Near), At(4 * Near), At(Far), At(4 * Far));
        if (!(near > middle && middle > far && far > farther && farther > 0))
            return null;
        var exponent = Elementary.Log(near / middle) / (2 * Constants.Ln2);
        if (!(exponent > LeastExponent))
            return null;
        var outer = Elementary.Log(far / farther) / (2 * Constants.Ln2);
        if (exponent >= Divergent || outer >= Divergent)
            throw new SyntheticModelException(FormattableString.Invariant(
                $"Density needs a density whose integral is finite, but {name} grows like distance^-{Math.Max(exponent, outer):0.##} towards {end:R}; narrow the interval to where it is finite."));

        return new(end, sign > 0, unit, reach, near * Elementary.Pow(Near * unit, exponent), exponent);
    }

    /// <summary>The point up to which care is needed.</summary>
    public double Limit => IsAbove ? End + Reach : End - Reach;

    /// <summary>Whether an interval lies there.</summary>
    public bool Contains(double from, double to) => IsAbove ? from >= End && to <= Limit : to <= End && from >= Limit;

    /// <summary>The mass between two points there.</summary>
    public double Between(Func<double, double> height, double from, double to) => IsAbove ? Mass(height, from - End, to - End) : Mass(height, End - to, End - from);

    private double Mass(Func<double, double> height, double near, double far)
    {
        var inner = Near * Unit;
        var power = near < inner ? Power(Math.Min(far, inner)) - Power(near) : 0;
        return far > inner ? power + Points(height, Math.Max(near, inner), far) : power;
    }

    private double Power(double distance) => distance <= 0 ? 0 : Factor * Elementary.Pow(distance, 1 - Exponent) / (1 - Exponent);

    // In octaves, in each of which sixteen points are enough for any power.
    private double Points(Func<double, double> height, double near, double far)
    {
        var sum = 0.0;
        for (double start = near, end; start < far; start = end)
        {
            end = start * 2 < far ? start * 2 : far;
            sum += GaussLegendre.Integrate(new Carried(this, height), start, end);
        }
        return sum;
    }

    private readonly struct Carried(DensityPole pole, Func<double, double> height) : IFunction
    {
        public double At(double distance)
        {
            var x = pole.IsAbove ? pole.End + distance : pole.End - distance;
            var exact = Math.Abs(x - pole.End);
            return height(x) * Elementary.Pow(exact / distance, pole.Exponent);
        }
    }
}
