using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing.Annotations;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing.Storage;

/// <summary>
/// Orders the members that set the same storage, so that what is said of one is not lost to another: a maker goes before an annotation, an annotation
/// before what is inferred; a member that says less than all who set its storage is not set at all.
/// </summary>
internal sealed class SharedStorage
{
    // What says how a value is made, beside makers.
    private static readonly AttributeRole[] Saying =
        [AttributeRole.Missing, AttributeRole.Unique, AttributeRole.Count, AttributeRole.ConvertWith, AttributeRole.Parent, AttributeRole.Share];

    private readonly List<Member> order = [];
    private readonly INamedTypeSymbol type;
    private readonly CellScope scope;

    private SharedStorage(INamedTypeSymbol type, IReadOnlyList<Target> targets, CellScope scope)
    {
        (this.type, this.scope) = (type, scope);
        var writes = new SetterWrites(scope.Knowledge.Compilation, type);
        var members = targets.Select((target, index) => (target, index))
            .Where(t => t.target.Slot.Member is not null)
            .Select(t => new Member(t.index, t.target, writes.Of(t.target.Slot.Member!), PriorityOf(t.target.Slot))).ToList();
        foreach (var member in members)
            member.Sharers = [.. members.Where(other => other != member && member.Meets(other))];
        // What the constructor takes is set first, whatever follows.
        order.AddRange(members.Where(m => m.Sharers.Count > 0).OrderByDescending(m => m.IsFixed));
    }

    /// <summary>The places, with how those are set that share storage with others; contradictions are reported.</summary>
    /// <param name="type">The type whose rows are made.</param>
    /// <param name="targets">The places.</param>
    /// <param name="scope">What its cells share.</param>
    public static IReadOnlyList<Target> Arrange(INamedTypeSymbol type, IReadOnlyList<Target> targets, CellScope scope)
    {
        if (!targets.Any(target => SetterWrites.IsCode(target.Slot.Member)))
            return targets;
        var storage = new SharedStorage(type, targets, scope);
        storage.Decide();
        return storage.Applied(targets);
    }

    /// <summary>Reports what reads a member whose value the row has from another one.</summary>
    public static void CheckReaders(
        INamedTypeSymbol type, IReadOnlyList<Target> targets, EquatableArray<CellModel> cells, EquatableArray<GroupModel> groups, IFindings findings)
    {
        for (var view = 0; view < targets.Count && view < cells.Count; view++)
        {
            if (targets[view] is not { IsView: true, SharesWith: var others })
                continue;
            for (var reader = 0; reader < cells.Count; reader++)
            {
                if (cells[reader].Dependencies.Contains(view))
                    Report(reader < targets.Count ? targets[reader].Slot.Symbol : type, cells[reader].Name);
            }
            if (groups.Any(group => group.Members.Contains(view)))
                Report(targets[view].Slot.Symbol, "an attribute of the type");

            void Report(ISymbol at, string reader) =>
                findings.Report(StorageShared.Descriptor, new(at), $"{type.Name}.{targets[view].Slot.Name}",
                    $"{reader} reads it, but the row has its value from {others}, which sets the same storage",
                    $"read {others}, or put a maker on {targets[view].Slot.Name} instead");
        }
    }

    private void Decide()
    {
        foreach (var member in order.Where(IsOutranked).ToList())
            Drop(member);
        foreach (var member in order.Where(m => m.Priority > 0).OrderBy(m => m.Priority).ToList())
        {
            if (!IsLost(member))
                continue;
            var before = order.IndexOf(member);
            var lost = order.Where(IsLost).ToList();
            order.Remove(member);
            order.Add(member);
            if (!member.IsFixed && !order.Exists(other => other.Priority >= member.Priority && IsLost(other) && !lost.Contains(other)))
            {
                member.Turn = order.Count;
                continue;
            }
            order.Remove(member);
            order.Insert(before, member);
            if (!SaysTheSame(member))
                Refuse(member);
        }
        foreach (var member in order.Where(m => m.Priority == 0 && IsLost(m)).ToList())
            Drop(member);
    }

    // Whether others, of which more is said, set all that it sets.
    private bool IsOutranked(Member member) => member.Writes.Keys.All(place => order.Exists(o => o.Priority > member.Priority && o.Sets(place)));

    private void Drop(Member member)
    {
        order.Remove(member);
        member.IsDropped = true;
    }

    private void Refuse(Member member)
    {
        var other = order.Last(o => o != member && member.Writes.Keys.Any(o.Sets));
        scope.Findings.Report(StorageShared.Descriptor, new(member.Target.Slot.Symbol), $"{type.Name}.{member.Target.Slot.Name}",
            $"it sets the same storage as {other.Target.Slot.Name}, and both say how their values are made, of which one would be lost",
            $"remove what {(member.Priority > 1 ? "makes" : "describes")} one of them, or put [NotSynthetic] on it");
    }

    // Whether all that a member sets is set anew afterwards.
    private bool IsLost(Member member)
    {
        var later = order.Skip(order.IndexOf(member) + 1).ToList();
        return member.Writes.Keys.All(place => later.Exists(l => l.Sets(place)));
    }

    private bool SaysTheSame(Member member)
    {
        static List<string> Said(Member of) => [.. Annotated.Validations(of.Target.Slot).Select(Spelling.Usage).OrderBy(usage => usage, StringComparer.Ordinal)];

        return member.Priority == 1 && member.Sharers.Where(s => s.Priority == 1).All(s => Said(s).SequenceEqual(Said(member)));
    }

    private List<Target> Applied(IReadOnlyList<Target> targets)
    {
        var applied = targets.ToList();
        foreach (var member in order.Concat(order.SelectMany(m => m.Sharers).Where(s => s.IsDropped)).Distinct().ToList())
        {
            var owners = member.Sharers.Where(s => !s.IsDropped).DefaultIfEmpty(member.Sharers[0]).Select(s => s.Target.Slot.Name);
            var isLost = member.IsDropped || IsLost(member);
            applied[member.Index] = member.Target with
            {
                IsView = isLost,
                SharesWith = string.Join(" and ", owners),
                Turn = member.IsDropped ? -1 : member.Turn,
                Assignment = member.IsDropped && !member.IsRequired ? null : member.Target.Assignment,
                Statement = member.IsDropped ? null : member.Target.Statement,
                Restated = isLost && member.CanBeSetAgain(scope.Knowledge) ? "row." + NameScope.Escape(member.Target.Slot.Name) : null,
            };
        }
        return applied;
    }

    private int PriorityOf(Slot slot)
    {
        var knowledge = scope.Knowledge;
        if (slot.Attributes.Any(a => knowledge.KindOf(a) is var kind && (kind.IsMaker || Array.IndexOf(Saying, kind.Role) >= 0)))
            return 2;
        return Annotated.Validations(slot).Any(a => Annotated.NameOf(a) is not (AnnotationNames.Required or AnnotationNames.DataType)) ? 1 : 0;
    }

    private sealed class Member(int index, Target target, IReadOnlyDictionary<StoragePath, bool> writes, int priority)
    {
        public int Index => index;

        public Target Target => target;

        /// <summary>What it sets, and whether wholly.</summary>
        public IReadOnlyDictionary<StoragePath, bool> Writes => writes;

        /// <summary>2 of a member with a maker, 1 of one with validation attributes, else 0.</summary>
        public int Priority => priority;

        /// <summary>The members that set some of the same.</summary>
        public IReadOnlyList<Member> Sharers { get; set; } = [];

        /// <summary>When it is set: 0 in order of declaration, else after those with lower numbers.</summary>
        public int Turn { get; set; }

        public bool IsDropped { get; set; }

        /// <summary>Whether the constructor sets it.</summary>
        public bool IsFixed => target.Slot.Parameter is not null;

        public bool IsRequired => target.Slot.Member is IPropertySymbol { IsRequired: true };

        /// <summary>Whether it gives a place a wholly new value.</summary>
        public bool Sets(StoragePath place) => writes.Any(write => write.Value && write.Key.Covers(place));

        /// <summary>Whether it sets some of what another one sets.</summary>
        public bool Meets(Member other) =>
            writes.Keys.Any(place => other.Writes.Keys.Any(theirs => place.Covers(theirs) || theirs.Covers(place)));

        public bool CanBeSetAgain(Knowledge knowledge)
        {
            for (var at = target.Slot.Member as IPropertySymbol; at is not null; at = at.OverriddenProperty)
            {
                if (at.SetMethod is { } set)
                    return !set.IsInitOnly && knowledge.CanReach(set);
            }
            return target.Slot.Member is IFieldSymbol { IsReadOnly: false };
        }
    }
}
