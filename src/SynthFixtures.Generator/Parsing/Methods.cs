using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>The methods that attributes of a model can name: of its profile first, then of the type and its bases.</summary>
internal static class Methods
{
    public static IReadOnlyList<INamedTypeSymbol> Owners(INamedTypeSymbol type, Profile? profile)
    {
        var owners = new List<INamedTypeSymbol>();
        if (profile is not null)
            owners.Add(profile.Interface);
        for (var at = type; at is not null && at.SpecialType != SpecialType.System_Object; at = at.BaseType)
            owners.Add(at);
        return owners;
    }

    /// <summary>The methods of a name in the first owner that has any.</summary>
    public static IReadOnlyList<IMethodSymbol> Named(IReadOnlyList<INamedTypeSymbol> owners, string name) =>
        owners.Select(o => o.GetMembers(name).OfType<IMethodSymbol>().Where(m => m.MethodKind == MethodKind.Ordinary).ToList()).FirstOrDefault(m => m.Count > 0) ?? [];

    /// <summary>The names of the static methods.</summary>
    public static IEnumerable<string> Names(IReadOnlyList<INamedTypeSymbol> owners) =>
        owners.SelectMany(o => o.GetMembers()).OfType<IMethodSymbol>().Where(m => m.IsStatic && m.MethodKind == MethodKind.Ordinary).Select(m => m.Name).Distinct();
}
