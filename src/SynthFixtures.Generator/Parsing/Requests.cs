using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Which models a use asks for, with everything nested in them.</summary>
/// <remarks>What a referenced assembly declares is read once for each reference, not once for each keystroke.</remarks>
internal static class Requests
{
    private static readonly ConditionalWeakTable<MetadataReference, ConcurrentDictionary<string, Reading>> Readings = new();

    /// <summary>The models of types that no attribute in this project brings in by itself.</summary>
    public static IEnumerable<SourceModel> Models(IEnumerable<INamedTypeSymbol> types, Knowledge knowledge, CancellationToken cancellation)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var open = new Stack<INamedTypeSymbol>(types.Reverse());
        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var type = open.Pop();
            if (!seen.Add(type) || IsAtHome(type, knowledge) || knowledge.IsGeneratedElsewhere(type))
                continue;
            var (model, nested) = Read(type, knowledge);
            if (model is not null)
                yield return model;
            foreach (var name in nested.Reverse())
                open.Push(name);
        }
    }

    /// <summary>What [SynthesizeAssembly] asks for: the synthetic types of the type's assembly, in order of declaration; and a closed generic type itself.</summary>
    public static IEnumerable<INamedTypeSymbol> Asked(INamedTypeSymbol type, Knowledge knowledge)
    {
        var all = SyntheticTypes(type.ContainingAssembly, knowledge);
        return type is { IsGenericType: true, IsUnboundGenericType: false } ? all.Append(type) : all;
    }

    /// <summary>The synthetic types of an assembly, in order of declaration.</summary>
    public static IEnumerable<INamedTypeSymbol> SyntheticTypes(IAssemblySymbol assembly, Knowledge knowledge) =>
        Types(assembly.GlobalNamespace).Where(t => !IsOpen(t) && knowledge.IsSynthetic(t));

    /// <summary>Whether a type waits for type arguments.</summary>
    public static bool IsOpen(INamedTypeSymbol type)
    {
        for (var at = type; at is not null; at = at.ContainingType)
        {
            if (at.Arity > 0 && SymbolEqualityComparer.Default.Equals(at, at.OriginalDefinition))
                return true;
        }
        return false;
    }

    private static (SourceModel? Model, IReadOnlyList<INamedTypeSymbol> Nested) Read(INamedTypeSymbol type, Knowledge knowledge)
    {
        var compilation = knowledge.Compilation;
        if (compilation.GetMetadataReference(type.ContainingAssembly) is not { } reference)
            return ModelParser.Parse(type, knowledge, listener: null);

        if (knowledge.HasProfiles)
            return ModelParser.Parse(type, knowledge, listener: null);

        var readings = Readings.GetOrCreateValue(reference);
        var key = $"{compilation.AssemblyName}|{NameScope.Global(type)}";
        var library = knowledge.Quantile is { } quantile ? compilation.GetMetadataReference(quantile.ContainingAssembly) : null;
        var beside = NamesBeside(type, compilation);
        if (readings.TryGetValue(key, out var known) && ReferenceEquals(known.Library, library) && known.Beside == beside)
            return (known.Model, known.Nested.Select(compilation.GetTypeByMetadataName).OfType<INamedTypeSymbol>().ToList());

        var (model, nested) = ModelParser.Parse(type, knowledge, listener: null);
        if (nested.Any(n => n.IsGenericType))
            return (model, nested);
        readings[key] = new Reading(library, beside, model, nested.Select(MetadataName).ToEquatableArray());
        return (model, nested);
    }

    // What this project declares in the type's namespace, and around it, decides which simple names generated code may use there.
    private static string NamesBeside(INamedTypeSymbol type, Compilation compilation)
    {
        INamespaceSymbol? space = compilation.Assembly.GlobalNamespace;
        var names = new SortedSet<string>(space.GetMembers().Select(m => m.Name), System.StringComparer.Ordinal);
        foreach (var part in ModelParser.FullName(type.ContainingNamespace).Split('.'))
        {
            space = space?.GetNamespaceMembers().FirstOrDefault(n => n.Name == part);
            names.UnionWith(space?.GetMembers().Select(m => $"{part}.{m.Name}") ?? []);
        }
        return string.Join("|", names);
    }

    /// <summary>Whether a type of this project is generated for its own attribute.</summary>
    public static bool IsAtHome(INamedTypeSymbol type, Knowledge knowledge) =>
        !type.IsGenericType && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, knowledge.Compilation.Assembly) && knowledge.IsMarked(type);

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type)
                yield return type;
            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (var nested in Types(inner))
                    yield return nested;
            }
        }
    }

    private static string MetadataName(INamedTypeSymbol type) =>
        type.ContainingType is { } container ? $"{MetadataName(container)}+{type.MetadataName}"
        : type.ContainingNamespace is { IsGlobalNamespace: false } space ? $"{ModelParser.FullName(space)}.{type.MetadataName}"
        : type.MetadataName;

    private sealed record Reading(MetadataReference? Library, string Beside, SourceModel? Model, EquatableArray<string> Nested);
}
