using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing;

namespace SynthFixtures.Generator.Planning;

/// <summary>The names inside a generated class.</summary>
internal sealed class SourcePlan
{
    // What a constant of the class Streams would hide or clash with.
    private static readonly string[] TakenByStreams =
        ["Streams", "Equals", "ReferenceEquals", "GetHashCode", "ToString", "GetType", "MemberwiseClone", "Finalize"];

    private readonly NamePool fields;
    private readonly NamePool streams;
    private readonly List<PlannedCell> all;

    private SourcePlan(SourceModel model, bool overridden)
    {
        Model = model;
        all = new(model.Row.Cells.Count);
        fields = new(TakenByClass(model), model.Row.Cells.Count + model.Aliases.Count + EmittedNames.Inherited.Length + EmittedNames.Nested.Length);
        streams = new(TakenByStreams, model.Row.Cells.Count + TakenByStreams.Length);
        Row = Plan(model.Row, owner: null, overridden ? model.Facade!.Parameters : null);
    }

    public SourceModel Model { get; }

    public RowPlan Row { get; }

    /// <summary>The cells of the row and of everything inside it; those inside a cell stand before it.</summary>
    public IReadOnlyList<PlannedCell> AllCells => all;

    public static SourcePlan Of(SourceModel model, bool overridden) => new(model, overridden);

    // Inner sources share the fields and the streams of the class; locals are their own.
    private RowPlan Plan(RowModel row, PlannedCell? owner, IReadOnlyList<FacadeParameter>? overrides = null)
    {
        var inner = new List<PlannedCell>(row.Cells.Count);
        foreach (var cell in row.Cells)
            inner.Add(new(cell, fields.Take(cell.Name + "Law"), StreamOf(cell, owner)));
        foreach (var cell in inner)
        {
            if (cell.Cell.Maker is Maker.Conditional conditional)
                cell.Alternatives = AlternativesOf(cell, conditional);
            foreach (var alternative in cell.Alternatives)
                PlanParts(alternative);
            PlanParts(cell);
        }
        var groups = row.Groups.Select(group => new PlannedGroup(group, fields.Take(group.FieldName, "Of" + row.Cells[group.Members[0]].Name), inner)).ToList();
        foreach (var group in groups.Where(g => g.Group.Stream is not null))
            group.Stream = streams.Take(group.Group.FieldName, "Of" + group.Members[0].Cell.Name);
        if (row.Cells.Any(c => c.MissingStream is not null))
            ShareMissingStreams(inner);
        return new RowPlan(row, inner, groups, fields, overrides);
    }

    private void ShareMissingStreams(List<PlannedCell> cells)
    {
        foreach (var together in cells.Where(c => c.Cell.MissingStream is not null).GroupBy(c => c.Cell.MissingStream!.Member))
        {
            var constant = streams.Take(together.First().Cell.Name + "MissingTogether");
            foreach (var cell in together)
                cell.MissingStream = constant;
        }
    }

    private void PlanParts(PlannedCell holder)
    {
        if (PartsOf(holder.Cell.Maker) is { Count: > 0 } parts)
            holder.Parts = PartsOf(holder, parts);
        all.Add(holder);
    }

    private List<PlannedPart> PartsOf(PlannedCell holder, IReadOnlyList<PartModel> parts) =>
        [.. parts.Select(part => new PlannedPart(part, fields.Take(part.ClassName), Plan(part.Row, holder)))];

    // Each is a cell that draws from the stream of the whole; that of all other rows has its names.
    private List<PlannedCell> AlternativesOf(PlannedCell cell, Maker.Conditional conditional) =>
        [.. conditional.Alternatives.Select(a => Alternative(cell, a.Maker, a.Name, fields.Take(a.Name + "Law"))), Alternative(cell, conditional.Otherwise, cell.Cell.Name, cell.Law)];

    private static PlannedCell Alternative(PlannedCell cell, Maker maker, string name, string law) =>
        new(cell.Cell with { Name = name, Maker = maker, MissingRate = null, MissingRules = default }, law, cell.Stream);

    private string StreamOf(CellModel cell, PlannedCell? owner) =>
        owner is not null && owner.Cell.Stream == cell.Stream ? owner.Stream : NameScope.Escape(streams.Take(cell.Name, "Stream"));

    private static IEnumerable<string> TakenByClass(SourceModel model) => model.Aliases.Select(alias => alias.Name).Concat(EmittedNames.Nested).Concat(EmittedNames.Inherited);

    private static IReadOnlyList<PartModel> PartsOf(Maker maker) => maker switch
    {
        Maker.Collection collection => collection.Parts,
        Maker.Inner inner => [inner.Part],
        _ => [],
    };
}

/// <summary>A cell and its names in the generated class.</summary>
/// <param name="cell">The cell.</param>
/// <param name="law">The field of its kernel.</param>
/// <param name="stream">The constant of its stream.</param>
internal sealed class PlannedCell(CellModel cell, string law, string stream)
{
    public CellModel Cell => cell;

    public string Law => law;

    public string Stream { get; } = stream;

    /// <summary>Where conditions choose among makers: a cell for each, that of all other rows last.</summary>
    public IReadOnlyList<PlannedCell> Alternatives { get; set; } = [];

    /// <summary>The inner sources of the cell.</summary>
    public IReadOnlyList<PlannedPart> Parts { get; set; } = [];

    /// <summary>Whether the row takes the elements of a collection, whatever holds them; others take the collection itself.</summary>
    public bool TakesElements { get; set; }

    /// <summary>The local of its column.</summary>
    public string Column { get; set; } = "";

    /// <summary>The local of the column's memory, for managed values.</summary>
    public string Buffer { get; set; } = "";

    /// <summary>The local that says which rows lack it.</summary>
    public string Missing { get; set; } = "";

    /// <summary>The constant of the stream that says which rows lack it: its own, or that of a group.</summary>
    public string MissingStream { get; set; } = stream;

    /// <summary>Whether the cell draws which rows lack it; others of its group take the same.</summary>
    public bool DrawsMissing { get; set; } = cell.MissingRate is not null;

    /// <summary>The local of its value in one row.</summary>
    public string Local { get; set; } = "";

    /// <summary>The group that makes its column, or null.</summary>
    public PlannedGroup? Group { get; set; }

    /// <summary>The override of its value, or null where the class takes none.</summary>
    public string? Override { get; set; }

    /// <summary>Whether an override can give members of the value only: that is a row of another model, as it stands.</summary>
    public bool TakesSource { get; set; }
}

/// <summary>An inner source and its name.</summary>
internal sealed record PlannedPart(PartModel Part, string ClassName, RowPlan Row);
