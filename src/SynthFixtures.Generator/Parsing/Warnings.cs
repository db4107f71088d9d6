using System.Collections.Generic;
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

    /// <summary>Adds the ids of what the compiler would report where generated code names the symbol.</summary>
    public static void AddTo(ISet<string> ids, ISymbol? symbol)
    {
        for (var at = symbol; at is not (null or INamespaceSymbol); at = at.ContainingType)
        {
            foreach (var attribute in at.GetAttributes())
            {
                if (attribute.AttributeClass is { Name: "ObsoleteAttribute" })
                {
                    ids.UnionWith(OfObsolete);
                }
                else if (attribute is { AttributeClass.Name: "ExperimentalAttribute", ConstructorArguments: { Length: > 0 } arguments }
                    && arguments[0].Value is string id && id.All(c => char.IsLetterOrDigit(c) || c == '_'))
                {
                    ids.Add(id);
                }
            }
        }
    }
}
