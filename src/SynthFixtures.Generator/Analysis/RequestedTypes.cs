using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Parsing;

namespace SynthFixtures.Generator.Analysis;

/// <summary>The types that have sources in a project: declared there, asked for there, or generated in a referenced one.</summary>
internal sealed class RequestedTypes
{
    private readonly Lazy<HashSet<ITypeSymbol>> asked;
    private readonly Lazy<HashSet<ITypeSymbol>> byAttribute;

    public RequestedTypes(Knowledge knowledge)
    {
        Knowledge = knowledge;
        asked = new(Find);
        byAttribute = new(() => new HashSet<ITypeSymbol>(OfAssemblyAttributes(), SymbolEqualityComparer.Default));
    }

    public Knowledge Knowledge { get; }

    /// <summary>Whether the type's own attribute, in this project, brings its source.</summary>
    public static bool IsHome(INamedTypeSymbol type, Knowledge knowledge) =>
        !type.IsGenericType && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, knowledge.Compilation.Assembly) && knowledge.IsSynthetic(type);

    /// <summary>Whether an assembly attribute asks for a type: there stands what is wrong with it, and not again at each theory.</summary>
    public bool IsAskedByAttribute(INamedTypeSymbol type) => byAttribute.Value.Contains(type);

    /// <summary>Whether this project makes the rows of a type.</summary>
    public bool IsHere(INamedTypeSymbol type) => IsHome(type, Knowledge) || (!Knowledge.IsGeneratedElsewhere(type) && asked.Value.Contains(type));

    public bool Contains(INamedTypeSymbol type) => IsHome(type, Knowledge) || Knowledge.IsGeneratedElsewhere(type) || asked.Value.Contains(type);

    private HashSet<ITypeSymbol> Find()
    {
        var found = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var open = new Stack<INamedTypeSymbol>(OfAssemblyAttributes().Concat(Knowledge.Profiled).Concat(OfTheories(Knowledge.Compilation.Assembly.GlobalNamespace)));
        while (open.Count > 0)
        {
            var type = open.Pop();
            if (!found.Add(type))
                continue;
            foreach (var nested in ModelParser.Parse(type, Knowledge, listener: null).Nested)
                open.Push(nested);
        }
        return found;
    }

    private IEnumerable<INamedTypeSymbol> OfAssemblyAttributes() =>
        Knowledge.Compilation.Assembly.GetAttributes()
            .Where(a => a.Is(Names.SynthesizeAssembly))
            .Select(a => a.ConstructorArguments.FirstOrDefault().Scalar() as INamedTypeSymbol)
            .Where(t => t?.ContainingAssembly is not null)
            .SelectMany(t => Requests.Asked(t!, Knowledge));

    private IEnumerable<INamedTypeSymbol> OfTheories(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers())
        {
            if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary } method && TheoryParser.IsTheory(method))
            {
                foreach (var model in TheoryParser.Parse(method, Knowledge, listener: null).Models)
                    yield return model;
            }
            if (member is INamespaceOrTypeSymbol inner)
            {
                foreach (var model in OfTheories(inner))
                    yield return model;
            }
        }
    }
}
