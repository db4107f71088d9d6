using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Model;

namespace SynthFixtures.Generator.Parsing.Parts;

/// <summary>Reads tuples, those of classes and pairs of key and value among them: each component has a stream of its own.</summary>
internal sealed class TupleReader(CellScope scope, Func<Slot, Spot, Made?> inside)
{
    public static bool IsTuple(ITypeSymbol type) => type is INamedTypeSymbol named && (named.IsTupleType || ConstructorOf(named) is not null);

    /// <summary>The components and their types; those of a class are called like the parameters of its constructor.</summary>
    public static IEnumerable<(string Name, ITypeSymbol Type)> Components(INamedTypeSymbol tuple) => ConstructorOf(tuple) is { } constructor
        ? constructor.Parameters.Select(p => (Spelling.Pascal(p.Name), p.Type))
        : tuple.TupleElements.Select(c => (c.Name, c.Type));

    public Maker? Read(INamedTypeSymbol tuple, Slot slot, Spot spot)
    {
        var constructor = ConstructorOf(tuple);
        var components = constructor is null
            ? tuple.TupleElements.Select(c => (c.Name, c.Type, Argument: c.IsExplicitlyNamedTupleElement ? NameScope.Escape(c.Name) : ""))
            : constructor.Parameters.Select(p => (Name: Spelling.Pascal(p.Name), p.Type, Argument: p.Name));
        var cells = new List<CellModel>();
        foreach (var (name, type, _) in components)
        {
            var within = spot.Part(name);
            var part = slot.Component(name, type);
            if (inside(part, within) is not { } made)
                return null;
            cells.Add(scope.Cell(part, within, made));
        }
        var row = new RowModel(
            constructor is null ? RowForm.Tuple : RowForm.Object,
            scope.Names.Of(tuple),
            Factory: null,
            cells.ToEquatableArray(),
            components.Select((c, i) => new ConstructorArgument(c.Argument, i)).ToEquatableArray());
        return new Maker.Inner(new PartModel("", spot.Name + "Parts", row));
    }

    private static IMethodSymbol? ConstructorOf(INamedTypeSymbol type) =>
        type is { Name: "Tuple" or "KeyValuePair", IsTupleType: false, Arity: > 0 and < 8 }
        && type.ContainingNamespace.ToDisplayString() is "System" or "System.Collections.Generic"
            ? type.InstanceConstructors.FirstOrDefault(c => c.Parameters.Length == type.Arity)
            : null;
}
