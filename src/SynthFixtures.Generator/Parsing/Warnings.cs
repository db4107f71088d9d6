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
            if (attribute is { AttributeClass.Name: "ObsoleteAttribute", ConstructorArguments: { Length: > 1 } arguments } && arguments[1].Value is true)
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
            }
            else if (attribute is { AttributeClass.Name: "ExperimentalAttribute", ConstructorArguments: { Length: > 0 } arguments }
                && arguments[0].Value is string id && id.All(c => char.IsLetterOrDigit(c) || c == '_'))
            {
                ids = ids.Add(id);
            }
        }
        return ids;
    }
}
