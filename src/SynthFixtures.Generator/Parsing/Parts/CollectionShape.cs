using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing.Parts;

/// <summary>What kind of collection a type is, and how one is made of its elements.</summary>
/// <param name="Element">The type of the elements; of a dictionary, of its values.</param>
/// <param name="Key">The type of the keys, or null where it is no dictionary.</param>
/// <param name="IsSet">Whether the elements differ.</param>
/// <param name="Rank">The number of dimensions.</param>
/// <param name="Construction">How one is made.</param>
/// <param name="Helper">The type that the construction names, or null.</param>
internal sealed record CollectionShape(
    ITypeSymbol Element, ITypeSymbol? Key, bool IsSet, int Rank, Construction Construction, INamedTypeSymbol? Helper = null)
{
    private static readonly Dictionary<string, string> Implementations = new()
    {
        ["System.Collections.Generic.ISet<T>"] = "System.Collections.Generic.HashSet`1",
        ["System.Collections.Generic.IReadOnlySet<T>"] = "System.Collections.Generic.HashSet`1",
        ["System.Collections.Immutable.IImmutableList<T>"] = "System.Collections.Immutable.ImmutableList`1",
        ["System.Collections.Immutable.IImmutableSet<T>"] = "System.Collections.Immutable.ImmutableHashSet`1",
        ["System.Collections.Immutable.IImmutableQueue<T>"] = "System.Collections.Immutable.ImmutableQueue`1",
        ["System.Collections.Immutable.IImmutableStack<T>"] = "System.Collections.Immutable.ImmutableStack`1",
        ["System.Collections.Immutable.IImmutableDictionary<TKey, TValue>"] = "System.Collections.Immutable.ImmutableDictionary`2",
    };

    /// <summary>Whether its elements are told the row that holds them: not those of dictionaries and grids, nor those that can be null.</summary>
    public bool ReachesParent => Key is null && Rank == 1 && !Nullability.SaysNullable(Element);

    /// <summary>The shape of a type, or null where it is no collection that can be made.</summary>
    public static CollectionShape? Of(ITypeSymbol type, Knowledge knowledge)
    {
        if (type is IArrayTypeSymbol array)
            return new(array.ElementType, null, false, array.Rank, Construction.Array);
        if (type is not INamedTypeSymbol named || named.SpecialType == SpecialType.System_String)
            return null;
        switch (named.OriginalDefinition.SpecialType)
        {
            case SpecialType.System_Collections_Generic_IEnumerable_T:
            case SpecialType.System_Collections_Generic_IReadOnlyCollection_T:
            case SpecialType.System_Collections_Generic_IReadOnlyList_T:
                return new(named.TypeArguments[0], null, false, 1, Construction.Array);
            case SpecialType.System_Collections_Generic_ICollection_T:
            case SpecialType.System_Collections_Generic_IList_T:
                return new(named.TypeArguments[0], null, false, 1, Construction.List);
        }
        var name = named.OriginalDefinition.ToDisplayString();
        if (name is "System.Memory<T>" or "System.ReadOnlyMemory<T>" or "System.ArraySegment<T>")
            return new(named.TypeArguments[0], null, false, 1, Construction.Array);
        if (name is "System.Collections.Generic.List<T>")
            return new(named.TypeArguments[0], null, false, 1, Construction.List);
        if (name is "System.Collections.Generic.Dictionary<TKey, TValue>" or "System.Collections.Generic.IDictionary<TKey, TValue>"
            or "System.Collections.Generic.IReadOnlyDictionary<TKey, TValue>")
            return new(named.TypeArguments[1], named.TypeArguments[0], true, 1, Construction.Dictionary);
        if (Implementations.TryGetValue(name, out var implementation))
            return knowledge.Compilation.GetTypeByMetadataName(implementation) is { } open ? Of(open.Construct([.. named.TypeArguments]), knowledge) : null;
        return named.TypeKind is TypeKind.Class or TypeKind.Struct && !named.IsRefLikeType ? OfClass(named, knowledge) : null;
    }

    private static CollectionShape? OfClass(INamedTypeSymbol type, Knowledge knowledge)
    {
        if (Argument(type, "IDictionary", 2) is { } entries)
            return How(type, "IDictionary", knowledge) is var (construction, helper)
                ? new(entries.TypeArguments[1], entries.TypeArguments[0], true, 1, construction, helper)
                : null;
        if (Argument(type, "IEnumerable", 1) is not { } sequence || type.AllInterfaces.Count(i => IsCollections(i, "IEnumerable", 1)) != 1)
            return null;
        var isSet = Argument(type, "ISet", 1) is not null || Argument(type, "IReadOnlySet", 1) is not null;
        return How(type, "IEnumerable", knowledge) is var (how, companion)
            ? new(sequence.TypeArguments[0], null, isSet, 1, how, companion)
            : null;
    }

    // A constructor that takes the elements; else the companion class, as immutable and frozen collections have; else Add.
    private static (Construction, INamedTypeSymbol?)? How(INamedTypeSymbol type, string source, Knowledge knowledge)
    {
        var accessible = type.InstanceConstructors.Where(c => !type.IsAbstract && knowledge.CanReach(c)).ToList();
        if (accessible.Any(c => Takes(c, source)))
            return (source == "IDictionary" ? Construction.ConstructorOfEntries : Construction.Constructor, type);
        foreach (var companion in type.ContainingNamespace.GetTypeMembers(type.Name, 0).Where(c => c.IsStatic))
        {
            if (companion.GetMembers("CreateRange").Length > 0)
                return (source == "IDictionary" ? Construction.CreateRangeOfEntries : Construction.CreateRange, companion);
            if (companion.GetMembers("To" + type.Name).Length > 0)
                return (source == "IDictionary" ? Construction.ToCollectionOfEntries : Construction.ToCollection, companion);
        }
        return source == "IEnumerable" && type.TypeKind == TypeKind.Class && accessible.Any(c => c.Parameters.IsEmpty)
            && Levels(type).SelectMany(t => t.GetMembers("Add")).OfType<IMethodSymbol>().Any(m => m is { DeclaredAccessibility: Accessibility.Public, Parameters.Length: 1 })
                ? (Construction.Spread, null)
                : null;
    }

    private static IEnumerable<INamedTypeSymbol> Levels(INamedTypeSymbol type)
    {
        for (var at = type; at is not null; at = at.BaseType)
            yield return at;
    }

    private static bool Takes(IMethodSymbol constructor, string source) =>
        constructor.Parameters.Length > 0 && constructor.Parameters.Skip(1).All(p => p.HasExplicitDefaultValue)
        && constructor.Parameters[0].Type is INamedTypeSymbol { IsGenericType: true } parameter
        && (IsCollections(parameter, source, source == "IDictionary" ? 2 : 1)
            || (source == "IDictionary" && IsCollections(parameter, "IEnumerable", 1) && parameter.TypeArguments[0].Name == "KeyValuePair")
            || (source == "IEnumerable" && (IsCollections(parameter, "IList", 1) || IsCollections(parameter, "ICollection", 1)
                || IsCollections(parameter, "IReadOnlyList", 1) || IsCollections(parameter, "IReadOnlyCollection", 1))));

    private static INamedTypeSymbol? Argument(INamedTypeSymbol type, string contract, int arity) =>
        type.AllInterfaces.FirstOrDefault(i => IsCollections(i, contract, arity));

    private static bool IsCollections(INamedTypeSymbol type, string name, int arity) =>
        type.Name == name && type.Arity == arity
        && type.ContainingNamespace is { Name: "Generic", ContainingNamespace: { Name: "Collections", ContainingNamespace.Name: "System" } };
}

/// <summary>How a collection is made of its elements.</summary>
internal enum Construction
{
    Array,
    List,
    Dictionary,
    Constructor,
    ConstructorOfEntries,
    CreateRange,
    CreateRangeOfEntries,
    ToCollection,
    ToCollectionOfEntries,
    Spread,
}
