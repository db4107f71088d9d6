using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Ranges of integers that a uniform, or a double, cannot tell apart. Alone they are exact; what computes with real numbers would round them.</summary>
internal static class WideIntegers
{
    /// <summary>How many values one uniform tells apart.</summary>
    public const ulong OfOneUniform = 1UL << 52;

    private const decimal GreatestExact = 1UL << 53;

    // So far a half more or less is a double, too.
    private const decimal GreatestRounded = 1UL << 52;
    private const string Step = "Step";

    // In the order in which they change a value.
    private static readonly string[] real = ["ScaleBy", "ShiftBy", Step, "Min", "Max", "Weight"];

    /// <summary>Whether an attribute states more integers than one uniform tells apart.</summary>
    public static bool Are(Arguments arguments) => Ends(arguments) is var (least, greatest) && greatest - least >= OfOneUniform;

    /// <summary>Whether an attribute states integers that a double does not count.</summary>
    public static bool AreBeyondDoubles(Arguments arguments) => Ends(arguments) is var (least, greatest) && (IsBeyond(least) || IsBeyond(greatest));

    /// <summary>What would lose integers of a member, or null.</summary>
    public static BoundsFault? Fault(Bounds bounds, Arguments arguments, ITypeSymbol type)
    {
        if ((!Conversions.IsInteger(type) && type.SpecialType != SpecialType.System_Decimal) || Ends(arguments) is not var (least, greatest))
            return null;
        if (real.FirstOrDefault(name => arguments.Named(name) is not null) is not { } other || (other != Step && !TakesIntegers(arguments.Attribute)))
            return null;
        var isScaled = !IsRounded(least) && !IsRounded(greatest);
        if (isScaled && !IsBeyond(bounds.Least) && !IsBeyond(bounds.Greatest))
            return null;

        return new(
            Support.Read(arguments).Greatest!.Argument,
            $"{(isScaled ? "scaled and shifted ends" : "ends")} in [-2^52, 2^52] beside {other}",
            isScaled ? Literals.Number(bounds.Greatest) : Spelling.Value(Support.Read(arguments).Greatest!.Stated),
            other is "Min" or "Max" ? "make Min and Max the ends of the range: alone it is exact" : $"state the whole range without {other}: alone it is exact");
    }

    private static bool IsBeyond(double value) => (value > (double)GreatestRounded || value < -(double)GreatestRounded) && !double.IsInfinity(value);

    private static bool IsRounded(decimal value) => value is > GreatestRounded or < -GreatestRounded;

    private static bool IsBeyond(decimal value) => value is > GreatestExact or < -GreatestExact;

    private static (decimal Least, decimal Greatest)? Ends(Arguments arguments) =>
        Support.Read(arguments) is { Least: { } least, Greatest: { } greatest }
        && ConstantNumbers.Exact(least.Stated.Scalar()) is { } from && ConstantNumbers.Exact(greatest.Stated.Scalar()) is { } to ? (from, to) : null;

    private static bool TakesIntegers(AttributeData attribute) =>
        attribute.AttributeClass!.InstanceConstructors.Any(c => c.Parameters.Any(p => p.GetAttributes().Any(a => a.AttributeClass?.Name == ValueCount.Counted)));
}
