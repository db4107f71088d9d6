using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Prints constants as C# of a wanted type, the same in every culture and on every runtime.</summary>
internal static class Literals
{
    private static readonly string[] RoundTrip = ["G15", "G16", "G17"];

    /// <summary>The constant as an expression of a type, or null where it is no value of that type.</summary>
    public static string? Of(TypedConstant constant, ITypeSymbol target, NameScope names)
    {
        if (target is IArrayTypeSymbol array)
        {
            if (constant.Kind != TypedConstantKind.Array || constant.IsNull)
                return null;
            var elements = new string?[constant.Elements().Length];
            for (var i = 0; i < elements.Length; i++)
                elements[i] = Of(constant.Elements()[i], array.ElementType, names);
            return List(elements);
        }
        if (constant.IsNull)
            return Nullability.CanBeNull(target) ? "null" : null;

        target = Nullability.Unwrap(target);
        return constant.Kind switch
        {
            TypedConstantKind.Enum when target.SpecialType == SpecialType.System_Object => EnumMember(constant.Scalar()!, (INamedTypeSymbol)constant.Type!, names),
            TypedConstantKind.Enum => Same(constant.Type, target) ? EnumMember(constant.Scalar()!, (INamedTypeSymbol)target, names) : null,
            TypedConstantKind.Primitive => Primitive(constant.Scalar()!, target),
            TypedConstantKind.Type when target.ToDisplayString() == "System.Type" => $"typeof({TypeName((ITypeSymbol)constant.Scalar()!, names)})",
            _ => null,
        };
    }

    /// <summary>A collection expression, or null where an element is none.</summary>
    public static string? List(string?[] elements) => Array.IndexOf(elements, null) >= 0 ? null : "[" + string.Join(", ", elements) + "]";

    /// <summary>Whether an attribute can state values of a type.</summary>
    public static bool CanHold(ITypeSymbol type) => type.TypeKind == TypeKind.Enum || type.SpecialType is
        (>= SpecialType.System_Boolean and <= SpecialType.System_String) or SpecialType.System_Object || type.ToDisplayString() == "System.Type";

    /// <summary>The shortest text of at least 15 digits that parses back to the number.</summary>
    public static string Number(double value)
    {
        if (double.IsNaN(value))
            return "double.NaN";
        if (double.IsInfinity(value))
            return value > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity";

        if (value == Math.Floor(value) && Math.Abs(value) < 1e15 && (value != 0 || 1 / value > 0))
            return ((long)value).ToString(CultureInfo.InvariantCulture);

        foreach (var format in RoundTrip)
        {
            var text = value.ToString(format, CultureInfo.InvariantCulture);
            if (BitConverter.DoubleToInt64Bits(double.Parse(text, CultureInfo.InvariantCulture)) == BitConverter.DoubleToInt64Bits(value))
                return text;
        }
        return value.ToString("R", CultureInfo.InvariantCulture);
    }

    public static string Text(string value) => UserText.Literal(value);

    public static string EnumMember(object value, INamedTypeSymbol type, NameScope names)
    {
        var member = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue && Equals(f.ConstantValue, value) && !Warnings.IsForbidden(f));
        names.Note(member);
        return member is null
            ? $"({names.Of(type)})({Convert.ToString(value, CultureInfo.InvariantCulture)})"
            : $"{names.Of(type)}.{NameScope.Escape(member.Name)}";
    }

    private static string? Primitive(object value, ITypeSymbol target) => (value, target.SpecialType) switch
    {
        (string text, SpecialType.System_String or SpecialType.System_Object) => Text(text),
        (bool flag, SpecialType.System_Boolean or SpecialType.System_Object) => flag ? "true" : "false",
        (char c, SpecialType.System_Char or SpecialType.System_Object) => UserText.Literal(c),
        (string or bool or char, _) => null,
        (double number, SpecialType.System_Object) => Number(number) + (double.IsNaN(number) || double.IsInfinity(number) ? "" : "d"),
        (float number, SpecialType.System_Object) => Single(number),
        (_, SpecialType.System_Object) => Boxed(value),
        (_, SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal) when !Rounding.Holds(value, target.SpecialType) => null,
        (_, SpecialType.System_Double) => Number(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        (_, SpecialType.System_Single) => Convert.ToDouble(value, CultureInfo.InvariantCulture) is var real && Fits(real) ? Single(real) : null,
        (_, SpecialType.System_Decimal) => Decimal(value),
        (_, >= SpecialType.System_SByte and <= SpecialType.System_UInt64) => Integer(value, target.SpecialType),
        _ => null,
    };

    // A literal of the constant's own type: an object keeps it.
    private static string Boxed(object value)
    {
        var text = value is long.MinValue ? "long.MinValue" : Convert.ToString(value, CultureInfo.InvariantCulture)!;
        return value switch
        {
            int or long.MinValue => text,
            uint => text + "U",
            long => text + "L",
            ulong => text + "UL",
            _ => $"({value.GetType().Name switch { "Byte" => "byte", "SByte" => "sbyte", "Int16" => "short", _ => "ushort" }})({text})",
        };
    }

    // List<>, and not List<T>, whose T is the name of nothing here.
    private static string TypeName(ITypeSymbol type, NameScope names) =>
        type is INamedTypeSymbol { IsUnboundGenericType: true } ? NameScope.Global(type) : names.Of(type);

    // Neither a finite number that becomes infinite, nor another that becomes 0.
    private static bool Fits(double value) => double.IsNaN(value) || double.IsInfinity(value) || (!float.IsInfinity((float)value) && ((float)value != 0 || value == 0));

    private static string Single(double value) => double.IsNaN(value) || double.IsInfinity((float)value)
        ? "(float)" + Number(value)
        : Number((float)value) is var text && (float)value == value ? text + "f" : "(float)" + Number(value);

    private static string? Decimal(object value)
    {
        if (value is not (double or float))
            return Convert.ToDecimal(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);

        var number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
        return decimal.TryParse(Number(number), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? exact.ToString(CultureInfo.InvariantCulture) + "m"
            : null;
    }

    private static string? Integer(object value, SpecialType target)
    {
        decimal whole;
        switch (value)
        {
            case double or float:
                var number = Convert.ToDouble(value, CultureInfo.InvariantCulture);
                if (!(Math.Abs(number) < 1e19) || number != Math.Floor(number))
                    return null;
                whole = (decimal)number;
                break;
            default:
                whole = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
                break;
        }
        var (least, greatest) = target switch
        {
            SpecialType.System_SByte => (sbyte.MinValue, sbyte.MaxValue),
            SpecialType.System_Byte => (byte.MinValue, byte.MaxValue),
            SpecialType.System_Int16 => (short.MinValue, short.MaxValue),
            SpecialType.System_UInt16 => (ushort.MinValue, ushort.MaxValue),
            SpecialType.System_Int32 => (int.MinValue, int.MaxValue),
            SpecialType.System_UInt32 => (uint.MinValue, uint.MaxValue),
            SpecialType.System_Int64 => (long.MinValue, long.MaxValue),
            _ => ((decimal)ulong.MinValue, (decimal)ulong.MaxValue),
        };
        if (whole < least || whole > greatest)
            return null;
        return whole == long.MinValue ? "long.MinValue" : whole.ToString("0", CultureInfo.InvariantCulture);
    }

    private static bool Same(ITypeSymbol? left, ITypeSymbol right) => SymbolEqualityComparer.Default.Equals(left, right);
}
