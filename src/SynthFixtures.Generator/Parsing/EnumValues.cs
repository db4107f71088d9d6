using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>What an enumeration declares.</summary>
internal static class EnumValues
{
    /// <summary>One field for each distinct value that can be named, in order of declaration: aliases count once.</summary>
    public static IEnumerable<IFieldSymbol> Distinct(INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue && !Warnings.IsForbidden(f)).GroupBy(f => f.ConstantValue).Select(g => g.First());

    /// <summary>The attribute class that says of an enumeration that its values can be combined, or null; also null where no value is a single bit.</summary>
    public static INamedTypeSymbol? FlagsAttribute(INamedTypeSymbol type) =>
        type.GetAttributes().Select(a => a.AttributeClass).FirstOrDefault(a => a?.ToDisplayString() == "System.FlagsAttribute") is { } attribute
        && Distinct(type).Any(f => IsSingleBit(Bits(f.ConstantValue!)))
            ? attribute
            : null;

    private static bool IsSingleBit(ulong bits) => bits != 0 && (bits & (bits - 1)) == 0;

    // The bits of the declared size: -128 of an sbyte is one bit.
    private static ulong Bits(object value) => value switch
    {
        sbyte number => (byte)number,
        short number => (ushort)number,
        int number => (uint)number,
        long number => (ulong)number,
        _ => Convert.ToUInt64(value, CultureInfo.InvariantCulture),
    };
}
