using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing.Conditions;
using SynthFixtures.Generator.Planning;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Turns the places of a model into cells.</summary>
internal sealed class CellBuilder
{
    private readonly INamedTypeSymbol type;
    private readonly string subject;
    private readonly CellScope scope;
    private readonly IReadOnlyList<Target> targets;
    private readonly IReadOnlyDictionary<int, Maker.Share> shares;
    private readonly List<Slot> readable;
    private readonly MakerReader makers;
    private readonly DeriveReader derivations;
    private readonly ConditionReader conditions;
    private readonly Idle idle;
    private readonly List<LatentVariable> latents;
    private readonly List<CellModel> draws;

    /// <summary>Looks at the places and at the hidden variables.</summary>
    /// <param name="type">The type that holds the places.</param>
    /// <param name="subject">The type, in words.</param>
    /// <param name="scope">What the cells share.</param>
    /// <param name="nested">The types inside it.</param>
    /// <param name="targets">The places.</param>
    /// <param name="shares">The makers that groups have for some of them, by their positions.</param>
    public CellBuilder(INamedTypeSymbol type, string subject, CellScope scope, NestedTypes nested, IReadOnlyList<Target> targets, IReadOnlyDictionary<int, Maker.Share> shares)
    {
        (this.type, this.subject, this.scope, this.targets, this.shares) = (type, subject, scope, targets, shares);
        var members = targets.Select(t => t.Slot).ToList();
        latents = new LatentReader(type, subject, scope).Read(members);
        draws = [.. latents.Select(latent => latent.Cell)];
        readable = [.. members, .. latents.Select(latent => latent.Slot)];
        var parameters = new ParameterReader(scope.Knowledge, readable, Draw);
        makers = new(type, scope, nested);
        derivations = new(type, scope, members, parameters);
        conditions = new(type, scope, readable, parameters);
        idle = new(type, scope);
    }

    /// <summary>What conditions can read: the places, then the hidden variables; one for each of the first cells.</summary>
    public IReadOnlyList<Slot> Readable => readable;

    /// <summary>The cells in the order of the places; hidden variables and draws that methods ask for follow. Default where a place could not be read.</summary>
    public EquatableArray<CellModel> Build()
    {
        var cells = new List<CellModel>();
        for (var i = 0; i < targets.Count; i++)
        {
            var (target, slot) = (targets[i], targets[i].Slot);
            var spot = new Spot(slot.Name, slot.Pinned(scope.Knowledge) ?? slot.Name, $"{subject}.{slot.Name}");
            if ((IsGivenOnly(target) ? new Made(new Maker.Literal("default!"), null) : shares.TryGetValue(i, out var share) ? new Made(share, null) : Read(slot, spot)) is not { } made)
                continue;
            cells.Add(scope.Cell(slot, spot, made, target.Assignment, target.Statement) with
            {
                IsAdded = target.IsAdded,
                IsView = target.IsView,
                Turn = target.Turn,
                Restated = target.Restated,
            });
        }
        return cells.Count < targets.Count ? default : cells.Concat(draws).ToEquatableArray();
    }

    /// <summary>Reports what only all cells together show: cycles, and hidden variables that nothing reads.</summary>
    /// <param name="all">The cells, with what groups made of them.</param>
    /// <param name="ofGroups">Reports a cycle, of cells with these names, if it goes through the condition of a group.</param>
    /// <param name="read">The cells that conditions of groups read, refused ones included.</param>
    public void Check(EquatableArray<CellModel> all, System.Func<IReadOnlyList<int>, IReadOnlyList<string>, bool> ofGroups, ICollection<int> read)
    {
        if (all.Count == 0)
            return;
        if (DependencyOrder.Cycle(all) is { } cycle)
        {
            var names = cycle.Select(c => c < targets.Count ? targets[c].Slot.Name : all[c].StreamMember).ToList();
            if (!ofGroups(cycle, names))
            {
                var culprit = targets[cycle.First(c => c < targets.Count)].Slot;
                scope.Findings.Report(DeriveCycle.Descriptor, Cause(culprit), $"{subject}.{culprit.Name}", string.Join(" -> ", names));
            }
        }
        idle.CheckLatents(latents, targets.Count, all, read);
    }

    // What neither the constructor nor an initializer takes, and other members set, is made where an override gives it only.
    private static bool IsGivenOnly(Target target) => target is { IsView: true, Assignment: null, Slot.Parameter: null };

    private Made? Read(Slot slot, Spot spot)
    {
        Made? Plain(Slot part, Spot name) => makers.Read(part, name, attribute => derivations.Read(attribute, part, name.Subject));

        var rules = new RuleReader(scope, conditions, slot, spot);
        var made = rules.HasAlternatives ? rules.Alternatives(Plain) : Plain(slot, spot);
        if (made is null)
            return null;
        idle.Check(slot, spot.Subject);
        return rules.WithMissing(made.Value);
    }

    private int? Draw(IParameterSymbol parameter, Slot derived)
    {
        var slot = Slot.Of(parameter);
        var name = $"{derived.Name}.{parameter.Name}";
        var spot = new Spot(
            derived.Name + Spelling.Pascal(parameter.Name), slot.Pinned(scope.Knowledge) ?? name, $"{subject}.{name}");
        if (Read(slot, spot) is not { } made)
            return null;
        draws.Add(scope.Cell(slot, spot, made));
        return targets.Count + draws.Count - 1;
    }

    // The attribute by which a member of a cycle depends on others.
    private Place Cause(Slot culprit) => culprit.Find(scope.Knowledge, AttributeRole.Derive) is { } derive
        ? new(culprit.Symbol, derive)
        : new(culprit.Symbol, culprit.Attributes.FirstOrDefault(a => ConditionReader.TextOf(a) is not null), ConditionReader.Argument);
}

/// <summary>A place that is filled, and how the value gets there where no constructor takes it.</summary>
/// <param name="Slot">The place.</param>
/// <param name="Assignment">The name by which an initializer sets it.</param>
/// <param name="Statement">The statement around the value that sets it in a finished row.</param>
/// <param name="IsAdded">Whether the statement takes the elements of a collection, whatever holds them.</param>
internal sealed record Target(Slot Slot, string? Assignment = null, Conversion? Statement = null, bool IsAdded = false)
{
    /// <summary>Whether the row has the value from other members, which set the same storage afterwards or instead.</summary>
    public bool IsView { get; init; }

    /// <summary>Those members, in words.</summary>
    public string SharesWith { get; init; } = "";

    /// <summary>When it is set among the others: in order of declaration where it is the same.</summary>
    public int Turn { get; init; }

    /// <summary>What is set once more, after all others, where an override is given; or null.</summary>
    public string? Restated { get; init; }
}
