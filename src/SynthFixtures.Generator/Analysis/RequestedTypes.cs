using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Parsing;
using SynthFixtures.Generator.Parsing.Theories;

namespace SynthFixtures.Generator.Analysis;

/// <summary>The types that have sources in a project: declared there, asked for there, or generated in a referenced one; and what asks for them.</summary>
/// <remarks>
/// A type whose own declaration brings no source is asked for by what reaches it: an assembly attribute, a model, a profile, a theory. The first of
/// those, in that order, answers for it: what is wrong with the type is said there, once.
/// </remarks>
internal sealed class RequestedTypes
{
    private static readonly SymbolEqualityComparer Same = SymbolEqualityComparer.Default;

    private readonly ConcurrentDictionary<INamedTypeSymbol, IReadOnlyList<INamedTypeSymbol>> nested = new(Same);
    private readonly Lazy<Dictionary<INamedTypeSymbol, Location>> answering;

    public RequestedTypes(Knowledge knowledge)
    {
        Knowledge = knowledge;
        Others = new(new OtherGenerators(knowledge.Compilation), knowledge);
        answering = new(Find);
    }

    public Knowledge Knowledge { get; }

    /// <summary>What other generators make of the types.</summary>
    public MadeByOthers Others { get; }

    /// <summary>Whether the type's own attribute or profile, in this project, brings its source.</summary>
    public static bool IsHome(INamedTypeSymbol type, Knowledge knowledge) => Requests.IsAtHome(type, knowledge) || knowledge.ProfileOf(type) is not null;

    /// <summary>Whether this project makes the rows of a type.</summary>
    public bool IsHere(INamedTypeSymbol type) => IsHome(type, Knowledge) || (!Knowledge.IsGeneratedElsewhere(type) && answering.Value.ContainsKey(type));

    public bool Contains(INamedTypeSymbol type) => IsHome(type, Knowledge) || Knowledge.IsGeneratedElsewhere(type) || answering.Value.ContainsKey(type);

    /// <summary>The types for which a place answers, of those that it reaches, each after what reaches it, with the way there.</summary>
    /// <param name="types">The types that stand there.</param>
    /// <param name="place">Where: the same as <see cref="Roots"/> gives.</param>
    public IEnumerable<IReadOnlyList<INamedTypeSymbol>> AnsweredAt(IEnumerable<INamedTypeSymbol> types, Location place)
    {
        var from = new Dictionary<INamedTypeSymbol, INamedTypeSymbol>(Same);
        foreach (var type in Reached(types, from))
        {
            if (!answering.Value.TryGetValue(type, out var first) || first != place)
                continue;
            var way = new List<INamedTypeSymbol> { type };
            while (from.TryGetValue(way[0], out var before))
                way.Insert(0, before);
            yield return way;
        }
    }

    /// <summary>The type with those inside it that need sources.</summary>
    public IReadOnlyList<INamedTypeSymbol> NestedIn(INamedTypeSymbol type) =>
        nested.GetOrAdd(type, t => ModelParser.Parse(t, Knowledge, listener: null).Nested);

    /// <summary>Reports what is wrong with a type, and gives the types inside it that need sources.</summary>
    public IReadOnlyList<INamedTypeSymbol> Check(INamedTypeSymbol type, Reporter reporter)
    {
        var (model, inside) = ModelParser.Parse(type, Knowledge, reporter);
        nested.TryAdd(type, inside);
        Others.Check(type, isSound: model is not null, reporter);
        return inside;
    }

    /// <summary>Where an assembly attribute answers for types.</summary>
    public static Location? PlaceOf(AttributeData attribute) =>
        attribute.ApplicationSyntaxReference is { } syntax ? Location.Create(syntax.SyntaxTree, syntax.Span) : null;

    // What has a declaration of its own here, or a source elsewhere, is not asked for by what holds it.
    private IEnumerable<INamedTypeSymbol> Reached(IEnumerable<INamedTypeSymbol> types, Dictionary<INamedTypeSymbol, INamedTypeSymbol>? from = null)
    {
        var seen = new HashSet<ISymbol>(Same);
        var open = new Stack<INamedTypeSymbol>(types.Reverse());
        while (open.Count > 0)
        {
            var type = open.Pop();
            if (!seen.Add(type) || IsHome(type, Knowledge) || Knowledge.IsGeneratedElsewhere(type))
                continue;
            yield return type;
            foreach (var inner in NestedIn(type).Reverse())
            {
                if (from is not null && !seen.Contains(inner))
                    from[inner] = type;
                open.Push(inner);
            }
        }
    }

    private Dictionary<INamedTypeSymbol, Location> Find()
    {
        var found = new Dictionary<INamedTypeSymbol, Location>(Same);
        foreach (var (types, place) in Roots())
        {
            foreach (var type in Reached(types))
            {
                if (!found.ContainsKey(type))
                    found.Add(type, place);
            }
        }
        return found;
    }

    private IEnumerable<(IEnumerable<INamedTypeSymbol> Types, Location Place)> Roots()
    {
        foreach (var attribute in Knowledge.Compilation.Assembly.GetAttributes().Where(a => a.Is(Names.SynthesizeAssembly)))
        {
            if (attribute.ConstructorArguments.FirstOrDefault().Scalar() is INamedTypeSymbol { ContainingAssembly: not null } type && PlaceOf(attribute) is { } place)
                yield return (Requests.Asked(type, Knowledge), place);
        }
        var declared = new List<INamedTypeSymbol>(Types(Knowledge.Compilation.Assembly.GlobalNamespace));
        foreach (var type in declared)
        {
            if (Profile.Described(type) is { } described)
            {
                if (Same.Equals(Knowledge.ProfileOf(described)?.Interface, type))
                    yield return (NestedIn(described), type.Locations[0]);
            }
            else if (Requests.IsAtHome(type, Knowledge))
                yield return (NestedIn(type), type.Locations[0]);
        }
        foreach (var type in declared)
        {
            foreach (var method in type.GetMembers().OfType<IMethodSymbol>().Where(m => m.MethodKind == MethodKind.Ordinary && TheoryAttributes.IsTheory(m)))
                yield return (TheoryParser.Parse(method, Knowledge, listener: null).Models, method.Locations[0]);
            if (type.BaseType is { IsGenericType: true })
                yield return (InheritedTheories.Models(type, Knowledge, listener: null), type.Locations[0]);
        }
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type)
                yield return type;
            foreach (var inner in Types(member))
                yield return inner;
        }
    }
}
