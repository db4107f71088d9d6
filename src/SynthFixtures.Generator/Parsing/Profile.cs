using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>An interface that describes a type which cannot be annotated.</summary>
/// <param name="type">The interface.</param>
internal sealed class Profile(INamedTypeSymbol type)
{
    public INamedTypeSymbol Interface => type;

    /// <summary>The property that stands for a member, or null.</summary>
    public IPropertySymbol? Find(string member) => type.GetMembers(member).OfType<IPropertySymbol>().FirstOrDefault();

    public IEnumerable<IPropertySymbol> Members => type.GetMembers().OfType<IPropertySymbol>().Where(p => !p.IsStatic && !p.IsIndexer);

    /// <summary>The type that an interface describes, or null where it is no profile.</summary>
    public static INamedTypeSymbol? Described(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Interface
            ? type.GetAttributes().FirstOrDefault(a => a.Is(Names.SyntheticProfile))?.ConstructorArguments.FirstOrDefault().Value as INamedTypeSymbol
            : null;

    /// <summary>The profiles of a project, by the described type; of several the first by name.</summary>
    public static Dictionary<INamedTypeSymbol, Profile> All(Compilation compilation)
    {
        var profiles = new Dictionary<INamedTypeSymbol, Profile>(SymbolEqualityComparer.Default);
        if (compilation.GetTypeByMetadataName(Names.SyntheticProfile) is null)
            return profiles;
        foreach (var type in Interfaces(compilation.Assembly.GlobalNamespace).OrderBy(t => t.ToDisplayString(), System.StringComparer.Ordinal))
        {
            if (Described(type) is { } described && !profiles.ContainsKey(described))
                profiles.Add(described, new(type));
        }
        return profiles;
    }

    private static IEnumerable<INamedTypeSymbol> Interfaces(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol { TypeKind: TypeKind.Interface } type)
                yield return type;
            if (member is not INamespaceOrTypeSymbol inner)
                continue;
            foreach (var nested in Interfaces(inner))
                yield return nested;
        }
    }
}
