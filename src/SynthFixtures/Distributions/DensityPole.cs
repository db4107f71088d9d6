using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>A density that grows beyond all bounds towards a point, c d^-a (1 + b d) at the distance d: how much of it lies where doubles are too coarse to integrate it.</summary>
/// <param name="End">The point.</param>
/// <param name="IsAbove">Whether the density lies above the point; else below it.</param>
/// <param name="Reach">The distance up to which this is the density.</param>
/// <param name="Factor">The factor c.</param>
/// <param name="Exponent">The exponent a, less than 1.</param>
/// <param name="Slope">The coefficient b.</param>
internal readonly record struct DensityPole(double End, bool IsAbove, double Reach, double Factor, double Exponent, double Slope)
{
    // In distances of doubles: where the exponent is measured, and where integration by points begins to be exact, if there is room.
    private const double Near = 1 << 16;
    private const double Far = 1 << 20;
    private const double Edge = 1 << 30;
    private const double LeastEdge = 1 << 22;
    private const double LeastExponent = 0.01;
    private const double Tolerance = 1e-4;

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
        var (room, greatest) = (0.25 * Math.Abs(other - end), Edge);
        while (greatest > LeastEdge && unit * greatest > room)
            greatest *= 0.5;
        if (!(unit * greatest <= room) || unit * greatest < 1e-25 * room)
            return null;
        double At(double distance) => height(end + (sign * distance * unit));
        var (near, middle, far, edge) = (At(Near), At(Math.Sqrt(Near * Far)), At(Far), At(greatest));
        if (!(near > middle && middle > far && far > edge && edge > 0))
            return null;
        var decades = 0.5 * Elementary.Log(Far / Near);
        var (exponent, outer) = (Elementary.Log(near / middle) / decades, Elementary.Log(middle / far) / decades);
        if (!(exponent > LeastExponent && Math.Abs(exponent - outer) < Tolerance))
            return null;
        if (exponent >= 1 - Tolerance)
            throw new SyntheticModelException(FormattableString.Invariant(
                $"Density needs a density whose integral is finite, but {name} grows like distance^-{exponent:0.###} towards {end:R}; narrow the interval to where it is finite."));

        var distance = Near * unit;
        var factor = near * Elementary.Pow(distance, exponent);
        var reach = greatest * unit;
        return new(end, sign > 0, reach, factor, exponent, ((edge * Elementary.Pow(reach, exponent) / factor) - 1) / reach);
    }

    /// <summary>The point up to which this is the density.</summary>
    public double Limit => IsAbove ? End + Reach : End - Reach;

    /// <summary>Whether an interval lies where this is the density.</summary>
    public bool Contains(double from, double to) => IsAbove ? from >= End && to <= Limit : to <= End && from >= Limit;

    /// <summary>The mass between two points there.</summary>
    public double Between(double from, double to) => IsAbove ? Mass(to - End) - Mass(from - End) : Mass(End - from) - Mass(End - to);

    private double Mass(double distance) => distance <= 0 ? 0
        : Factor * Elementary.Pow(distance, 1 - Exponent) * ((1 / (1 - Exponent)) + (Slope * distance / (2 - Exponent)));
}
