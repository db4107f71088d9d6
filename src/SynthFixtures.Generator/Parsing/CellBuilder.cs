using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Planning;
using SynthFixtures.Generator.Rules;
using SynthFixtures.Streams;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Turns the places of a model into cells.</summary>
internal sealed class CellBuilder(
    INamedTypeSymbol scope, string subject, string streamType, Knowledge knowledge, NameScope names, IFindings findings, NestedTypes nested)
{
    private readonly MakerReader makers = new(knowledge, names, findings, nested);
    private readonly DeriveReader derivations = new(scope, knowledge, names, findings);
    private readonly List<CellModel> draws = [];

    /// <summary>The cells in the order of the places; draws that derivations ask for follow.</summary>
    /// <param name="slots">The places.</param>
    /// <param name="assigned">For each place whether an initializer sets it.</param>
    public EquatableArray<CellModel> Build(List<Slot> slots, List<bool> assigned)
    {
        var cells = new List<CellModel>();
        for (var i = 0; i < slots.Count; i++)
        {
            var slot = slots[i];
            if (Read(slot, slot.Name, slots) is { } made)
                cells.Add(Cell(slot, slot.Name, slot.Name, made, assigned[i] ? NameScope.Escape(slot.Name) : null));
        }
        if (cells.Count < slots.Count)
            return default;

        var all = cells.Concat(draws).ToEquatableArray();
        if (DependencyOrder.Cycle(all) is { } cycle)
        {
            var culprit = slots[cycle[0]];
            findings.Report(DeriveCycle.Descriptor, new(culprit.Symbol, culprit.Find(knowledge, AttributeRole.Derive)),
                $"{subject}.{culprit.Name}", string.Join(" -> ", cycle.Select(c => slots[c].Name)));
        }
        return all;
    }

    private (Maker Maker, string? MissingRate)? Read(Slot slot, string name, List<Slot> slots) =>
        makers.Read(slot, $"{subject}.{name}", attribute =>
            derivations.Read(attribute, slot, $"{subject}.{name}", slots, parameter => Draw(parameter, slot, slots)));

    private int? Draw(IParameterSymbol parameter, Slot derived, List<Slot> slots)
    {
        var slot = Slot.Of(parameter);
        if (Read(slot, $"{derived.Name}.{parameter.Name}", slots) is not { } made)
            return null;
        var name = derived.Name + Spelling.Pascal(parameter.Name);
        draws.Add(Cell(slot, name, $"{derived.Name}.{parameter.Name}", made, assignment: null));
        return slots.Count + draws.Count - 1;
    }

    private CellModel Cell(Slot slot, string name, string streamMember, (Maker Maker, string? MissingRate) made, string? assignment)
    {
        var pinned = ModelParser.Pinned(slot.Attributes, knowledge) ?? streamMember;
        names.Note(slot.Member);
        return new(name, streamType, pinned, StreamName.Of(streamType, pinned), names.Of(slot.TypeOfValues), assignment, made.MissingRate, made.Maker);
    }
}
