using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Rules.Words;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Which of the library's makers have values of a type.</summary>
internal static class FittingMakers
{
    // Of numbers there are dozens: to name some would be to leave the others out.
    private const int MostNamed = 6;

    /// <summary>What to put on a member instead of a maker that has no values of its type.</summary>
    public static string Advice(Slot slot, Knowledge knowledge)
    {
        var names = Names(slot.PlainType, knowledge, farthest: int.MaxValue);
        if (names.Count > MostNamed && slot.PlainType.SpecialType is not (>= SpecialType.System_SByte and <= SpecialType.System_Double))
            names = Names(slot.PlainType, knowledge, farthest: 0) is { Count: > 0 } near ? near : names;
        return names.Count switch
        {
            0 => "no maker has values of that type: use [Derive], or [ConvertWith] beside a maker of what it is made of",
            > MostNamed => "use a distribution of numbers, or [Derive]",
            _ => $"use {string.Join(", ", names.Select(n => $"[{n}]"))} or [Derive]",
        };
    }

    /// <summary>Makers that have values of a type, as examples.</summary>
    public static string Example(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => ExampleMakers.OfText,
        { SpecialType: SpecialType.System_Boolean or SpecialType.System_Char } or { TypeKind: TypeKind.Enum } => ExampleMakers.OfChoices,
        { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double } => ExampleMakers.OfNumbers,
        { SpecialType: SpecialType.System_DateTime } or { Name: "DateOnly" or "DateTimeOffset", ContainingNamespace.Name: "System" } => ExampleMakers.OfDates,
        _ when Conversions.IsInteger(type) || TypeRange.Of(type) is not null => ExampleMakers.OfNumbersWithoutConstants,
        _ => ExampleMakers.OfOthers,
    };

    // Of several types another rule speaks, for abstract ones.
    private static List<string> Names(ITypeSymbol type, Knowledge knowledge, int farthest) =>
        [.. knowledge.Makers.Where(attribute => attribute.ToDisplayString() != Parsing.Names.OneOf
                && KernelReference.Read(attribute, knowledge.Compilation).Any(kernel => Fits(kernel.Type, type, knowledge, farthest)))
            .Select(attribute => Spelling.NameOfAttribute(attribute.Name)).OrderBy(name => name, System.StringComparer.Ordinal)];

    private static bool Fits(INamedTypeSymbol? kernel, ITypeSymbol type, Knowledge knowledge, int farthest) =>
        kernel is not null && (kernel.Arity == 0 || Literals.CanHold(type)) && knowledge.Fit(kernel, type) is { } fit && fit.Distance <= farthest;
}
