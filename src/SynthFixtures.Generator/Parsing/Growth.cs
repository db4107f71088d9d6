using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Finds synthetic types that hold ever larger forms of themselves: <c>Nest&lt;T&gt;</c> with a member of type <c>Nest&lt;Nest&lt;T&gt;&gt;</c>.</summary>
/// <param name="knowledge">The library.</param>
internal sealed class Growth(Knowledge knowledge)
{
    // Of closed generic types that one model reaches; their members can permute the arguments, which grows without being larger.
    private const int MostForms = 1000;

    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> ends = new(SymbolEqualityComparer.Default);

    /// <summary>The way from a type to ever larger ones, or null where all that it reaches is finite.</summary>
    public IReadOnlyList<ITypeSymbol>? From(INamedTypeSymbol type)
    {
        if (TypePath.IsTooLarge(type))
            return [type];
        if (ends.ContainsKey(type))
            return null;
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default) { type };
        var way = new Stack<(INamedTypeSymbol Type, IEnumerator<Edge> Inside)>();
        way.Push((type, knowledge.EdgesOf(type).GetEnumerator()));
        var forms = 0;
        while (way.Count > 0)
        {
            var inside = way.Peek().Inside;
            if (!inside.MoveNext())
            {
                way.Pop();
                continue;
            }
            var next = inside.Current.Type;
            if (TypePath.IsTooLarge(next) || (next.IsGenericType && forms > MostForms))
                return [.. way.Reverse().Select(step => step.Type), next];
            if (ends.ContainsKey(next) || !seen.Add(next))
                continue;
            forms += next.IsGenericType ? 1 : 0;
            way.Push((next, knowledge.EdgesOf(next).GetEnumerator()));
        }
        foreach (var finite in seen)
            ends.TryAdd(finite, true);
        return null;
    }
}
