using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Parsing.Relations;

/// <summary>Keys by the conventions of object-relational mappers: <c>Id</c> or <c>AuthorId</c> of an author, <c>AuthorId</c> of who refers to one.</summary>
internal static class Keys
{
    private const string Key = "System.ComponentModel.DataAnnotations.KeyAttribute";
    private const string ForeignKey = "System.ComponentModel.DataAnnotations.Schema.ForeignKeyAttribute";
    private const string Id = "Id";

    /// <summary>The members of a model, with what the parameters of its widest constructor say of them.</summary>
    public static IReadOnlyList<(Slot Slot, bool Settable)> Members(INamedTypeSymbol model, Knowledge knowledge)
    {
        var members = MemberCollector.Collect(model, knowledge);
        var widest = model.InstanceConstructors.Where(c => knowledge.CanReach(c)).OrderByDescending(c => c.Parameters.Length).FirstOrDefault();
        foreach (var parameter in widest?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
        {
            if (MemberCollector.IndexOf(members, parameter) is >= 0 and var index)
                members[index] = (members[index].Slot.With(parameter), members[index].Settable);
        }
        return members;
    }

    /// <summary>The key of a model, or null.</summary>
    public static Slot? Of(INamedTypeSymbol model, Knowledge knowledge)
    {
        var slots = Members(model, knowledge).Select(m => m.Slot).ToList();
        return slots.FirstOrDefault(s => s.Attributes.Any(a => a.Is(Key))) ?? slots.FirstOrDefault(s => Is(s, Id)) ?? slots.FirstOrDefault(s => Is(s, model.Name + Id));
    }

    /// <summary>The members that hold the key of what a member refers to.</summary>
    /// <param name="members">The members beside it.</param>
    /// <param name="reference">The member that refers.</param>
    /// <param name="target">The type to which it refers.</param>
    /// <param name="key">The key of that.</param>
    /// <param name="isOnly">Whether no other member refers to the type: then its name alone tells.</param>
    public static IReadOnlyList<(Slot Slot, bool Settable)> Following(
        IReadOnlyList<(Slot Slot, bool Settable)> members, Slot reference, INamedTypeSymbol target, Slot key, bool isOnly)
    {
        var stated = Stated(reference.Attributes);
        return First(
            [
                slot => stated.Contains(slot.Name),
                slot => Stated(slot.Attributes).Contains(reference.Name),
                slot => Is(slot, reference.Name + Id) || Is(slot, reference.Name + key.Name),
                slot => isOnly && IsNamedAfter(slot, target, key),
            ], members, key);
    }

    /// <summary>The members of the rows in a member that hold the key of the row that holds them.</summary>
    /// <param name="members">The members of those rows.</param>
    /// <param name="holder">The member that holds them.</param>
    /// <param name="type">The type that has it.</param>
    /// <param name="key">The key of that.</param>
    /// <param name="isOwn">Whether the rows are of that type themselves.</param>
    public static IReadOnlyList<(Slot Slot, bool Settable)> Held(
        IReadOnlyList<(Slot Slot, bool Settable)> members, Slot holder, INamedTypeSymbol type, Slot key, bool isOwn)
    {
        var stated = Stated(holder.Attributes);
        return First(
            [
                slot => stated.Contains(slot.Name),
                slot => isOwn ? Is(slot, "Parent" + Id) || Is(slot, "Parent" + type.Name + Id) : IsNamedAfter(slot, type, key),
            ], members, key);
    }

    private static bool IsNamedAfter(Slot slot, INamedTypeSymbol target, Slot key) =>
        Is(slot, target.Name + Id) || Is(slot, target.Name + key.Name) || (!Is(key, Id) && Is(slot, key.Name));

    // The first convention by which there is one decides.
    private static IReadOnlyList<(Slot Slot, bool Settable)> First(Func<Slot, bool>[] conventions, IReadOnlyList<(Slot Slot, bool Settable)> members, Slot key)
    {
        foreach (var convention in conventions)
        {
            var found = members.Where(m => convention(m.Slot) && SymbolEqualityComparer.Default.Equals(m.Slot.PlainType, key.PlainType) && !SymbolEqualityComparer.Default.Equals(m.Slot.Member, key.Member)).ToList();
            if (found.Count > 0)
                return found;
        }
        return [];
    }

    private static IReadOnlyList<string> Stated(IEnumerable<AttributeData> attributes) =>
        attributes.FirstOrDefault(a => a.Is(ForeignKey))?.ConstructorArguments.FirstOrDefault().Scalar() is string names ? [.. names.Split(',').Select(n => n.Trim())] : [];

    private static bool Is(Slot slot, string name) => string.Equals(slot.Name, name, StringComparison.OrdinalIgnoreCase);
}
