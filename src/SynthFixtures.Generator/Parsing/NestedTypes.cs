using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing;

/// <summary>What stands in a member of a synthetic type.</summary>
internal enum Nesting
{
    Impossible,
    Values,
    NullInstead,
}

/// <summary>Collects the synthetic types inside a model, and stops those that contain themselves.</summary>
internal sealed class NestedTypes(INamedTypeSymbol root, Knowledge knowledge, IFindings findings)
{
    private readonly List<INamedTypeSymbol> found = [];

    /// <summary>The nested types, which need sources of their own.</summary>
    public IReadOnlyList<INamedTypeSymbol> Found => found;

    public Nesting Read(INamedTypeSymbol type, bool nullable, Slot slot, string subject)
    {
        if (PathTo(root, type, [type]) is { } path)
        {
            if (nullable)
                return Nesting.NullInstead;
            findings.Report(NestedCycle.Descriptor, new(slot.Symbol), subject, string.Join(" -> ", path.Prepend(root).Select(t => t.Name)));
            return Nesting.Impossible;
        }
        found.Add(type);
        return Nesting.Values;
    }

    // Depth first, over the members that always hold a value.
    private List<INamedTypeSymbol>? PathTo(INamedTypeSymbol target, INamedTypeSymbol from, List<INamedTypeSymbol> path)
    {
        if (SymbolEqualityComparer.Default.Equals(from, target))
            return path;
        foreach (var (slot, settable) in MemberCollector.Collect(from, knowledge.Compilation))
        {
            if (Nullability.Unwrap(slot.Type) is not INamedTypeSymbol next || slot.Makers(knowledge).Any()
                || slot.Find(knowledge, AttributeRole.NotSynthetic) is not null || !knowledge.IsSynthetic(next)
                || (!settable && !IsParameter(from, slot)) || path.Contains(next, SymbolEqualityComparer.Default))
                continue;
            if (PathTo(target, next, [.. path, next]) is { } whole)
                return whole;
        }
        return null;
    }

    private static bool IsParameter(INamedTypeSymbol type, Slot slot) =>
        type.InstanceConstructors.Any(c => c.Parameters.Any(p => string.Equals(p.Name, slot.Name, System.StringComparison.OrdinalIgnoreCase)));
}
