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
        var arguments = row.Arguments.Select(a => (a.Parameter.Length == 0 ? "" : a.Parameter + ": ") + Value(plan, a.Cell)).ToList();
        switch (row.Form)
        {
            case RowForm.Value:
                writer.Line($"rows[i] = {Value(plan, 0)};");
                return;
            case RowForm.Tuple:
                writer.Line(arguments.Count == 1 ? $"rows[i] = new({Value(plan, 0)});" : $"rows[i] = ({string.Join(", ", arguments)});");
                return;
        }

        var assigned = Enumerable.Range(0, plan.Cells.Count).Where(c => plan.Cells[c].Cell.Assignment is not null).ToList();
        var later = Enumerable.Range(0, plan.Cells.Count).Where(c => IsLater(plan.Cells[c].Cell)).ToList();
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
                writer.Line(statement.Of(Value(plan, index)));
            WriteBack(writer, cell);
        }
        writer.Line().Line("rows[i] = row;");
    }

    private static void WriteBack(SourceWriter writer, CellModel cell)
    {
        var member = $"row.{NameScope.Escape(cell.Name)}";
        var canBeNull = cell.MissingRate is not null || cell.Maker is Maker.Nested { MaxDepth: not null };
        switch (cell.Maker)
        {
            case Maker.Collection { Back: { } back }:
                writer.Line($"foreach (var child in {member}{(canBeNull ? " ?? []" : "")})").Indent().Line($"child.{back.Member} = row;").Outdent();
                break;
            case Maker.Nested { Back: { } back } when canBeNull:
                writer.Line($"if ({member} is {{ }} {back.Member}Child)").Indent().Line($"{back.Member}Child.{back.Member} = row;").Outdent();
                break;
            case Maker.Nested { Back: { } back }:
                writer.Line($"{member}.{back.Member} = row;");
                break;
        }
    }

    private static bool IsLater(CellModel cell) =>
        cell.Statement is not null || cell.Maker is Maker.Collection { Back: not null } or Maker.Nested { Back: not null };

    private static string Value(RowPlan plan, int cell) => plan.Locals.Contains(cell) ? plan.Cells[cell].Local : CellText.Value(plan, cell);
}
