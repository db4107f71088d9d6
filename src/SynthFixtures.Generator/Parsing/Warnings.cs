using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>What the compiler says of those who name a symbol: obsolete, experimental.</summary>
internal static class Warnings
{
    private static readonly string[] OfObsolete = ["CS0612", "CS0618"];

    /// <summary>Whether naming the symbol is an error that nothing suppresses.</summary>
    public static bool IsForbidden(ISymbol symbol)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: "ObsoleteAttribute", ConstructorArguments: { Length: > 1 } arguments } && arguments[1].Scalar() is true)
                return true;
        }
        return false;
    }

    /// <summary>The ids of what the compiler would report where generated code names the symbol.</summary>
    public static IEnumerable<string> Of(ISymbol? symbol)
    {
        for (var at = symbol; at is not (null or INamespaceSymbol); at = at.ContainingType)
        {
            foreach (var id in ByItself(at))
                yield return id;
        }
    }

    /// <summary>The ids of what is said of the symbol itself, not of what contains it.</summary>
    public static ImmutableArray<string> ByItself(ISymbol symbol)
    {
        var ids = ImmutableArray<string>.Empty;
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "ObsoleteAttribute" })
            {
                ids = ids.AddRange(OfObsolete);
                if (attribute.NamedArguments.FirstOrDefault(a => a.Key == "DiagnosticId").Value.Scalar() is string own && IsId(own))
                    ids = ids.Add(own);
            }
            else if (attribute is { AttributeClass.Name: "ExperimentalAttribute", ConstructorArguments: { Length: > 0 } arguments }
                && arguments[0].Scalar() is string id && IsId(id))
            {
                ids = ids.Add(id);
            }
        }
        return ids;
    }

    /// <summary>The ids of what is said of a member and of its accessors.</summary>
    public static IEnumerable<string> OfMember(ISymbol member) => member is IPropertySymbol property
        ? new ISymbol?[] { property, property.GetMethod, property.SetMethod }.OfType<ISymbol>().SelectMany(said => ByItself(said))
        : ByItself(member);

    /// <summary>Whether a type, or one in it, is one that nobody may name.</summary>
    public static bool NamesForbidden(ITypeSymbol type, Knowledge knowledge)
    {
        while (type is IArrayTypeSymbol array)
            type = array.ElementType;
        if (type is not INamedTypeSymbol named || type.SpecialType != SpecialType.None || TypePath.IsTooLarge(type))
            return false;
        for (var at = named; at is not null && knowledge.WarningsOf(named).Contains(OfObsolete[0]); at = at.ContainingType)
        {
            if (IsForbidden(at))
                return true;
        }
        return named.IsGenericType && named.TypeArguments.Any(argument => NamesForbidden(argument, knowledge));
    }

    // Other texts are no ids to the compiler either, and would stand in a directive.
    private static bool IsId(string text) => text.Length > 0 && text.All(c => char.IsLetterOrDigit(c) || c == '_');
}
