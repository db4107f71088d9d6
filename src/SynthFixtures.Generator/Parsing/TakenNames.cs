using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Planning;

namespace SynthFixtures.Generator.Parsing;

/// <summary>What names mean already where generated code stands.</summary>
internal sealed class TakenNames
{
    private static readonly SymbolEqualityComparer Same = SymbolEqualityComparer.Default;

    // Of the classes that are generated.
    private static readonly string[] Suffixes = ["Source", "Sources", "Parameters", "Conditions"];

    private readonly Compilation compilation;
    private readonly INamespaceSymbol?[] imported;
    private readonly ConcurrentDictionary<string, bool> reserved = new();
    private readonly ConcurrentDictionary<INamespaceSymbol, INamespaceSymbol?> spaces = new(Same);
    private readonly ConcurrentDictionary<INamespaceSymbol, (string Name, ImmutableArray<string> Inner)> homes = new(Same);

    public TakenNames(Compilation compilation)
    {
        this.compilation = compilation;
        imported = [Namespace(Names.Kernels), Namespace(Names.Rows), Namespace(Names.Streams), Namespace(Names.Dependence), Namespace("System")];
    }

    /// <summary>Whether a simple name means something else inside generated code.</summary>
    public bool IsReserved(string name) => reserved.TryGetValue(name, out var known) ? known : reserved.GetOrAdd(name, Reserves);

    /// <summary>What a namespace, here and in referenced projects, declares under a name.</summary>
    public IEnumerable<INamespaceOrTypeSymbol> In(INamespaceSymbol space, string name) =>
        (spaces.TryGetValue(space, out var known) ? known : spaces.GetOrAdd(space, s => compilation.GetCompilationNamespace(s)))?.GetMembers(name) ?? [];

    /// <summary>The namespace of generated classes for types of a namespace.</summary>
    /// <param name="home">The namespace of the types.</param>
    /// <param name="aliases">The simple names that the class gives to types.</param>
    /// <remarks>A namespace inside it would hide a type of the same name from the class; then it stands aside.</remarks>
    public string GeneratedNamespace(INamespaceSymbol home, IEnumerable<TypeAlias> aliases)
    {
        if (home.IsGlobalNamespace)
            return Names.GeneratedNamespace;
        var (name, inner) = homes.GetOrAdd(home, h => (
            $"{Names.GeneratedNamespace}.{h.ToDisplayString(NameScope.Escaped)}",
            compilation.GetCompilationNamespace(h)?.GetNamespaceMembers().Select(n => n.Name).ToImmutableArray() ?? ImmutableArray<string>.Empty));
        return !inner.IsEmpty && (inner.Any(IsReserved) || aliases.Any(a => inner.Contains(a.Name))) ? name + "_" : name;
    }

    private bool Reserves(string name) =>
        EmittedNames.Contains(name) || Array.Exists(Suffixes, suffix => name.EndsWith(suffix, StringComparison.Ordinal))
        || imported.Any(space => space is not null && !space.GetTypeMembers(name).IsEmpty);

    private INamespaceSymbol? Namespace(string name)
    {
        INamespaceSymbol? space = compilation.GlobalNamespace;
        foreach (var part in name.Split('.'))
            space = space?.GetNamespaceMembers().FirstOrDefault(n => n.Name == part);
        return space;
    }
}
