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

        var cell = OfNumbers(to);
        switch (from.SpecialType)
        {
            case SpecialType.System_Double when to.SpecialType == SpecialType.System_Decimal:
                return (new("Cells.ToDecimal(", $", decimals: {Conversion.Decimals})"), 2);
            case SpecialType.System_Double when cell is not null:
                return (new($"Cells.{cell}(", ")"), 2);
            case SpecialType.System_Int64 when to.SpecialType == SpecialType.System_Decimal:
                return (new("Cells.ToDecimal(", ")"), 3);
            case SpecialType.System_Int64 when cell is not (null or "ToBoolean" or "ToTimeSpan" or "ToTimeOnly"):
                return (new($"Cells.{cell}(", ")"), IsInteger(to) ? 1 : 3);
        }
        if (OfOthers(from, to) is { } other)
            return (new($"Cells.{other}(", ")"), 2);
        return compilation.ClassifyConversion(from, to) is { IsImplicit: true, IsReference: true } ? (Conversion.None, 4) : null;
    }

    public static bool IsInteger(ITypeSymbol type) =>
        type.SpecialType is (>= SpecialType.System_SByte and <= SpecialType.System_UInt64) or SpecialType.System_IntPtr or SpecialType.System_UIntPtr
        || Wide(type) is "Int128" or "UInt128" or "BigInteger";

    private static string? OfNumbers(ITypeSymbol to) => to.SpecialType switch
    {
        SpecialType.System_Single => "ToSingle",
        SpecialType.System_Double => "ToDouble",
        SpecialType.System_Boolean => "ToBoolean",
        (>= SpecialType.System_SByte and <= SpecialType.System_UInt64) or SpecialType.System_IntPtr or SpecialType.System_UIntPtr => "To" + to.Name,
        _ => Wide(to) is { } wide ? "To" + wide : null,
    };

    // Between types that a kernel makes and their relatives: one kernel serves all of them.
    private static string? OfOthers(ITypeSymbol from, ITypeSymbol to) => (NameOf(from), NameOf(to)) switch
    {
        ("System.DateTime", "System.DateTimeOffset") => "ToDateTimeOffset",
        ("System.Char", "System.Text.Rune") => "ToRune",
        ("System.Text.Json.JsonElement", "System.Text.Json.Nodes.JsonNode") => "ToJsonNode",
        ("System.Text.Json.JsonElement", "System.Text.Json.Nodes.JsonObject") => "ToJsonObject",
        ("System.Text.Json.JsonElement", "System.Text.Json.JsonDocument") => "ToJsonDocument",
        _ => null,
    };

    private static string? Wide(ITypeSymbol type) => type.Name switch
    {
        "Half" or "Int128" or "UInt128" or "TimeSpan" or "TimeOnly" when NameOf(type) == "System." + type.Name => type.Name,
        "BigInteger" when NameOf(type) == "System.Numerics.BigInteger" => type.Name,
        _ => null,
    };

    private static string NameOf(ITypeSymbol type) => type is INamedTypeSymbol { Arity: 0, ContainingType: null } named ? ModelParser.FullName(named) : "";
}
