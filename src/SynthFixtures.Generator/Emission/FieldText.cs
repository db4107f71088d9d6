using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Planning;

namespace SynthFixtures.Generator.Emission;

/// <summary>Writes the field of a cell: its kernel, or what holds its inner sources.</summary>
internal static class FieldText
{
    /// <summary>Type, name and value, or null where a cell needs no field.</summary>
    public static string? Of(PlannedCell cell) => cell.Cell.Maker switch
    {
        Maker.NumericLaw law => Kernel(cell, law.Kernel),
        Maker.TypedLaw law => Kernel(cell, law.Kernel),
        Maker.RowFunction function => Kernel(cell, function.Kernel),
        Maker.Column column => Kernel(cell, column.Kernel),
        Maker.OneOf oneOf => Kernel(cell, oneOf.Kernel),
        Maker.Collection collection => $"{collection.Holder} {cell.Law} = new({string.Join(", ", Arguments(cell, collection))})",
        Maker.Inner inner => $"{cell.Parts[0].ClassName} {cell.Law} = new()",
        _ => null,
    };

    private static string Kernel(PlannedCell cell, KernelModel kernel) => $"{KernelText.Type(kernel)} {cell.Law} = {KernelText.Construction(kernel)}";

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
