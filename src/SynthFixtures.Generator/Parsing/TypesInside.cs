using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Which types of a compilation have a property, or hold values of types that have it.</summary>
internal sealed class TypesInside
{
    private readonly Knowledge knowledge;
    private readonly Func<INamedTypeSymbol, bool> has;
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> holdNone = new(SymbolEqualityComparer.Default);

    private TypesInside(Knowledge knowledge, Func<INamedTypeSymbol, bool> has) => (this.knowledge, this.has) = (knowledge, has);

    /// <summary>The types of which members, or several of them together, are unique.</summary>
    public static TypesInside Unique(Knowledge knowledge) => new(knowledge, type =>
        Any(type, AttributeRole.UniqueTogether, knowledge)
        || MemberCollector.Collect(type, knowledge).Any(m => m.Slot.Find(knowledge, AttributeRole.Unique) is not null)
        || type.InstanceConstructors.SelectMany(c => c.Parameters).SelectMany(p => p.GetAttributes()).Any(a => knowledge.KindOf(a).Role == AttributeRole.Unique));

    /// <summary>The types whose sources have something to prepare: members that are tied together.</summary>
    public static TypesInside Prepared(Knowledge knowledge) => new(knowledge, type =>
        Any(type, AttributeRole.Correlate, knowledge) || Any(type, AttributeRole.FixedSum, knowledge) || Any(type, AttributeRole.UniqueTogether, knowledge));

    /// <summary>Whether a type has the property.</summary>
    public bool Has(INamedTypeSymbol type) => known.GetOrAdd(type, has);

    /// <summary>Whether a type has it, or one that its members hold.</summary>
    public bool IsInside(INamedTypeSymbol type)
    {
        // Of types without end nothing is made, and looking at them would not end either.
        if (knowledge.Growth.From(type) is not null)
            return false;
        var (open, seen) = (new Stack<INamedTypeSymbol>(), new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default) { type });
        open.Push(type);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (holdNone.ContainsKey(next))
                continue;
            if (Has(next))
                return true;
            foreach (var (inner, _, _) in knowledge.EdgesOf(next))
            {
                if (seen.Add(inner))
                    open.Push(inner);
            }
        }
        foreach (var none in seen)
            holdNone.TryAdd(none, true);
        return false;
    }

    private static bool Any(INamedTypeSymbol type, AttributeRole role, Knowledge knowledge) =>
        knowledge.AttributesOf(type).Any(a => knowledge.KindOf(a).Role == role);
}
