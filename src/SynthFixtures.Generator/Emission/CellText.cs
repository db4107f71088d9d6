using System.Linq;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Planning;

namespace SynthFixtures.Generator.Emission;

/// <summary>Writes one cell: its column, and its value in a row.</summary>
internal static class CellText
{
    /// <summary>Draws the column of a cell, where it has one.</summary>
    public static void Column(SourceWriter writer, PlannedCell cell)
    {
        switch (cell.Cell.Maker)
        {
            case Maker.NumericLaw:
                writer.Line($"""
                    var {cell.Column} = block.Uniforms(Streams.{cell.Stream});
                    Columns.Quantile(in {cell.Law}, {cell.Column});
                    """);
                break;
            case Maker.TypedLaw:
                writer.Line($"var {cell.Column} = block.Uniforms(Streams.{cell.Stream});");
                break;
            case Maker.Column { Words: > 0 } column:
                writer.Line($"""
                    var {cell.Column} = block.Column<{column.ValueType}>();
                    {cell.Law}.Fill(ref block, Streams.{cell.Stream}, {cell.Column});
                    """);
                break;
            case Maker.Column column:
                Buffer(writer, cell, column.ValueType);
                writer.Line($"{cell.Law}.Fill(ref block, Streams.{cell.Stream}, {cell.Column});");
                break;
            case Maker.Nested nested:
                Buffer(writer, cell, nested.ValueType);
                writer.Line($"block.Nested(Streams.{cell.Stream}, {cell.Column});");
                break;
        }
        if (cell.Cell.MissingRate is { } rate)
            writer.Line($"var {cell.Missing} = block.Missing(Streams.{cell.Stream}, rate: {rate});");
        if (cell.Cell.MissingRate is not null || cell.Cell.Maker is not (Maker.RowFunction or Maker.Literal or Maker.Derived))
            writer.Line();
    }

    /// <summary>The value of a cell in row i.</summary>
    public static string Value(SourcePlan plan, int index)
    {
        var cell = plan.Cells[index];
        var value = cell.Cell.Maker switch
        {
            Maker.NumericLaw law => law.Conversion.Of($"{cell.Column}[i]"),
            Maker.TypedLaw law => law.Conversion.Of($"{cell.Law}.Quantile({cell.Column}[i])"),
            Maker.RowFunction function => function.Conversion.Of($"{cell.Law}.At(block.Row(i))"),
            Maker.Literal literal => literal.Text,
            Maker.Derived derived => $"{derived.Method}({string.Join(", ", derived.Inputs.Select(input => plan.Cells[input].Local))})",
            _ => $"{cell.Column}[i]",
        };
        return cell.Cell.MissingRate is null ? value : $"{cell.Missing}[i] ? null : {value}";
    }

    private static void Buffer(SourceWriter writer, PlannedCell cell, string type) => writer.Line($"""
        var {cell.Buffer} = new RowBuffer<{type}>();
        var {cell.Column} = {cell.Buffer}.Take(rows.Length);
        """);
}
