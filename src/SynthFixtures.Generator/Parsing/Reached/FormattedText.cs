using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SynthFixtures.Generator.Parsing.Reached;

/// <summary>Whose text differs in usual cultures: that of numbers with decimals and of times, and of integers in some formats.</summary>
internal static class FormattedText
{
    private const int MostVariables = 4;

    // AllowDecimalPoint, AllowThousands, AllowCurrencySymbol.
    private const int LocalStyles = 0x20 | 0x40 | 0x100;

    private static readonly HashSet<string> Invariant = ["O", "o", "R", "r", "s", "u"];

    /// <summary>Whether the text of a type without a format depends on the culture, also where it is that of several values.</summary>
    public static bool HasText(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol array => HasText(array.ElementType),
        INamedTypeSymbol { TypeArguments.Length: 1 } several
            when several.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T
                && several.AllInterfaces.Concat([several]).Any(i => i.Name == "IEnumerable") =>
            HasText(several.TypeArguments[0]),
        null => false,
        _ => Differs(type, default(string)),
    };

    /// <summary>Whether the text of a type depends on the culture.</summary>
    /// <param name="type">The type.</param>
    /// <param name="format">The format, or null where there is none.</param>
    public static bool Differs(ITypeSymbol type, IOperation? format) =>
        Differs(type, format?.ConstantValue is { HasValue: true, Value: string text } ? text : default(string));

    /// <summary>Whether <c>string.Format</c> gives another text in another culture.</summary>
    /// <param name="given">The format and the values.</param>
    public static bool Differs(IReadOnlyList<IOperation> given)
    {
        var format = given.FirstOrDefault()?.ConstantValue is { HasValue: true, Value: string text } ? text : "";
        return given.Skip(1).Select((value, index) => (value, index))
            .Any(v => v.value.Type is { } type && Formats(format, v.index).Any(f => Differs(type, f)));
    }

    /// <summary>The value whose text is made, also where it stands as an object or an interface, in a variable of such a type too.</summary>
    public static IOperation? Plain(IOperation? value)
    {
        var plain = Bodies.Unboxed(value);
        for (var depth = 0; depth < MostVariables && plain is ILocalReferenceOperation { Local: { Type.IsReferenceType: true } local } reference
            && Bodies.Unboxed(Locals.ValueOf(local, reference)) is { } given; depth++)
            plain = given;
        return plain;
    }

    /// <summary>Whether an argument lets a number be written with separators or a currency, which are the culture's.</summary>
    public static bool IsLocalStyle(IArgumentOperation argument) => argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Type.Name: "NumberStyles" }
        && (argument.Value.ConstantValue is not { HasValue: true, Value: int style } || (style & LocalStyles) != 0);

    private static bool Differs(ITypeSymbol type, string? format)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return Differs(nullable.TypeArguments[0], format);
        switch (type.SpecialType)
        {
            case SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal:
                return true;
            case SpecialType.System_DateTime:
                return format is null || !Invariant.Contains(format);
            case >= SpecialType.System_SByte and <= SpecialType.System_UInt64:
                return IsLocal(format);
        }
        if (type.ContainingNamespace is not { IsGlobalNamespace: false } space)
            return false;
        return (type.Name, space.ToDisplayString()) switch
        {
            ("DateTimeOffset" or "DateOnly" or "TimeOnly", "System") => format is null || !Invariant.Contains(format),
            ("Half" or "NFloat", "System" or "System.Runtime.InteropServices") or ("Complex", "System.Numerics") => true,
            ("Int128" or "UInt128", "System") or ("BigInteger", "System.Numerics") => IsLocal(format),
            ("TimeSpan", "System") => format is "g" or "G",
            _ => false,
        };
    }

    // Groups of digits, decimals, currencies, percent.
    private static bool IsLocal(string? format) =>
        format is { Length: > 0 } && ("NCPFE".IndexOf(char.ToUpperInvariant(format[0])) >= 0 || format.IndexOfAny(['.', ',', '%']) >= 0);

    // {0:N2} -> N2; the empty text for {0}.
    private static IEnumerable<string?> Formats(string composite, int index)
    {
        var start = "{" + index.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var any = false;
        for (var at = Next(0); at >= 0; at = Next(at + 1))
        {
            var end = composite.IndexOf('}', at);
            var colon = composite.IndexOf(':', at);
            if (end < 0 || char.IsDigit(composite[at + start.Length]))
                continue;
            any = true;
            yield return colon > 0 && colon < end ? composite.Substring(colon + 1, end - colon - 1) : null;
        }
        // A format that is not known makes text of all that it is given.
        if (!any && composite.Length == 0)
            yield return null;

        int Next(int from) => composite.IndexOf(start, from, System.StringComparison.Ordinal);
    }
}
