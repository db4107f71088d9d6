using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing.Groups;

/// <summary>Amounts of the type that the members of a fixed sum have: which numbers are whole ones, and how they are written.</summary>
/// <param name="type">The type.</param>
/// <param name="decimals">The number of places, where it is decimal.</param>
internal sealed class SumAmounts(ITypeSymbol type, int decimals)
{
    public bool IsDecimal => type.SpecialType == SpecialType.System_Decimal;

    private bool IsReal => type.SpecialType is SpecialType.System_Single or SpecialType.System_Double;

    /// <summary>What an amount is, in words.</summary>
    public string Unit => IsReal ? "finite number" : IsDecimal ? $"number of {decimals.ToString(CultureInfo.InvariantCulture)} decimal places" : Short;

    private string Short => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>Whether a type can be divided.</summary>
    public static bool Takes(ITypeSymbol type) => type.SpecialType is SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal
        or SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16
        or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64;

    /// <summary>The number where it is an amount, else null.</summary>
    public double? Whole(double value) =>
        double.IsNaN(value) || double.IsInfinity(value) || Low(value) != value || High(value) != value || LiteralOrNull(value) is null ? null : value;

    /// <summary>The least amount from a number on.</summary>
    public double Low(double value) => Round(value, Math.Ceiling);

    /// <summary>The greatest amount up to a number.</summary>
    public double High(double value) => Round(value, Math.Floor);

    /// <summary>The sum, without what binary fractions would add to decimal ones.</summary>
    public double Sum(IEnumerable<double> amounts)
    {
        var terms = amounts.ToList();
        return terms.TrueForAll(term => Math.Abs(term) < 1e15) ? (double)terms.Sum(Exact) : terms.Sum();
    }

    /// <summary>The greatest amount of all, as an expression.</summary>
    public string Greatest => $"{type.ToDisplayString()}.MaxValue";

    /// <summary>An amount as an expression of the type.</summary>
    public string Literal(double amount) => LiteralOrNull(amount) ?? Literals.Number(amount);

    private string? LiteralOrNull(double amount)
    {
        if (IsReal)
            return type.SpecialType == SpecialType.System_Double ? Literals.Number(amount) : Literals.Number(amount) + "f";
        if (Math.Abs(amount) >= 7.9e28)
            return null;
        var exact = Exact(amount);
        if (IsDecimal)
            return exact.ToString(CultureInfo.InvariantCulture) + "m";
        var (least, greatest) = type.SpecialType switch
        {
            SpecialType.System_SByte => (sbyte.MinValue, sbyte.MaxValue),
            SpecialType.System_Byte => (byte.MinValue, byte.MaxValue),
            SpecialType.System_Int16 => (short.MinValue, short.MaxValue),
            SpecialType.System_UInt16 => (ushort.MinValue, ushort.MaxValue),
            SpecialType.System_Int32 => (int.MinValue, int.MaxValue),
            SpecialType.System_UInt32 => (uint.MinValue, uint.MaxValue),
            _ => ((decimal)long.MinValue + 1, (decimal)long.MaxValue),
        };
        return exact < least || exact > greatest ? null : exact.ToString("0", CultureInfo.InvariantCulture);
    }

    private double Round(double value, Func<decimal, decimal> rounding)
    {
        if (IsReal || !(Math.Abs(value) < 1e15))
            return value;
        var unit = 1m;
        for (var i = 0; IsDecimal && i < decimals; i++)
            unit *= 10;
        return (double)(rounding(Exact(value) * unit) / unit);
    }

    private static decimal Exact(double value) => decimal.Parse(Literals.Number(value), NumberStyles.Float, CultureInfo.InvariantCulture);
}
