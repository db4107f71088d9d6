using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Ends of a distribution on members of types with fewer digits than a double: an end that is no number of the type must not be rounded beyond itself.</summary>
/// <remarks>A number with as few digits as the type always keeps (6 of float, 3 of Half) is taken for the nearest of the type, as a literal is: 0.1 is 0.1f.</remarks>
internal static class FloatingEnds
{
    private const int HalfBits = 11;
    private const double LeastHalf = 5.9604644775390625e-8;

    /// <summary>The bounds, drawn in to numbers of the member's type where rounding would pass an end.</summary>
    public static Bounds DrawnIn(Bounds bounds, ITypeSymbol type)
    {
        if (DigitsOf(type) is not { } digits || bounds.HasStep)
            return bounds;
        var (from, to) = Inside(bounds, type, digits);
        return bounds with { Min = from > bounds.From ? from : bounds.Min, Max = to < bounds.To ? to : bounds.Max };
    }

    /// <summary>Ends between which the type has no two numbers, or null.</summary>
    public static BoundsFault? Fault(Bounds bounds, Arguments arguments, ITypeSymbol type)
    {
        if (DigitsOf(type) is not { } digits || bounds.HasStep || !(bounds.From < bounds.To))
            return null;
        var (from, to) = Inside(bounds, type, digits);
        if (from < to)
            return null;
        var support = Support.Read(arguments);
        var end = bounds.Least > bounds.Min ? bounds.ScaleBy > 0 ? support.Least : support.Greatest : null;
        return new(
            end?.Argument ?? "Min", $"two numbers of type {type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)} between its least and its greatest value",
            end is null ? Literals.Number(bounds.Min) : Spelling.Value(end.Stated), "widen them, or use a member of type double", end?.Element);
    }

    private static int? DigitsOf(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_Single ? 6 : type is { Name: "Half", ContainingNamespace.Name: "System" } ? 3 : null;

    private static (double From, double To) Inside(Bounds bounds, ITypeSymbol type, int digits)
    {
        var isSingle = type.SpecialType == SpecialType.System_Single;
        double Above(double end) => double.IsInfinity(end) || Digits(end) <= digits ? end : LeastAbove(end, isSingle);
        return (Above(bounds.From), -Above(-bounds.To));
    }

    private static int Digits(double value) =>
        value.ToString("R", CultureInfo.InvariantCulture).Split('E')[0].Where(char.IsDigit).SkipWhile(digit => digit == '0').Count();

    // The least number of the type that is not below a number.
    private static double LeastAbove(double value, bool isSingle)
    {
        if (isSingle)
            return Math.Abs(value) <= float.MaxValue ? Annotations.Grid.Above(value) : value;
        // The distance of its neighbours: the power of two at or below the number, 2^10 times as fine.
        var unit = LeastHalf;
        while (unit * (1 << HalfBits) <= Math.Abs(value))
            unit *= 2;
        return Math.Ceiling(value / unit) * unit;
    }
}
