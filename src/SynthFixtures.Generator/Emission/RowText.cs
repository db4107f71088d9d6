using System.Linq;
using SynthFixtures.Generator.Planning;

namespace SynthFixtures.Generator.Emission;

/// <summary>Writes the construction of a row.</summary>
internal static class RowText
{
    public static void Write(SourceWriter writer, SourcePlan plan)
    {
        var arguments = plan.Model.ConstructorArguments.Select(a => $"{a.Parameter}: {Value(plan, a.Cell)}").ToList();
        var assigned = plan.Cells.Select((cell, index) => (cell.Cell.Assignment, Index: index)).Where(c => c.Assignment is not null).ToList();
        if (plan.Model.Theory is not null)
        {
            writer.Line(arguments.Count == 1 ? $"rows[i] = new({Value(plan, 0)});" : $"rows[i] = ({string.Join(", ", arguments)});");
            return;
        }

        var end = assigned.Count == 0 ? ";" : "";
        if (arguments.Count == 0)
        {
            writer.Line($"rows[i] = new {plan.Model.RowType}{(assigned.Count == 0 ? "();" : "")}");
        }
        else
        {
            writer.Line($"rows[i] = new {plan.Model.RowType}(").Indent();
            for (var a = 0; a < arguments.Count; a++)
                writer.Line(arguments[a] + (a < arguments.Count - 1 ? "," : ")" + end));
            writer.Outdent();
        }
        if (assigned.Count == 0)
            return;

        writer.Open();
        foreach (var (assignment, index) in assigned)
            writer.Line($"{assignment} = {Value(plan, index)},");
        writer.Close(";");
    }

    private static string Value(SourcePlan plan, int cell) => plan.Locals.Contains(cell) ? plan.Cells[cell].Local : CellText.Value(plan, cell);
}
