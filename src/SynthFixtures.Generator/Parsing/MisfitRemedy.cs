using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>What to write in the place of a constant that is no value of a member's type.</summary>
internal static class MisfitRemedy
{
    private const int MostShown = 5;

    /// <summary>What to do of a type that no constant has.</summary>
    public const string CannotBeStated = "an attribute cannot state values of that type: use [Derive(nameof(Method))] with a method that returns it";

    /// <summary>The remedy, in words.</summary>
    /// <param name="stated">The constant, or null where there is none to look at.</param>
    /// <param name="type">The member's type, without its null.</param>
    public static string Of(TypedConstant? stated, ITypeSymbol type)
    {
        var value = stated is { Kind: not TypedConstantKind.Array } constant ? constant.Scalar() : null;
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Enum } choice)
            return OfEnum(value, choice);
        if (value is null)
            return stated is { IsNull: true } ? "remove it, or let the member be nullable" : "use a constant of that type";
        if (Rounding.Remedy(value, type) is { } neighbours)
            return neighbours;
        var name = type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        if (type.SpecialType == SpecialType.System_String)
            return $"write it as text: {Literals.Text(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "")}";
        if (type.SpecialType == SpecialType.System_Boolean)
            return "use true or false";
        if (type.SpecialType == SpecialType.System_Char)
            return "use a character: 'a'";
        if (stated is { } written && ConstantRemedy.Of(written, type) is { } converted && value is string)
            return $"write {converted}";
        if (!Literals.CanHold(type))
            return CannotBeStated;
        if (!Conversions.IsInteger(type))
            return $"use a constant of type {name}";
        var range = TypeRange.Of(type);
        return range is null ? "use a whole number"
            : $"use a whole number in [{Literals.Number(range.Least)}, {Literals.Number(range.Greatest)}], or a member of {(value switch { double or float => "type double or decimal", string => "type string", char => "type char", bool => "type bool", _ => "a wider type" })}";
    }

    private static string OfEnum(object? value, INamedTypeSymbol type)
    {
        var fields = EnumValues.Distinct(type).ToList();
        string Member(string field) => $"{type.Name}.{field}";
        if (value is string text && (fields.FirstOrDefault(f => string.Equals(f.Name, text, StringComparison.OrdinalIgnoreCase))?.Name ?? Spelling.Nearest(text, fields.Select(f => f.Name))) is { } near)
            return $"did you mean {Member(near)}?";
        if (value is IConvertible and not (string or bool or char) && fields.FirstOrDefault(f => Equal(f.ConstantValue!, value)) is { } same)
            return $"write {Member(same.Name)}";
        return fields.Count == 0 ? $"use a value of {type.Name}" : $"use {string.Join(", ", fields.Take(MostShown).Select(f => Member(f.Name)))}{(fields.Count > MostShown ? ", ..." : "")}";
    }

    private static bool Equal(object left, object right) => Convert.ToDouble(left, CultureInfo.InvariantCulture) == Convert.ToDouble(right, CultureInfo.InvariantCulture);
}
