using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing;

namespace SynthFixtures.Generator.Planning;

/// <summary>The names inside a generated class, and the order in which a row is made.</summary>
internal sealed class SourcePlan
{
    // What a constant of the class Streams would hide or clash with.
    private static readonly string[] TakenByStreams =
        ["Streams", "Equals", "ReferenceEquals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize"];

    private static readonly string[] TakenByLocals = ["block", "rows", "i"];

    private SourcePlan(SourceModel model, IReadOnlyList<PlannedCell> cells, bool overridden)
    {
        IsOverridden = overridden;
        Model = model;
        Cells = cells;
        var inputs = new HashSet<int>(model.Cells.Select(c => c.Maker).OfType<Maker.Derived>().SelectMany(d => d.Inputs));
        Locals = DependencyOrder.Of(model.Cells).Where(inputs.Contains).ToList();
        Columns = model.Cells.Sum(c => Words(c.Maker) + (c.MissingRate is null ? 0 : 1));
    }

    public SourceModel Model { get; }

    /// <summary>Whether the class takes overrides.</summary>
    public bool IsOverridden { get; }

    public IReadOnlyList<PlannedCell> Cells { get; }

    /// <summary>The cells that others are derived from, in the order in which they are made.</summary>
    public IReadOnlyList<int> Locals { get; }

    /// <summary>How many 64-bit columns a block needs.</summary>
    public int Columns { get; }

    public static SourcePlan Of(SourceModel model, bool overridden)
    {
        var (fields, streams) = (new NamePool([]), new NamePool(TakenByStreams));
        var laws = model.Cells.Select(cell => fields.Take(cell.Name + "Law")).ToList();
        var locals = new NamePool(TakenByLocals.Concat(laws).Concat(model.Aliases.Select(alias => alias.Name)).Concat(overridden ? ["rowNumber"] : []));
        var cells = model.Cells.Select((cell, index) =>
        {
            var camel = Spelling.Camel(cell.Name);
            return new PlannedCell(
                cell,
                Law: laws[index],
                Stream: NameScope.Escape(streams.Take(cell.Name, "Stream")),
                Column: NameScope.Escape(locals.Take(camel, "Column")),
                Buffer: locals.Take(camel + "Buffer"),
                Missing: locals.Take(camel + "IsMissing"),
                Local: locals.Take(camel + "OfRow"));
        }).ToList();
        foreach (var parameter in overridden ? model.Facade!.Parameters : default)
            cells[parameter.Cell] = cells[parameter.Cell] with { Override = locals.Take(Spelling.Camel(cells[parameter.Cell].Cell.Name) + "Override") };
        return new SourcePlan(model, cells, overridden);
    }

    private static int Words(Maker maker) => maker switch
    {
        Maker.NumericLaw or Maker.TypedLaw => 1,
        Maker.Column column => column.Words,
        _ => 0,
    };
}

/// <summary>A cell and its names.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Law">The field of its kernel.</param>
/// <param name="Stream">The constant of its stream.</param>
/// <param name="Column">The local of its column.</param>
/// <param name="Buffer">The local of the column's memory, for managed values.</param>
/// <param name="Missing">The local that says which rows lack it.</param>
/// <param name="Local">The local of its value in one row.</param>
internal sealed record PlannedCell(CellModel Cell, string Law, string Stream, string Column, string Buffer, string Missing, string Local)
{
    /// <summary>The override of its value, or null where the class takes none.</summary>
    public string? Override { get; init; }
}
