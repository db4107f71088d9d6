using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>What a constant of the wrong type says in the right one: 12 for "12", Tier.Gold for "gold".</summary>
internal static class ConstantRemedy
{
    /// <summary>An expression of the type, fully qualified, or null where the constant has no counterpart.</summary>
    public static string? Of(TypedConstant constant, ITypeSymbol target)
    {
        if (constant.Kind != TypedConstantKind.Primitive || constant.Scalar() is not { } value)
            return null;
        var type = Nullability.Unwrap(target);
        var text = value is bool flag ? (flag ? "true" : "false") : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return type switch
        {
            { SpecialType: SpecialType.System_String } => Literals.Text(text),
            { SpecialType: SpecialType.System_Boolean } when value is string => bool.TryParse(text, out var truth) ? (truth ? "true" : "false") : null,
            { TypeKind: TypeKind.Enum } when value is string => type.GetMembers().OfType<IFieldSymbol>()
                .Where(f => f.HasConstantValue && string.Equals(f.Name, text, StringComparison.OrdinalIgnoreCase))
                .Select(f => $"{NameScope.Global(type)}.{NameScope.Escape(f.Name)}").FirstOrDefault(),
            { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double } when value is string => Number(text, type.SpecialType),
            _ => Rounding.Nearest(value, type),
        };
    }

    private static string? Number(string text, SpecialType type)
    {
        var isWhole = type <= SpecialType.System_UInt64;
        var style = isWhole ? NumberStyles.AllowLeadingSign : NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(text, style, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : null;
    }
}
