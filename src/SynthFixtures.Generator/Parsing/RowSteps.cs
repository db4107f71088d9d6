using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Values that go on from row to row by equal steps.</summary>
/// <param name="First">The value of row 0.</param>
/// <param name="Difference">The difference between a row and the next.</param>
/// <param name="Argument">The name of the argument that states the first.</param>
internal sealed record RowSteps(decimal First, decimal Difference, string Argument)
{
    private const string FirstMark = "ValueOfFirstRowAttribute";
    private const string DifferenceMark = "DifferenceOfRowsAttribute";
    private const double Beyond64Bits = 9.3e18;

    /// <summary>The parameters of an attribute class that state such values, or null.</summary>
    public static (string First, string? Difference)? Marks(INamedTypeSymbol attribute)
    {
        foreach (var constructor in attribute.InstanceConstructors)
        {
            string? Marked(string mark) => constructor.Parameters.FirstOrDefault(p => p.GetAttributes().Any(a => a.AttributeClass?.Name == mark))?.Name;
            if (Marked(FirstMark) is { } first)
                return (first, Marked(DifferenceMark));
        }
        return null;
    }

    /// <summary>What an attribute states, or null where it states no such values.</summary>
    public static RowSteps? Read(AttributeKind kind, Arguments arguments) =>
        kind.Steps is var (first, difference) && Whole(arguments[first]) is { } start
            ? new(start, difference is null ? 1 : Whole(arguments[difference]) ?? 1, first)
            : null;

    /// <summary>The least and the greatest value of a type that a sequence of whole numbers can reach.</summary>
    public static (decimal Least, decimal Greatest) Range(ITypeSymbol type) => Counted(type) is { } counted ? (-counted, counted) : TypeRange.Of(type) is { } range
        ? (Math.Max(long.MinValue, Clamped(range.Least)), Math.Min(long.MaxValue, Clamped(range.Greatest)))
        : (long.MinValue, long.MaxValue);

    /// <summary>How many rows have a value that the type can hold; null where all have one.</summary>
    public decimal? RowsOf(ITypeSymbol type)
    {
        var (least, greatest) = Range(type);
        if (First < least || First > greatest)
            return 0;
        return Difference == 0 ? null : Math.Floor((Difference > 0 ? greatest - First : First - least) / Math.Abs(Difference)) + 1;
    }

    // From here on a type of real numbers leaves whole numbers out.
    private static decimal? Counted(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_Double => 1L << 53,
        SpecialType.System_Single => 1L << 24,
        _ => type is { Name: "Half", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } ? 1L << 11 : null,
    };

    private static decimal? Whole(TypedConstant? constant) => constant?.Scalar() switch
    {
        long or int or short or sbyte or byte or ushort or uint or ulong => Convert.ToDecimal(constant.Value.Scalar(), CultureInfo.InvariantCulture),
        _ => null,
    };

    private static decimal Clamped(double value) => value >= Beyond64Bits ? long.MaxValue : value <= -Beyond64Bits ? long.MinValue : (decimal)value;
}
