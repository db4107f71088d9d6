using System;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Distributions;

namespace SynthFixtures.Generator.Parsing;

/// <summary>How many values a unique member can take, as far as its attributes and its type say.</summary>
internal static class ValueCount
{
    /// <summary>How many equally probable values a distribution can give in turn: the middle of each one's share is a uniform that leads to it and to no other.</summary>
    public const ulong MostInTurn = 1UL << 50;

    /// <summary>The name of the attribute of a parameter that, with another, says how many values there are.</summary>
    public const string Counted = "CountedAttribute";

    private const string IsoDay = "yyyy-MM-dd";

    /// <summary>The number of values, or null where only the library knows it.</summary>
    public static ulong? Of(Slot slot, Knowledge knowledge)
    {
        var type = Nullability.Unwrap(slot.Type);
        var makers = slot.Makers(knowledge).ToList();
        if (makers.Count == 0)
        {
            return type is INamedTypeSymbol { TypeKind: TypeKind.Enum } values ? (ulong)Math.Max(1, EnumValues.Distinct(values).Count())
                : type.SpecialType == SpecialType.System_Boolean ? 2UL
                : null;
        }
        if (makers.Count > 1 || makers[0].NamedArguments.Any(a => a.Key is "Min" or "Max"))
            return null;

        var arguments = new Arguments(makers[0]);
        foreach (var parameter in arguments.Positional)
        {
            foreach (var attribute in parameter.GetAttributes())
            {
                if (attribute.AttributeClass is { Name: Counted } && arguments[parameter.Name] is { } to)
                    return attribute.ConstructorArguments.FirstOrDefault().Scalar() is string from ? arguments[from] is { } least ? Between(least, to, type) : null : Elements(to);
                if (attribute.AttributeClass is { Name: "TextPatternAttribute" } && arguments[parameter.Name]?.Scalar() is string pattern)
                    return Texts(pattern);
            }
        }
        return null;
    }

    /// <summary>Why a distribution with equally probable values cannot give them in turn, or null where it can.</summary>
    public static string? TooMany(Slot slot, Knowledge knowledge) => Of(slot, knowledge) > MostInTurn ? "it has more than 2^50 values, too many to take them in turn" : null;

    /// <summary>The least and the greatest value of a maker, as far as its bounds and its counted parameters say.</summary>
    public static (double? Least, double? Greatest) Range(AttributeData maker)
    {
        var arguments = new Arguments(maker);
        foreach (var parameter in arguments.Positional)
        {
            var from = parameter.GetAttributes().FirstOrDefault(a => a.AttributeClass is { Name: Counted })?.ConstructorArguments.FirstOrDefault().Scalar() as string;
            if (from is not null && arguments[from]?.Scalar() is long least && arguments[parameter.Name]?.Scalar() is long greatest)
                return (arguments.Number("Min") ?? least, arguments.Number("Max") ?? greatest);
        }
        return (arguments.Number("Min"), arguments.Number("Max"));
    }

    /// <summary>The number of combinations, or null where it is not known or beyond 64 bits.</summary>
    public static ulong? Product(ulong? one, ulong? other) =>
        one is { } first && other is { } second && (first == 0 || second <= ulong.MaxValue / first) ? first * second : null;

    private static ulong? Elements(TypedConstant list) =>
        list is { Kind: TypedConstantKind.Array, IsNull: false } && list.Elements().All(v => v.Kind != TypedConstantKind.Array) ? (ulong)list.Elements().Select(v => v.Scalar()).Distinct().Count() : null;

    private static ulong? Between(TypedConstant from, TypedConstant to, ITypeSymbol type) =>
        from.Scalar() is long least && to.Scalar() is long greatest ? greatest < least ? null : unchecked((ulong)greatest - (ulong)least) is var more && more < ulong.MaxValue ? more + 1 : more
        : type is { Name: "DateOnly", ContainingNamespace.Name: "System" } && Day(from) is { } first && Day(to) is { } last && last >= first ? (ulong)(last - first).Days + 1
        : null;

    private static DateTime? Day(TypedConstant date) =>
        DateTime.TryParseExact(date.Scalar() as string, IsoDay, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static ulong? Texts(string pattern)
    {
        try
        {
            return TextShapeParser.Parse(pattern).Shape.Positions is { } positions ? positions.Aggregate((ulong?)1, (count, characters) => Product(count, (ulong)characters.Distinct().Count())) : null;
        }
        catch (TextShapeException)
        {
            return null;
        }
    }
}
