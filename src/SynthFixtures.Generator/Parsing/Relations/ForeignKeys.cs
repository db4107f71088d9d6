using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing.Relations;

/// <summary>Finds keys of other rows that are drawn by themselves.</summary>
internal sealed class ForeignKeys(INamedTypeSymbol type, IReadOnlyList<(Slot Slot, bool Settable)> members, CellScope scope)
{
    private readonly Knowledge knowledge = scope.Knowledge;
    private readonly HashSet<ISymbol> told = new(SymbolEqualityComparer.Default);

    /// <summary>Reports the keys of what a member refers to; false where there is none.</summary>
    /// <param name="reference">The member.</param>
    /// <param name="navigations">All such members.</param>
    /// <param name="isBack">Whether it is found to refer back, and will be told so.</param>
    /// <param name="targets">How the members are filled.</param>
    public bool CheckBeside(Navigation reference, IReadOnlyList<Navigation> navigations, bool isBack, IReadOnlyList<Target> targets)
    {
        if (Keys.Of(reference.Target, knowledge) is not { } key)
            return false;
        var isOnly = navigations.Count(n => !n.IsCollection && Same(n.Target, reference.Target)) == 1;
        var following = Keys.Following(members, reference.Slot, reference.Target, key, isOnly);
        foreach (var (slot, settable) in following)
        {
            var isParameter = targets.Any(t => t.Slot.Parameter is not null && t.Slot.Name == slot.Name);
            if (!(settable || isParameter) || !IsDrawn(slot) || !told.Add(slot.Symbol))
                continue;
            var canFollow = !isBack && !reference.IsParent(knowledge) && (!Nullability.SaysNullable(reference.Slot.Type) || Nullability.CanBeNull(slot.Type));
            var leaveOut = isParameter ? null : Remedy.LeaveOut(slot.Member);
            var follow = canFollow && !isParameter && !slot.Makers(knowledge).Any() ? Remedy.Follow(slot.Member, reference.Name, key.Name) : null;
            var maker = slot.Makers(knowledge).Any() ? $"in the place of [{Spelling.Name(slot.Makers(knowledge)[0])}]" : "on it";
            scope.Findings.Report(
                ForeignKeyDrawn.Descriptor,
                new(slot.Symbol, Remedy: Remedy.All([follow, leaveOut])),
                $"{type.Name}.{slot.Name}", $"{reference.Name}.{key.Name}",
                canFollow ? $"put [Derive(nameof(Method))] {maker}, with a method that takes {Spelling.Camel(reference.Name)} and returns its {key.Name}{(isParameter ? "" : ", or [NotSynthetic]")}"
                : isParameter ? "take it out of the constructor and compute it, or let it be a member with [NotSynthetic] (what saves the objects takes the key from the reference)"
                : "put [NotSynthetic] on it (what saves the objects takes the key from the reference), or compute it");
        }
        return following.Count > 0;
    }

    /// <summary>Reports the keys of the row in the rows that it holds, where those do not refer back to it.</summary>
    public void CheckInside(Navigation holder)
    {
        if (Keys.Of(type, knowledge) is not { } key)
            return;
        var inside = Keys.Members(holder.Target, knowledge);
        if (Navigation.Of(inside, knowledge).Any(n => !n.IsCollection && Same(n.Target, type)))
            return;
        foreach (var (slot, settable) in Keys.Held(inside, holder.Slot, type, key, Same(holder.Target, type)))
        {
            var isParameter = IsParameter(slot, holder.Target);
            if (!(settable || isParameter) || !IsDrawn(slot) || !told.Add(slot.Symbol))
                continue;
            scope.Findings.Report(
                ForeignKeyDrawn.Descriptor,
                new(slot.Symbol, Remedy: isParameter ? null : Remedy.LeaveOut(slot.Member)),
                $"{holder.Target.Name}.{slot.Name}", $"{key.Name} of the {type.Name} that holds it in {holder.Name}",
                isParameter
                    ? "take it out of the constructor and let it be a member with [NotSynthetic] (what saves the objects takes the key from who holds them)"
                    : "put [NotSynthetic] on it (what saves the objects takes the key from who holds them), or compute it from a reference with [Parent]");
        }
    }

    private bool IsDrawn(Slot slot) =>
        slot.Find(knowledge, AttributeRole.NotSynthetic) is null
        && !slot.Makers(knowledge).Any(m => knowledge.KindOf(m).Role is AttributeRole.Derive or AttributeRole.Constant);

    // A model that every constructor wants the value for: of a record, its parameter.
    private bool IsParameter(Slot slot, INamedTypeSymbol model) =>
        model.InstanceConstructors.Where(c => knowledge.CanReach(c) && !(c.Parameters.Length == 1 && Same(c.Parameters[0].Type, model)))
            .All(c => c.Parameters.Any(p => string.Equals(p.Name, slot.Name, StringComparison.OrdinalIgnoreCase)));

    private static bool Same(ISymbol? left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(left, right);
}
