using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Finds members that tell the same relation as another, and would tell it otherwise: references back, and keys of references.</summary>
internal sealed class BackReferences(INamedTypeSymbol type, CellScope scope)
{
    private readonly Knowledge knowledge = scope.Knowledge;

    /// <summary>Reports them.</summary>
    public void Check(List<(Slot Slot, bool Settable)> members)
    {
        foreach (var (slot, settable) in members)
        {
            if (Nullability.Unwrap(slot.Type) is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface } other
                || !knowledge.IsSynthetic(other) || slot.Find(knowledge, AttributeRole.NotSynthetic) is not null)
                continue;
            CheckReference(slot, settable, other, members);
            CheckKey(slot, other, members);
        }
    }

    private void CheckReference(Slot slot, bool settable, INamedTypeSymbol parent, List<(Slot Slot, bool Settable)> members)
    {
        if (Same(parent, type) || IsDecided(slot) || !type.IsReferenceType || Holder(parent) is not { } holder
            || IsTold(members, parent) || IsTold(MemberCollector.Collect(parent, knowledge), type))
            return;
        var canBeParent = settable && slot.Member is not IPropertySymbol { SetMethod.IsInitOnly: true } && slot.Parameter is null;
        scope.Findings.Report(
            BackReferenceUnmarked.Descriptor, new(slot.Symbol, Remedy: canBeParent ? Remedy.Parent(slot.Member) : null),
            $"{type.Name}.{slot.Name}", $"{parent.Name}.{holder.Name}", $"each {type.Name}", slot.Name, parent.Name,
            $"put [Parent] on it{(canBeParent ? "" : " and give it a setter")}, or [MaxDepth(1)] where that is meant");
    }

    // The member of the parent that holds the type, if it is made with the parent.
    private Slot? Holder(INamedTypeSymbol parent) => MemberCollector.Collect(parent, knowledge).Select(m => m.Slot).FirstOrDefault(slot =>
    {
        if (slot.Find(knowledge, AttributeRole.NotSynthetic) is not null || slot.Find(knowledge, AttributeRole.Parent) is not null || slot.Makers(knowledge).Any())
            return false;
        var held = Nullability.Unwrap(slot.Type);
        while (knowledge.ShapeOf(held) is { } shape)
            held = Nullability.Unwrap(shape.Element);
        return Same(held, type);
    });

    // Where one member is said to refer back, the others refer to whom they please.
    private bool IsTold(List<(Slot Slot, bool Settable)> members, INamedTypeSymbol other) =>
        members.Any(m => m.Slot.Find(knowledge, AttributeRole.Parent) is not null && Same(Nullability.Unwrap(m.Slot.Type), other));

    private bool IsDecided(Slot slot) =>
        slot.Find(knowledge, AttributeRole.Parent) is not null || slot.Find(knowledge, AttributeRole.MaxDepth) is not null || slot.Makers(knowledge).Any();

    // As object-relational mappers name it: Author and AuthorId, of a type with Id or AuthorId.
    private void CheckKey(Slot reference, INamedTypeSymbol other, List<(Slot Slot, bool Settable)> members)
    {
        if (MemberCollector.Collect(other, knowledge).Select(m => m.Slot).FirstOrDefault(m => Is(m, "Id") || Is(m, other.Name + "Id")) is not { } key)
            return;
        foreach (var (slot, settable) in members)
        {
            if (!(Is(slot, reference.Name + "Id") || Is(slot, reference.Name + key.Name)) || !(settable || slot.Parameter is not null)
                || !Same(Nullability.Unwrap(slot.Type), Nullability.Unwrap(key.Type))
                || slot.Find(knowledge, AttributeRole.NotSynthetic) is not null
                || slot.Makers(knowledge).Any(m => knowledge.KindOf(m).Role is AttributeRole.Derive or AttributeRole.Constant))
                continue;
            var isParent = reference.Find(knowledge, AttributeRole.Parent) is not null;
            var canFollow = !isParent && (!Nullability.SaysNullable(reference.Type) || Nullability.CanBeNull(slot.Type));
            var fix = Remedy.All([
                canFollow && slot.Parameter is null && !slot.Makers(knowledge).Any() ? Remedy.Follow(slot.Member, reference.Name, key.Name) : null,
                slot.Parameter is null ? Remedy.LeaveOut(slot.Member) : null]);
            scope.Findings.Report(
                ForeignKeyDrawn.Descriptor,
                new(slot.Symbol, Remedy: fix),
                $"{type.Name}.{slot.Name}", $"{reference.Name}.{key.Name}",
                canFollow
                    ? $"put [Derive(nameof(Method))] on it, with a method that takes {Spelling.Camel(reference.Name)} and returns its {key.Name}, or [NotSynthetic]"
                    : "put [NotSynthetic] on it (what saves the objects takes the key from the reference), or compute it");
        }
    }

    private static bool Is(Slot slot, string name) => string.Equals(slot.Name, name, StringComparison.OrdinalIgnoreCase);

    private static bool Same(ISymbol? left, ISymbol? right) => SymbolEqualityComparer.Default.Equals(left, right);
}
