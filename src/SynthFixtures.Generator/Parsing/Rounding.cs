using System;
using System.Globalization;
using System.Numerics;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Parsing.Annotations;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Constants that a type of fewer digits would hold rounded only.</summary>
/// <remarks>A double that prints as a float does is taken for that float, as a literal is: 0.1 is 0.1f.</remarks>
internal static class Rounding
{
    private const decimal LastPlace = 0.0000000000000000000000000001m;

    private static readonly string[] digits = ["G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "G9"];

    /// <summary>Whether a type holds the number that is written.</summary>
    public static bool Holds(object value, SpecialType type) => type switch
    {
        SpecialType.System_Double => value is double or float || Whole(Convert.ToDouble(value, CultureInfo.InvariantCulture)) == Whole(value),
        SpecialType.System_Single => value is double number ? IsSingle(number) : value is float || Whole(Single(value)) == Whole(value),
        SpecialType.System_Decimal => value is not (double or float) || IsDecimal(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        _ => true,
    };

    /// <summary>What to write in the place of a number that a type holds rounded only: its neighbours; null where that is not what is wrong.</summary>
    public static string? Remedy(object? value, ITypeSymbol type) =>
        Neighbours(value, type) is not var (below, above) ? null
            : $"that type has {below} and {above} there: write one of them, or let the member be a {(value is double or float || (type.SpecialType == SpecialType.System_Single && Holds(value!, SpecialType.System_Double)) ? "double" : "decimal")}";

    /// <summary>The number of a type that is nearest to one that it holds rounded only, or null.</summary>
    public static string? Nearest(object? value, ITypeSymbol type) => type.SpecialType switch
    {
        _ when Neighbours(value, type) is null => null,
        SpecialType.System_Double => Text(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        SpecialType.System_Single => Text(Single(value!)),
        _ => null,
    };

    private static (string Below, string Above)? Neighbours(object? value, ITypeSymbol type)
    {
        if (value is not (sbyte or byte or short or ushort or int or uint or long or ulong or float or double) || (value is double real && (double.IsNaN(real) || double.IsInfinity(real))) || Holds(value, type.SpecialType))
            return null;
        var exact = Convert.ToDouble(value, CultureInfo.InvariantCulture);
        switch (type.SpecialType)
        {
            case SpecialType.System_Double:
                return Whole(exact) < Whole(value) ? (Text(exact), Text(Grid.Next(exact))) : (Text(-Grid.Next(-exact)), Text(exact));
            case SpecialType.System_Single when Single(value) is var near && !float.IsInfinity(near) && (near != 0 || exact == 0):
                var isBelow = value is double ? near < exact : Whole(near) < Whole(value);
                return isBelow ? (Text(near), Text(Grid.NextSingle(near))) : (Text(-Grid.NextSingle(-near)), Text(near));
            case SpecialType.System_Decimal when ConstantNumbers.Exact(exact) is { } place && place + LastPlace > place:
                return (double)place < exact ? (Text(place), Text(place + LastPlace)) : (Text(place - LastPlace), Text(place));
            default:
                return null;
        }
    }

    private static float Single(object value) => value switch
    {
        long whole => whole,
        ulong whole => whole,
        _ => (float)Convert.ToDouble(value, CultureInfo.InvariantCulture),
    };

    private static bool IsSingle(double value)
    {
        var single = (float)value;
        if (single == value || double.IsNaN(value))
            return true;
        foreach (var format in digits)
        {
            var text = single.ToString(format, CultureInfo.InvariantCulture);
            if (double.Parse(text, CultureInfo.InvariantCulture) == value && float.Parse(text, CultureInfo.InvariantCulture) == single)
                return true;
        }
        return false;
    }

    private static bool IsDecimal(double value) =>
        ConstantNumbers.Exact(value) is { } exact && double.Parse(exact.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) == value;

    private static BigInteger Whole(object value) => value is ulong large ? large : Convert.ToInt64(value, CultureInfo.InvariantCulture);

    private static BigInteger Whole(double value) => new(value);

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(double value) => value == Math.Floor(value) && Math.Abs(value) < 1e30 ? Whole(value).ToString(CultureInfo.InvariantCulture) : Literals.Number(value);

    private static string Text(float value)
    {
        if (value == Math.Floor(value) && Math.Abs(value) < 1e20f)
            return Whole(value).ToString(CultureInfo.InvariantCulture);
        foreach (var format in digits)
        {
            if (value.ToString(format, CultureInfo.InvariantCulture) is var text && float.Parse(text, CultureInfo.InvariantCulture) == value)
                return text;
        }
        return value.ToString("R", CultureInfo.InvariantCulture);
    }
}
