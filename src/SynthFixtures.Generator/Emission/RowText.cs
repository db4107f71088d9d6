using System.Linq;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing;
using SynthFixtures.Generator.Planning;

namespace SynthFixtures.Generator.Emission;

/// <summary>Writes the construction of a row.</summary>
internal static class RowText
{
    public static void Write(SourceWriter writer, RowPlan plan)
    {
        var row = plan.Model;
        var arguments = row.Arguments.Select(a => Argument(a, Value(plan, a.Cell))).ToList();
        switch (row.Form)
        {
            case RowForm.Value:
                writer.Line($"rows[i] = {Value(plan, 0)};");
                return;
            case RowForm.Tuple:
                writer.Line(arguments.Count == 1 ? $"rows[i] = new({Value(plan, 0)});" : $"rows[i] = ({string.Join(", ", arguments)});");
                return;
        }

        var assigned = Enumerable.Range(0, plan.Cells.Count).Where(c => plan.Cells[c].Cell.Assignment is not null).OrderBy(c => plan.Cells[c].Cell.Turn).ToList();
        var later = Enumerable.Range(0, plan.Cells.Count).Where(c => IsLater(plan.Cells[c])).OrderBy(c => plan.Cells[c].Cell.Turn).ToList();
        var target = later.Count == 0 ? "rows[i]" : "var row";
        var creation = row.Factory ?? $"new {row.Type}";
        var end = assigned.Count == 0 ? ";" : "";
        if (arguments.Count == 0)
        {
            writer.Line($"{target} = {creation}{(assigned.Count == 0 || row.Factory is not null ? "()" + end : "")}");
        }
        else
        {
            writer.Line($"{target} = {creation}(").Indent();
            for (var a = 0; a < arguments.Count; a++)
                writer.Line(arguments[a] + (a < arguments.Count - 1 ? "," : ")" + end));
            writer.Outdent();
        }
        if (assigned.Count > 0)
        {
            writer.Open();
            foreach (var index in assigned)
                writer.Line($"{plan.Cells[index].Cell.Assignment} = {Value(plan, index)},");
            writer.Close(";");
        }
        if (later.Count == 0)
            return;

        writer.Line();
        foreach (var index in later)
        {
            var cell = plan.Cells[index].Cell;
            if (cell.Statement is { } statement)
                Set(writer, statement, plan, index);
            WriteBack(writer, plan.Cells[index]);
        }
        foreach (var given in later.Select(index => plan.Cells[index]).Where(IsRestated))
            writer.Line($"if ({given.Override}.IsGiven)").Indent().Line($"{given.Cell.Restated} = {given.Override}.At(rowNumber);").Outdent();
        writer.Line().Line("rows[i] = row;");
    }

    // Nothing can be added of a null that overrides a collection without a setter; what is made and what is given need not be of one type.
    private static void Set(SourceWriter writer, Conversion statement, RowPlan plan, int index)
    {
        var cell = plan.Cells[index];
        var value = Value(plan, index);
        if (cell.Override is not { } given || !cell.Cell.IsAdded)
            writer.Line(statement.Of(value));
        else if (!cell.TakesElements)
            writer.Line($"if ({value} is {{ }} {given}Given)").Indent().Line(statement.Of(given + "Given")).Outdent();
        else
            writer.Line($"if (!{given}.IsGiven)").Indent().Line(statement.Of(CellText.Value(plan, index, given: false))).Outdent()
                .Line($"else if ({given}.At(rowNumber) is {{ }} {given}Given)").Indent().Line(statement.Of(given + "Given")).Outdent();
    }

    private static void WriteBack(SourceWriter writer, PlannedCell planned)
    {
        var cell = planned.Cell;
        var member = $"row.{NameScope.Escape(cell.Name)}";
        var canBeNull = cell.MissingRate is not null || cell.Maker is Maker.Nested { MaxDepth: not null };
        switch (cell.Maker)
        {
            case Maker.Collection { Back: { } back } when planned.Override is not null:
                writer.Line($"if ({member} is {{ }} {cell.Name}Children)").Open();
                writer.Line($"foreach (var child in {cell.Name}Children)").Indent().Line($"child.{back.Member} = row;").Outdent().Close();
                break;
            case Maker.Collection { Back: { } back }:
                writer.Line($"foreach (var child in {member}{(canBeNull ? " ?? []" : "")})").Indent().Line($"child.{back.Member} = row;").Outdent();
                break;
            case Maker.Nested { Back: { } back } when canBeNull || planned.Override is not null:
                writer.Line($"if ({member} is {{ }} {cell.Name}Child)").Indent().Line($"{cell.Name}Child.{back.Member} = row;").Outdent();
                break;
            case Maker.Nested { Back: { } back }:
                writer.Line($"{member}.{back.Member} = row;");
                break;
        }
    }

    private static bool IsRestated(PlannedCell cell) => cell is { Override: not null, Cell.Restated: not null };

    private static bool IsLater(PlannedCell planned) => IsRestated(planned) || IsLater(planned.Cell);

    private static bool IsLater(CellModel cell) =>
        cell.Statement is not null || cell.Maker is Maker.Collection { Back: not null } or Maker.Nested { Back: not null };

    private static string Argument(ConstructorArgument argument, string value) => argument switch
    {
        { Type: { } type } => $"({type})({value})",
        { Parameter: "" } => value,
        _ => $"{argument.Parameter}: {value}",
    };

    private static string Value(RowPlan plan, int cell) => plan.Locals.Contains(cell) ? plan.Cells[cell].Local : CellText.Value(plan, cell);
}
