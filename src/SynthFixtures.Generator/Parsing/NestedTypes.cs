using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing.Relations;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing;

/// <summary>How a nested type stands to the model.</summary>
/// <param name="MaxDepth">How many values of their cycle may enclose one, or null where none can.</param>
internal readonly record struct Nesting(int? MaxDepth);

/// <summary>Collects the synthetic types inside a model, bounds those that lead back to it, and stops those that never end.</summary>
internal sealed class NestedTypes(INamedTypeSymbol root, Knowledge knowledge, IFindings findings, HashSet<AttributeData> obeyed)
{
    private const int DepthByDefault = 1;

    private readonly List<INamedTypeSymbol> found = [];

    /// <summary>The model.</summary>
    public INamedTypeSymbol Root => root;

    /// <summary>The nested types, which need sources of their own.</summary>
    public IReadOnlyList<INamedTypeSymbol> Found => found;

    /// <summary>Adds a type that stands for the model itself; false where it grows without end, which is reported.</summary>
    public bool Add(INamedTypeSymbol type, Place place, string subject)
    {
        if (Grows(type, place, subject))
            return false;
        found.Add(type);
        return true;
    }

    private bool Grows(INamedTypeSymbol type, Place place, string subject)
    {
        if (knowledge.Growth.From(type) is not { } way)
            return false;
        findings.Report(TypesGrow.Descriptor, place, subject, TypePath.Text([root, .. way], goesOn: true), TypesGrow.HoldLess);
        return true;
    }

    /// <summary>Reads a member of a synthetic type; null where the types contain each other without end, which is reported.</summary>
    /// <param name="type">The type of the member, or of its elements.</param>
    /// <param name="slot">The member.</param>
    /// <param name="subject">The place, in words.</param>
    /// <param name="canStop">Whether the member can do without a value: a nullable reference, a collection.</param>
    /// <param name="isWhole">Whether it is the whole member: what stands in a part of one does not refer back.</param>
    public Nesting? Read(INamedTypeSymbol type, Slot slot, string subject, bool canStop, bool isWhole = true)
    {
        if (Grows(type, new(slot.Symbol), subject))
            return null;
        // A child that is made inside its parent does not make the parent again.
        var isParent = slot.Find(knowledge, AttributeRole.Parent) is not null;
        var isChild = isWhole && BackReferenceOf(type, root) is not null;
        bool Endless(INamedTypeSymbol from, INamedTypeSymbol to, bool stops) =>
            !stops
            && !(isParent && Same(from, type) && Same(to, root))
            && !(isChild && Same(from, type) && Same(to, root) && BackReferenceOf(from, to) is not null);

        if (!canStop && PathBack(type, Endless) is { } endless)
        {
            findings.Report(NestedCycle.Descriptor, new(slot.Symbol, Remedy: Ends(type, slot)), subject, string.Join(" -> ", endless.Select(t => t.Name)), NestedCycle.EndIt);
            return null;
        }
        found.Add(type);
        if (!canStop || !LeadsBack(type, isChild && IsTold(type, root)))
            return new(null);
        if (slot.Find(knowledge, AttributeRole.MaxDepth) is not { } stated)
            return new(DepthByDefault);
        obeyed.Add(stated);
        return new(stated.ConstructorArguments.FirstOrDefault().Scalar() as int? ?? DepthByDefault);
    }

    /// <summary>The member of a value or an element that refers back to the model, or null.</summary>
    public BackReference? BackReference(INamedTypeSymbol type, NameScope names) =>
        type.IsReferenceType && root.IsReferenceType && BackReferenceOf(type, root) is { } member
            ? new(NameScope.Escape(member.Name), names.Of(member.PlainType))
            : null;

    // How the cycle can end: at a null, or, of two types that hold each other, at a back-reference.
    private string? Ends(INamedTypeSymbol type, Slot slot)
    {
        var back = type.IsReferenceType && root.IsReferenceType && !Same(type, root)
            ? MemberCollector.Collect(type, knowledge).Where(m => m.Settable && Same(Nullability.Unwrap(m.Slot.Type), root)).Select(m => m.Slot.Member)
                .OfType<IPropertySymbol>().Where(p => p.SetMethod is { IsInitOnly: false }).ToList()
            : [];
        return Remedy.All(back.Select(Remedy.Parent).Prepend(slot.Type is { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated } ? Remedy.Nullable(slot) : null));
    }

    // A reference to the very type before one to a type that it derives from.
    private Slot? BackReferenceOf(INamedTypeSymbol type, INamedTypeSymbol parent)
    {
        Slot? general = null;
        foreach (var (slot, settable) in MemberCollector.Collect(type, knowledge))
        {
            if (!settable || slot.Member is IPropertySymbol { SetMethod.IsInitOnly: true } || slot.Find(knowledge, AttributeRole.Parent) is null)
                continue;
            if (Same(slot.PlainType, parent))
                return slot;
            if (slot.PlainType is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface } other && knowledge.IsSynthetic(other)
                && knowledge.Compilation.ClassifyCommonConversion(parent, other) is { IsImplicit: true, IsReference: true })
                general ??= slot;
        }
        return general;
    }

    // Whether rows of a type, made inside the model, can hold rows of the model again. Those that are told who holds them do not make it again.
    private bool LeadsBack(INamedTypeSymbol start, bool isChild)
    {
        var seen = new HashSet<(INamedTypeSymbol Type, INamedTypeSymbol? Holder)>(new Held());
        var open = new Stack<(INamedTypeSymbol Type, INamedTypeSymbol? Holder)>();
        open.Push((start, isChild ? root : null));
        while (open.Count > 0)
        {
            var (type, holder) = open.Pop();
            if (Same(type, root))
                return true;
            if (!seen.Add((type, holder)))
                continue;
            var back = holder is null ? null : BackReferenceOf(type, holder)?.PlainType;
            var edges = knowledge.EdgesOf(type);
            foreach (var (inner, _, _) in edges)
            {
                if (back is null || !Same(inner, back) || edges.Count(e => Same(e.Type, back)) > 1)
                    open.Push((inner, IsTold(inner, type) ? type : null));
            }
        }
        return false;
    }

    // Whether all rows of a type inside another are told that they are.
    private bool IsTold(INamedTypeSymbol type, INamedTypeSymbol holder) =>
        BackReferenceOf(type, holder) is not null
        && Navigation.Of(MemberCollector.Collect(holder, knowledge), knowledge).Count(n => n.ReachesParent && !n.IsParent(knowledge) && Same(n.Target, type))
            == knowledge.EdgesOf(holder).Count(e => Same(e.Type, type));

    // The shortest way from a type back to the model.
    private List<INamedTypeSymbol>? PathBack(INamedTypeSymbol start, Func<INamedTypeSymbol, INamedTypeSymbol, bool, bool> follow)
    {
        var cameFrom = new Dictionary<INamedTypeSymbol, INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var open = new Queue<INamedTypeSymbol>();
        open.Enqueue(start);
        while (open.Count > 0)
        {
            var type = open.Dequeue();
            if (SymbolEqualityComparer.Default.Equals(type, root))
                return Path(type, start, cameFrom);
            foreach (var edge in knowledge.EdgesOf(type).Where(e => follow(type, e.Type, e.CanStop)))
            {
                if (SymbolEqualityComparer.Default.Equals(edge.Type, start) || cameFrom.ContainsKey(edge.Type))
                    continue;
                cameFrom.Add(edge.Type, type);
                open.Enqueue(edge.Type);
            }
        }
        return null;
    }

    private List<INamedTypeSymbol> Path(INamedTypeSymbol end, INamedTypeSymbol start, Dictionary<INamedTypeSymbol, INamedTypeSymbol> cameFrom)
    {
        var path = new List<INamedTypeSymbol> { end };
        for (var at = end; !SymbolEqualityComparer.Default.Equals(at, start); path.Add(at))
            at = cameFrom[at];
        path.Add(root);
        path.Reverse();
        return path;
    }

    private static bool Same(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);

    private sealed class Held : IEqualityComparer<(INamedTypeSymbol Type, INamedTypeSymbol? Holder)>
    {
        public bool Equals((INamedTypeSymbol Type, INamedTypeSymbol? Holder) x, (INamedTypeSymbol Type, INamedTypeSymbol? Holder) y) =>
            Same(x.Type, y.Type) && SymbolEqualityComparer.Default.Equals(x.Holder, y.Holder);

        public int GetHashCode((INamedTypeSymbol Type, INamedTypeSymbol? Holder) node) => SymbolEqualityComparer.Default.GetHashCode(node.Type);
    }
}
