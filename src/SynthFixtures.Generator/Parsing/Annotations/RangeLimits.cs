using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing.Annotations;

/// <summary>The two ends of a range of numbers; null where an end is the limit of some type and only says that there is none.</summary>
/// <param name="Min">The least number.</param>
/// <param name="Max">The greatest number.</param>
/// <param name="IsMinExclusive">Whether the least number itself is left out.</param>
/// <param name="IsMaxExclusive">Whether the greatest number itself is left out.</param>
/// <param name="RoundsToIntegers">Whether the validator rounds a value to an integer before it compares.</param>
internal sealed record RangeLimits(decimal? Min, decimal? Max, bool IsMinExclusive, bool IsMaxExclusive, bool RoundsToIntegers)
{
    // Where a range ends at one of these it means that it does not end.
    private static readonly double[] LimitsOfTypes =
        [int.MaxValue, uint.MaxValue, long.MaxValue, ulong.MaxValue, float.MaxValue, double.MaxValue, double.PositiveInfinity, (double)decimal.MaxValue];

    /// <summary>The limits of a range, or null where a validator does not compare values of the type with them.</summary>
    public static RangeLimits? Read(AttributeData range, ITypeSymbol type)
    {
        var arguments = new Arguments(range);
        if (arguments["minimum"] is not { } minimum || arguments["maximum"] is not { } maximum)
            return null;
        // The third form converts its limits to a type, and compares values of that type only.
        if (arguments["type"] is { } operand && !SymbolEqualityComparer.Default.Equals(operand.Scalar() as ITypeSymbol, type))
            return null;
        return Number(minimum, out var min) && Number(maximum, out var max)
            ? new(min, max, IsSet(arguments, "MinimumIsExclusive"), IsSet(arguments, "MaximumIsExclusive"), minimum.Scalar() is int)
            : null;
    }

    public static bool IsSet(Arguments arguments, string property) => arguments.Named(property)?.Scalar() is true;

    public bool Contains(decimal value) =>
        (Min is not { } min || (IsMinExclusive ? value > min : value >= min)) && (Max is not { } max || (IsMaxExclusive ? value < max : value <= max));

    private static bool Number(TypedConstant constant, out decimal? number)
    {
        number = null;
        switch (constant.Scalar())
        {
            case int integer:
                number = integer is int.MaxValue or int.MinValue ? null : integer;
                return true;
            case double real:
                return !double.IsNaN(real) && Number(Literals.Number(real), real, out number);
            case string text:
                return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var parsed) && Number(text, parsed, out number);
            default:
                return false;
        }
    }

    // The shortest decimal number that parses back to a double lies on the right side of it, or at it.
    private static bool Number(string text, double value, out decimal? number)
    {
        number = null;
        if (LimitsOfTypes.Contains(Math.Abs(value)) || Math.Abs(value) == -(double)int.MinValue)
            return true;
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
            return false;
        number = exact;
        return true;
    }
}
