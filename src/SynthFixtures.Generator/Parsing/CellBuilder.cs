using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Planning;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Turns the places of a model into cells.</summary>
internal sealed class CellBuilder(INamedTypeSymbol type, string subject, CellScope scope, NestedTypes nested)
{
    private readonly MakerReader makers = new(type, scope, nested);
    private readonly DeriveReader derivations = new(type, scope);
    private readonly Idle idle = new(type, scope);
    private readonly List<CellModel> draws = [];

    /// <summary>The cells in the order of the places; draws that derivations ask for follow.</summary>
    /// <param name="targets">The places.</param>
    /// <param name="shares">The makers that groups have for some of them, by their positions.</param>
    public EquatableArray<CellModel> Build(IReadOnlyList<Target> targets, IReadOnlyDictionary<int, Maker.Share> shares)
    {
        var slots = targets.Select(t => t.Slot).ToList();
        var cells = new List<CellModel>();
        for (var i = 0; i < targets.Count; i++)
        {
            var (target, slot) = (targets[i], targets[i].Slot);
            var spot = new Spot(slot.Name, ModelParser.Pinned(slot.Attributes, scope.Knowledge) ?? slot.Name, $"{subject}.{slot.Name}");
            if ((shares.TryGetValue(i, out var share) ? new Made(share, null) : Read(slot, spot, slots)) is not { } made)
                continue;
            if (target.IsAdded && made.Maker is Maker.Collection collection)
                made = made with { Maker = collection with { Conversion = Conversion.None } };
            cells.Add(scope.Cell(slot, spot, made, target.Assignment, target.Statement));
        }
        if (cells.Count < slots.Count)
            return default;

        var all = cells.Concat(draws).ToEquatableArray();
        if (DependencyOrder.Cycle(all) is { } cycle)
        {
            var culprit = slots[cycle[0]];
            scope.Findings.Report(DeriveCycle.Descriptor, new(culprit.Symbol, culprit.Find(scope.Knowledge, AttributeRole.Derive)),
                $"{subject}.{culprit.Name}", string.Join(" -> ", cycle.Select(c => slots[c].Name)));
        }
        return all;
    }

    private Made? Read(Slot slot, Spot spot, List<Slot> slots)
    {
        var made = makers.Read(slot, spot, attribute => derivations.Read(attribute, slot, spot.Subject, slots, parameter => Draw(parameter, slot, slots)));
        if (made is not null)
            idle.Check(slot, spot.Subject);
        return made;
    }

    private int? Draw(IParameterSymbol parameter, Slot derived, List<Slot> slots)
    {
        var slot = Slot.Of(parameter);
        var name = $"{derived.Name}.{parameter.Name}";
        var spot = new Spot(
            derived.Name + Spelling.Pascal(parameter.Name), ModelParser.Pinned(slot.Attributes, scope.Knowledge) ?? name, $"{subject}.{name}");
        if (Read(slot, spot, slots) is not { } made)
            return null;
        draws.Add(scope.Cell(slot, spot, made));
        return slots.Count + draws.Count - 1;
    }
}

/// <summary>A place that is filled, and how the value gets there where no constructor takes it.</summary>
/// <param name="Slot">The place.</param>
/// <param name="Assignment">The name by which an initializer sets it.</param>
/// <param name="Statement">The statement around the value that sets it in a finished row.</param>
/// <param name="IsAdded">Whether the statement takes the elements of a collection, whatever holds them.</param>
internal sealed record Target(Slot Slot, string? Assignment = null, Conversion? Statement = null, bool IsAdded = false);
