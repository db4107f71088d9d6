using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing.Relations;

/// <summary>Finds members that tell the same relation as another, and would tell it otherwise: references back, collections of each other, and keys.</summary>
internal sealed class BackReferences
{
    private readonly INamedTypeSymbol type;
    private readonly CellScope scope;
    private readonly Knowledge knowledge;
    private readonly IReadOnlyList<(Slot Slot, bool Settable)> members;
    private readonly IReadOnlyList<Navigation> navigations;

    private BackReferences(INamedTypeSymbol type, IReadOnlyList<(Slot Slot, bool Settable)> members, CellScope scope)
    {
        (this.type, this.scope, this.members, knowledge) = (type, scope, members, scope.Knowledge);
        navigations = Navigation.Of(members, knowledge);
    }

    /// <summary>Reports them.</summary>
    /// <param name="type">The model.</param>
    /// <param name="targets">How they are filled.</param>
    /// <param name="scope">What its cells share.</param>
    public static void Check(INamedTypeSymbol type, IReadOnlyList<Target> targets, CellScope scope)
    {
        var members = Keys.Members(type, scope.Knowledge);
        var relations = new BackReferences(type, members, scope);
        if (relations.navigations.Count == 0)
            return;
        var keys = new ForeignKeys(type, members, scope);
        foreach (var navigation in relations.navigations)
        {
            var isBack = navigation.IsCollection ? relations.CheckCollection(navigation) : relations.CheckReference(navigation);
            if (navigation.IsCollection || !keys.CheckBeside(navigation, relations.navigations, isBack, targets))
                keys.CheckInside(navigation);
        }
    }

    // Whether the member refers back, and nothing says so.
    private bool CheckReference(Navigation reference)
    {
        var isParent = reference.IsParent(knowledge);
        if (!type.IsReferenceType || !reference.Target.IsReferenceType || reference.IsMeant(knowledge) || IsOthersTurn(reference)
            || Others(reference.Target).Where(other => IsInverse(reference, other)).ToList() is not { Count: > 0 } holders)
            return false;
        var holder = holders.FirstOrDefault(h => !h.ReachesParent) is { } apart && (isParent || !holders.Exists(h => h.ReachesParent)) ? apart : holders[0];
        if (holder.ReachesParent && (isParent || IsTold(navigations, reference.Target) || IsTold(Others(reference.Target), type)))
            return false;
        var leaveOut = $"[NotSynthetic] on {reference.Target.Name}.{holder.Name}";
        var canBeParent = reference.IsSettable && reference.Slot.Member is not IPropertySymbol { SetMethod.IsInitOnly: true };
        scope.Findings.Report(
            BackReferenceUnmarked.Descriptor, new(reference.Slot.Symbol, Remedy: canBeParent && !isParent && holder.ReachesParent ? Remedy.Parent(reference.Slot.Member) : null),
            $"{type.Name}.{reference.Name}", $"{reference.Target.Name}.{holder.Name}", type.Name, reference.Name, $"is another {reference.Target.Name}",
            !holder.ReachesParent ? $"[Parent] reaches plain collections only: let {reference.Target.Name}.{holder.Name} be a List<{type.Name}>{(isParent ? "" : " and put [Parent] here")}, or put {leaveOut}"
            : $"put [Parent] on it{(canBeParent ? "" : " and give it a setter")}, or {(Nullability.SaysNullable(reference.Slot.Type) ? "[MaxDepth(1)] where that is meant" : leaveOut)}");
        return true;
    }

    // Many on both sides: no member can be told who holds the row.
    private bool CheckCollection(Navigation collection)
    {
        if (collection.IsMeant(knowledge) || Others(collection.Target).FirstOrDefault(other => other.IsCollection && IsInverse(collection, other)) is not { } inverse)
            return false;
        scope.Findings.Report(
            BackReferenceUnmarked.Descriptor, new(collection.Slot.Symbol, Remedy: Remedy.LeaveOut(collection.Slot.Member)),
            $"{type.Name}.{collection.Name}", $"{collection.Target.Name}.{inverse.Name}", type.Name, collection.Name, "are others",
            $"put [NotSynthetic] on one of the two and fill it from the other, or [MaxDepth(1)] on both where that is meant");
        return true;
    }

    private IReadOnlyList<Navigation> Others(INamedTypeSymbol other) =>
        Same(other, type) ? navigations : Navigation.Of(Keys.Members(other, knowledge), knowledge);

    // Two members of one type that lead to it again tell one relation where one is of many and one of one: a manager and reports.
    private bool IsInverse(Navigation navigation, Navigation other)
    {
        if (!Same(other.Target, type) || Same(other.Slot.Member, navigation.Slot.Member) || other.IsParent(knowledge))
            return false;
        var said = navigation.IsSaidInverse(other);
        return Same(navigation.Target, type) ? said ?? (other.IsCollection && !navigation.IsCollection) : said ?? true;
    }

    // Of two references to each other, that of the row which holds many of the others, or whose key the other has, is none back.
    private bool IsOthersTurn(Navigation reference)
    {
        if (Same(reference.Target, type) || reference.IsParent(knowledge))
            return false;
        var inverse = Others(reference.Target).Where(other => Same(other.Target, type)).ToList();
        return !inverse.Exists(other => other.IsCollection)
            && (navigations.Any(n => n.IsCollection && Same(n.Target, reference.Target))
                || (inverse.Exists(other => HasKey(Keys.Members(reference.Target, knowledge), other, type)) && !HasKey(members, reference, reference.Target)));
    }

    private bool HasKey(IReadOnlyList<(Slot Slot, bool Settable)> beside, Navigation reference, INamedTypeSymbol target) =>
        Keys.Of(target, knowledge) is { } key && Keys.Following(beside, reference.Slot, target, key, isOnly: true).Count > 0;

    // Where one member is said to refer back, the others refer to whom they please.
    private bool IsTold(IEnumerable<Navigation> all, INamedTypeSymbol other) => all.Any(n => !n.IsCollection && n.IsParent(knowledge) && Same(n.Target, other));

    private static bool Same(ISymbol? left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(left, right);
}
