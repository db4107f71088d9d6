using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>What the compiler tells types apart by where it compares signatures: nulls, names of components and <c>dynamic</c> are nothing to it.</summary>
internal static class TypeIdentity
{
    /// <summary>The same text for types of which two methods cannot differ in one only.</summary>
    public static string Of(ITypeSymbol type) => type switch
    {
        IDynamicTypeSymbol => "object",
        IArrayTypeSymbol array => $"{Of(array.ElementType)}[{array.Rank}]",
        INamedTypeSymbol { IsTupleType: true } tuple => $"({string.Join(",", tuple.TupleElements.Select(e => Of(e.Type)))})",
        INamedTypeSymbol { SpecialType: not SpecialType.None and var special, IsGenericType: false } => special == SpecialType.System_Object ? "object" : special.ToString(),
        INamedTypeSymbol { IsGenericType: true } named => $"{Container(named)}{named.MetadataName}<{string.Join(",", named.TypeArguments.Select(Of))}>",
        INamedTypeSymbol named => $"{Container(named)}{named.MetadataName}",
        _ => type.ToDisplayString(),
    };

    private static string Container(INamedTypeSymbol type) =>
        type.ContainingType is { } container ? Of(container) + "." : ModelParser.FullName(type.ContainingNamespace) + ".";
}
