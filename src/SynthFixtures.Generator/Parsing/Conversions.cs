using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Conversion = SynthFixtures.Generator.Model.Conversion;

namespace SynthFixtures.Generator.Parsing;

/// <summary>How the values of a kernel become values of a member.</summary>
internal static class Conversions
{
    /// <summary>The conversion and its distance (0 is the same type), or null where there is none.</summary>
    public static (Conversion Conversion, int Distance)? Find(ITypeSymbol from, ITypeSymbol to, Compilation compilation)
    {
        if (SymbolEqualityComparer.Default.Equals(from, to))
            return (Conversion.None, 0);

        var cell = to.SpecialType switch
        {
            SpecialType.System_Single => "ToSingle",
            SpecialType.System_Double => "ToDouble",
            SpecialType.System_Boolean => "ToBoolean",
            >= SpecialType.System_SByte and <= SpecialType.System_UInt64 => "To" + to.Name,
            _ => to is { Name: "TimeSpan", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } ? "ToTimeSpan" : null,
        };
        var isWhole = IsInteger(to);
        switch (from.SpecialType)
        {
            case SpecialType.System_Double when to.SpecialType == SpecialType.System_Decimal:
                return (new("Cells.ToDecimal(", $", decimals: {Conversion.Decimals})"), 2);
            case SpecialType.System_Double when cell is not null:
                return (new($"Cells.{cell}(", ")"), 2);
            case SpecialType.System_Int64 when to.SpecialType == SpecialType.System_Decimal:
                return (new("Cells.ToDecimal(", ")"), 3);
            case SpecialType.System_Int64 when cell is not (null or "ToBoolean" or "ToTimeSpan"):
                return (new($"Cells.{cell}(", ")"), isWhole ? 1 : 3);
        }
        return compilation.ClassifyConversion(from, to) is { IsImplicit: true, IsReference: true } ? (Conversion.None, 4) : null;
    }

    public static bool IsInteger(ITypeSymbol type) => type.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64;
}
