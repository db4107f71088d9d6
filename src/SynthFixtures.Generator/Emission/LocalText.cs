using System.Linq;
using SynthFixtures.Generator.Planning;

namespace SynthFixtures.Generator.Emission;

/// <summary>Writes what a row computes before it is put together: values that others need, sums whose total is one of them, and correlations that depend on them.</summary>
internal static class LocalText
{
    public static void Write(SourceWriter writer, RowPlan row)
    {
        var open = row.Groups.Where(group => FixedSumText.IsSplit(group) || CorrelationText.IsChosen(group)).ToList();
        foreach (var local in row.Locals)
        {
            if (row.Cells[local].Group is { } group && open.Remove(group))
                writer.Line(Line(row, group));
            writer.Line($"{row.Cells[local].Cell.Type} {row.Cells[local].Local} = {CellText.Value(row, local)};");
        }
        foreach (var group in open)
            writer.Line(Line(row, group));
        if (row.Locals.Count > 0 || open.Count > 0)
            writer.Line();
    }

    private static string Line(RowPlan row, PlannedGroup group) => CorrelationText.IsChosen(group) ? CorrelationText.Choice(row, group) : FixedSumText.Split(group);
}
