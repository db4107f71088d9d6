using System.Linq;
using SynthFixtures.Generator.Planning;

namespace SynthFixtures.Generator.Emission;

/// <summary>Writes what a row computes before it is put together: values that others need, and sums whose total is one of them.</summary>
internal static class LocalText
{
    public static void Write(SourceWriter writer, RowPlan row)
    {
        var open = row.Groups.Where(FixedSumText.IsSplit).ToList();
        foreach (var local in row.Locals)
        {
            if (row.Cells[local].Group is { } group && open.Remove(group))
                writer.Line(FixedSumText.Split(group));
            writer.Line($"{row.Cells[local].Cell.Type} {row.Cells[local].Local} = {CellText.Value(row, local)};");
        }
        foreach (var group in open)
            writer.Line(FixedSumText.Split(group));
        if (row.Locals.Count > 0 || open.Count > 0)
            writer.Line();
    }
}
