using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>An interface that describes a type which cannot be annotated.</summary>
/// <param name="type">The interface.</param>
internal sealed class Profile(INamedTypeSymbol type)
{
    private readonly List<INamedTypeSymbol> others = [];

    /// <summary>Further profiles of the same type, which nobody reads.</summary>
    public IReadOnlyList<INamedTypeSymbol> Others => others;

    public INamedTypeSymbol Interface => type;

    /// <summary>The property that stands for a member, or null.</summary>
    public IPropertySymbol? Find(string member) => type.GetMembers(member).OfType<IPropertySymbol>().FirstOrDefault();

    public IEnumerable<IPropertySymbol> Members => type.GetMembers().OfType<IPropertySymbol>().Where(p => !p.IsStatic && !p.IsIndexer);

    /// <summary>The type that an interface describes, or null where it is no profile.</summary>
    public static INamedTypeSymbol? Described(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Interface
            ? type.GetAttributes().FirstOrDefault(a => a.Is(Names.SyntheticProfile))?.ConstructorArguments.FirstOrDefault().Scalar() as INamedTypeSymbol
            : null;

    /// <summary>The profiles of a project, by the described type; of several the first by name.</summary>
    public static Dictionary<INamedTypeSymbol, Profile> All(Compilation compilation)
    {
        var profiles = new Dictionary<INamedTypeSymbol, Profile>(SymbolEqualityComparer.Default);
        if (compilation.GetTypeByMetadataName(Names.SyntheticProfile) is null)
            return profiles;
        foreach (var type in Interfaces(compilation.Assembly.GlobalNamespace).OrderBy(t => t.ToDisplayString(), System.StringComparer.Ordinal))
        {
            if (Described(type) is not { } described)
                continue;
            if (profiles.TryGetValue(described, out var first))
                first.others.Add(type);
            else
                profiles.Add(described, new(type));
        }
        return profiles;
    }

    /// <summary>The profile of a type in a referenced project, which describes it there only; or null.</summary>
    public static INamedTypeSymbol? Elsewhere(INamedTypeSymbol type, Knowledge knowledge) => knowledge.ModelAssemblies
        .SelectMany(assembly => Interfaces(assembly.GlobalNamespace)).FirstOrDefault(profile => SymbolEqualityComparer.Default.Equals(Described(profile), type));

    private static IEnumerable<INamedTypeSymbol> Interfaces(INamespaceOrTypeSymbol container)
    {
        foreach (var type in container.GetTypeMembers())
        {
            if (type.TypeKind == TypeKind.Interface)
                yield return type;
            foreach (var nested in Interfaces(type))
                yield return nested;
        }
        if (container is not INamespaceSymbol space)
            yield break;
        foreach (var inner in space.GetNamespaceMembers())
        {
            foreach (var nested in Interfaces(inner))
                yield return nested;
        }
    }
}
