using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Planning;

namespace SynthFixtures.Generator.Emission;

/// <summary>Writes the field of a cell: its kernel, or what holds its inner sources.</summary>
internal static class FieldText
{
    /// <summary>Writes the field; false where a cell needs none.</summary>
    public static bool Write(SourceWriter writer, PlannedCell cell)
    {
        switch (cell.Cell.Maker)
        {
            case Maker.Collection collection:
                writer.Line($"private static readonly {collection.Holder} {cell.Law} = new({string.Join(", ", Arguments(cell, collection))});");
                return true;
            case Maker.Inner:
                writer.Line($"private static readonly {cell.Parts[0].ClassName} {cell.Law} = new();");
                return true;
            case var maker when KernelOf(maker) is { } kernel:
                writer.Append($"private static readonly {KernelText.Type(kernel)} {cell.Law} = ");
                KernelText.Construction(writer, kernel);
                writer.Line(";");
                return true;
            default:
                return false;
        }
    }

    private static KernelModel? KernelOf(Maker maker) => maker switch
    {
        Maker.NumericLaw law => law.Kernel,
        Maker.TypedLaw law => law.Kernel,
        Maker.RowFunction function => function.Kernel,
        Maker.Column column => column.Kernel,
        Maker.OneOf oneOf => oneOf.Kernel,
        _ => null,
    };

    private static IEnumerable<string> Arguments(PlannedCell cell, Maker.Collection collection)
    {
        foreach (var argument in collection.Arguments)
            yield return $"{argument.Parameter}: {argument.Text}";
        foreach (var part in cell.Parts)
            yield return $"{part.Part.Parameter}: new {part.ClassName}()";
        if (cell.Parts.FirstOrDefault(p => p.Row.Cells[0].Cell.IsDistinct) is { } distinct)
            yield return $"domain: {distinct.Row.Cells[0].Law}.Count";
    }
}
