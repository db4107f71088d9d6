using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Which types of a compilation have unique members, or hold values of such types.</summary>
internal sealed class UniqueTypes(Knowledge knowledge)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> unique = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> holdNone = new(SymbolEqualityComparer.Default);

    /// <summary>Whether members of a type, or several of them together, are unique.</summary>
    public bool Has(INamedTypeSymbol type) => unique.GetOrAdd(type, Read);

    /// <summary>Whether a type, or one that its members hold, has unique members.</summary>
    public bool IsInside(INamedTypeSymbol type)
    {
        var (open, seen) = (new Stack<INamedTypeSymbol>(), new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default) { type });
        open.Push(type);
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (holdNone.ContainsKey(next))
                continue;
            if (Has(next))
                return true;
            foreach (var (inner, _) in knowledge.EdgesOf(next))
            {
                if (seen.Add(inner))
                    open.Push(inner);
            }
        }
        foreach (var none in seen)
            holdNone.TryAdd(none, true);
        return false;
    }

    private bool Read(INamedTypeSymbol type) =>
        knowledge.AttributesOf(type).Any(a => knowledge.KindOf(a).Role == AttributeRole.UniqueTogether)
        || MemberCollector.Collect(type, knowledge).Any(m => m.Slot.Find(knowledge, AttributeRole.Unique) is not null)
        || type.InstanceConstructors.SelectMany(c => c.Parameters).SelectMany(p => p.GetAttributes()).Any(a => knowledge.KindOf(a).Role == AttributeRole.Unique);
}
