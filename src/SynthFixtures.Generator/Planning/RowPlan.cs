using System;
using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing;

namespace SynthFixtures.Generator.Planning;

/// <summary>The local names of one row, and the order in which its cells are made.</summary>
internal sealed class RowPlan
{
    private static readonly string[] TakenByLocals = ["block", "rows", "row", "child", "item", "i"];

    public RowPlan(RowModel model, IReadOnlyList<PlannedCell> cells, IReadOnlyList<PlannedGroup> groups, IEnumerable<string> aliases, IReadOnlyList<FacadeParameter>? overrides)
    {
        Model = model;
        Cells = cells;
        Groups = groups;
        IsOverridden = overrides is not null;
        var locals = new NamePool(TakenByLocals, 6 * cells.Count + 20);
        foreach (var cell in cells)
        {
            locals.Add(cell.Law);
            foreach (var alternative in cell.Alternatives)
                locals.Add(alternative.Law);
        }
        foreach (var name in groups.Select(g => g.Field).Concat(aliases).Concat(IsOverridden ? ["rowNumber"] : []))
            locals.Add(name);
        foreach (var cell in cells)
        {
            var camel = Spelling.Camel(cell.Cell.Name);
            cell.Column = NameScope.Escape(locals.Take(camel, "Column"));
            cell.Buffer = locals.Take(camel + "Buffer");
            cell.Missing = locals.Take(camel + (cell.Cell.MissingRules.Count > 0 ? "Missing" : "IsMissing"));
            cell.Local = locals.Take(camel + "OfRow");
            foreach (var alternative in cell.Alternatives)
                Name(alternative, cell, locals);
        }
        foreach (var together in cells.Where(c => c.Cell.MissingStream is not null).GroupBy(c => c.MissingStream))
        {
            foreach (var cell in together.Skip(1))
                (cell.Missing, cell.DrawsMissing) = (together.First().Missing, false);
        }
        foreach (var group in groups)
        {
            group.Local = locals.Take(group.Group.LocalName, group.Group.Joint + group.Members[0].Cell.Name);
            foreach (var member in group.Members)
                member.Group = group;
        }
        foreach (var cell in overrides?.Select(parameter => cells[parameter.Cell]) ?? [])
            cell.Override = locals.Take(Spelling.Camel(cell.Cell.Name) + "Override");
        var inputs = new HashSet<int>(model.Cells.SelectMany(c => c.Dependencies));
        Locals = inputs.Count == 0 ? [] : DependencyOrder.Of(model.Cells).Where(inputs.Contains).ToList();
        Columns = model.Cells.Sum(c => Words(c.Maker) + (c.MissingRate is null ? 0 : 1))
            + model.Groups.OfType<GroupModel.Unique>().Sum(g => g.Members.Count)
            + model.Groups.OfType<GroupModel.Correlated>().Sum(g => Math.Max(g.Components.Count - 1, 0) * g.Members.Count);
    }

    public RowModel Model { get; }

    public IReadOnlyList<PlannedCell> Cells { get; }

    /// <summary>The cells that are made together.</summary>
    public IReadOnlyList<PlannedGroup> Groups { get; }

    /// <summary>Whether the cells ask for overrides.</summary>
    public bool IsOverridden { get; }

    /// <summary>The cells that others take, in the order in which they are made.</summary>
    public IReadOnlyList<int> Locals { get; }

    /// <summary>How many 64-bit columns a block needs.</summary>
    public int Columns { get; }

    // All laws that take one uniform share the column of the cell.
    private static void Name(PlannedCell alternative, PlannedCell cell, NamePool locals)
    {
        if (TakesOneUniform(alternative.Cell.Maker))
        {
            alternative.Column = cell.Column;
            return;
        }
        if (alternative == cell.Alternatives.Last())
        {
            alternative.Column = cell.Alternatives.Any(a => TakesOneUniform(a.Cell.Maker)) ? locals.Take(Spelling.Camel(cell.Cell.Name) + "Column") : cell.Column;
            alternative.Buffer = cell.Buffer;
            return;
        }
        var camel = Spelling.Camel(alternative.Cell.Name);
        alternative.Column = NameScope.Escape(locals.Take(camel, "Column"));
        alternative.Buffer = locals.Take(camel + "Buffer");
    }

    /// <summary>Whether a maker is a function of one uniform, row by row.</summary>
    public static bool TakesOneUniform(Maker maker) => maker is Maker.NumericLaw or Maker.TypedLaw or Maker.OneOf;

    private static int Words(Maker maker) => maker switch
    {
        Maker.Column column => column.Words,
        Maker.Share share => share.IsWide ? 3 : 1,
        Maker.Conditional conditional => conditional.Alternatives.Select(a => a.Maker).Append(conditional.Otherwise).ToList() is var makers
            ? (makers.Any(TakesOneUniform) ? 1 : 0) + makers.Where(m => !TakesOneUniform(m)).Sum(Words)
            : 0,
        _ => TakesOneUniform(maker) ? 1 : 0,
    };
}
