using System.Globalization;
using System.Linq;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Planning;

namespace SynthFixtures.Generator.Emission;

/// <summary>Writes what a source under overrides has beyond the plain one.</summary>
internal static class OverrideText
{
    /// <summary>The line that opens a row: overrides ask for its number.</summary>
    public const string RowNumber = "var rowNumber = block.Row(i);";

    public static string Summary(SourceModel model) =>
        $"/// <summary>Makes rows of {UserText.Reference(model.Row.Type)} under overrides: what is not given is that of the plain source.</summary>";

    /// <summary>The head of the class; its parameters are the overrides.</summary>
    public static void Head(SourceWriter writer, SourcePlan plan)
    {
        var given = plan.Row.Cells.Where(c => c.Override is not null).ToList();
        var columns = plan.Row.Columns.ToString(CultureInfo.InvariantCulture);
        var ancestor = $": SyntheticSource<{plan.Model.Row.Type}>(columns: {columns})";
        writer.Line($"internal sealed class {plan.Model.Facade!.SourceClass}({(given.Count == 0 ? ")" : "")}").Indent();
        for (var i = 0; i < given.Count; i++)
            writer.Line($"Override<{given[i].Cell.Type}> {given[i].Override}{(i < given.Count - 1 ? "," : ")")}");
        writer.Line(ancestor).Outdent();
    }

    /// <summary>The value of a cell: what overrides it, else what its maker makes.</summary>
    public static string Value(PlannedCell cell, string value) => cell switch
    {
        { Override: null } => value,
        { TakesSource: true } => $"{cell.Override} is {{ IsGiven: true, Source: null }} ? {cell.Override}.At(rowNumber) : {value}",
        { Cell.Maker: Maker.Literal } => $"{cell.Override}.At(rowNumber, otherwise: {value})",
        _ => $"{cell.Override}.IsGiven ? {cell.Override}.At(rowNumber) : {value}",
    };
}
