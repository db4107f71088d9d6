using System;
using System.Globalization;

namespace SynthFixtures.Generator.Parsing.Annotations;

/// <summary>The numbers that a floating-point type can hold, next to a bound and inside it.</summary>
internal static class Grid
{
    /// <summary>The least number of a type that is not below a bound.</summary>
    /// <param name="bound">The bound.</param>
    /// <param name="isSingle">Whether the type is float; double otherwise.</param>
    /// <param name="isStrict">Whether the bound itself is left out.</param>
    public static double Above(decimal bound, bool isSingle, bool isStrict)
    {
        // Through text: it is the conversion that rounds correctly everywhere.
        var near = double.Parse(bound.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var candidate = isSingle ? (float)near : near;
        while (candidate < near || (isStrict && candidate <= near))
            candidate = isSingle ? NextSingle((float)candidate) : Next(candidate);
        return candidate;
    }

    /// <summary>The greatest number of a type that is not above a bound.</summary>
    public static double Below(decimal bound, bool isSingle, bool isStrict) => -Above(-bound, isSingle, isStrict);

    /// <summary>The least float that is not below a number in the range of float.</summary>
    public static double Above(double bound)
    {
        var candidate = (float)bound;
        return candidate < bound ? NextSingle(candidate) : candidate;
    }

    /// <summary>The least double above a number.</summary>
    public static double Next(double value) =>
        value == 0 ? double.Epsilon : BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(value) + (value > 0 ? 1 : -1));

    /// <summary>The least float above a number.</summary>
    public static float NextSingle(float value) =>
        value == 0 ? float.Epsilon : BitConverter.ToSingle(BitConverter.GetBytes(BitConverter.ToInt32(BitConverter.GetBytes(value), 0) + (value > 0 ? 1 : -1)), 0);
}
