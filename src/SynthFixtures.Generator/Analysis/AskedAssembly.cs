using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Parsing;

namespace SynthFixtures.Generator.Analysis;

/// <summary>Whether <c>[assembly: SynthesizeAssembly(typeof(T))]</c> asks for anything.</summary>
internal static class AskedAssembly
{
    /// <summary>Why nothing comes of it, and what to write instead; null where something does.</summary>
    public static (string Reason, string Remedy)? Obstacle(ITypeSymbol asked, Knowledge knowledge)
    {
        if (asked is not INamedTypeSymbol { ContainingAssembly: { } assembly } type)
            return ($"{Spelling.Type(asked)} is declared in no assembly", "name a type of the assembly whose models you want");
        if (Requests.Asked(type, knowledge).Any())
            return null;
        if (Requests.IsOpen(type) || type.IsUnboundGenericType)
            return ($"{assembly.Name} has no type with [Synthetic] that is not generic, and {Spelling.Type(type)} is open", "name a closed type, such as one of its uses in a model");
        return ($"{assembly.Name} has no type with [Synthetic]", NoSource.Remedy(type, knowledge));
    }
}
