using System;
using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing;

namespace SynthFixtures.Generator.Planning;

/// <summary>The local names of one row, and the order in which its cells are made.</summary>
internal sealed class RowPlan
{
    public RowPlan(RowModel model, IReadOnlyList<PlannedCell> cells, IReadOnlyList<PlannedGroup> groups, NamePool fields, IReadOnlyList<FacadeParameter>? overrides)
    {
        Model = model;
        Cells = cells;
        Groups = groups;
        IsOverridden = overrides is not null;
        var locals = new NamePool(EmittedNames.Locals.Where(name => IsOverridden || name != "rowNumber"), EmittedNames.Locals.Length + cells.Count + (cells.Count / 2), outer: fields);
        var isInput = Inputs(model.Cells);
        for (var i = 0; i < cells.Count; i++)
            Name(cells[i], isInput[i], locals);
        if (cells.Any(c => c.Cell.MissingStream is not null))
            ShareMissing(cells);
        foreach (var group in groups)
        {
            group.Local = locals.Take(group.Group.LocalName, group.Group.Joint + group.Members[0].Cell.Name);
            foreach (var member in group.Members)
                member.Group = group;
        }
        foreach (var parameter in overrides ?? [])
        {
            var cell = cells[parameter.Cell];
            cell.Override = locals.Take(Spelling.Camel(cell.Cell.Name) + "Override");
            cell.TakesSource = !parameter.IsNullableValue && cell.Cell.Maker is Maker.Nested { Conversion: { Before: "", After: "" } };
        }
        Locals = Array.IndexOf(isInput, true) < 0 ? [] : DependencyOrder.Of(model.Cells).Where(cell => isInput[cell]).ToList();
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

    // Which cells others take.
    private static bool[] Inputs(EquatableArray<CellModel> cells)
    {
        var isInput = new bool[cells.Count];
        foreach (var cell in cells)
        {
            foreach (var input in cell.Dependencies)
                isInput[input] = true;
        }
        return isInput;
    }

    private static void Name(PlannedCell cell, bool isInput, NamePool locals)
    {
        var camel = Spelling.Camel(cell.Cell.Name);
        cell.Column = NameScope.Escape(locals.Take(camel, "Column"));
        if (TakesBuffer(cell.Cell.Maker))
            cell.Buffer = locals.Take(camel + "Buffer");
        if (cell.Cell.MissingRules.Count > 0)
            cell.Missing = locals.Take(camel + "Missing");
        else if (cell.Cell.MissingRate is not null)
            cell.Missing = locals.Take(camel + "IsMissing");
        if (isInput)
            cell.Local = locals.Take(camel + "OfRow");
        cell.TakesElements = cell.Cell.IsAdded && !isInput;
        foreach (var alternative in cell.Alternatives)
        {
            alternative.TakesElements = cell.TakesElements;
            NameAlternative(alternative, cell, locals);
        }
    }

    // All laws that take one uniform share the column of the cell.
    private static void NameAlternative(PlannedCell alternative, PlannedCell cell, NamePool locals)
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

    // The first of a group draws which rows lack its members.
    private static void ShareMissing(IReadOnlyList<PlannedCell> cells)
    {
        foreach (var together in cells.Where(c => c.Cell.MissingStream is not null).GroupBy(c => c.MissingStream))
        {
            foreach (var cell in together.Skip(1))
                (cell.Missing, cell.DrawsMissing) = (together.First().Missing, false);
        }
    }

    private static bool TakesBuffer(Maker maker) => maker switch
    {
        Maker.Conditional conditional => TakesBuffer(conditional.Otherwise),
        _ => maker is Maker.Column or Maker.Nested or Maker.Inner,
    };

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
