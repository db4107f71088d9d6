using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;

namespace SynthFixtures.Generator.Parsing.Parts;

/// <summary>Reads tuples: each component has a stream of its own.</summary>
internal sealed class TupleReader(CellScope scope, Func<Slot, Spot, Made?> inside)
{
    public Maker? Read(INamedTypeSymbol tuple, Slot slot, Spot spot)
    {
        var cells = new List<CellModel>();
        foreach (var component in tuple.TupleElements)
        {
            var within = spot.Part(component.Name);
            var part = slot.Component(component.Name, component.Type);
            if (inside(part, within) is not { } made)
                return null;
            cells.Add(scope.Cell(part, within, made));
        }
        var row = new RowModel(
            RowForm.Tuple,
            scope.Names.Of(tuple),
            Factory: null,
            cells.ToEquatableArray(),
            tuple.TupleElements.Select((c, i) => new ConstructorArgument(c.IsExplicitlyNamedTupleElement ? NameScope.Escape(c.Name) : "", i)).ToEquatableArray());
        return new Maker.Inner(new PartModel("", spot.Name + "Parts", row));
    }
}
