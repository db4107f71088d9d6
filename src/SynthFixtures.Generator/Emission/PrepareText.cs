using System.Collections.Generic;
using System.Globalization;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing;
using SynthFixtures.Generator.Planning;

namespace SynthFixtures.Generator.Emission;

/// <summary>Writes the method that checks, before the first row, what only numbers can tell: of groups, of laws and of the types inside.</summary>
internal static class PrepareText
{
    public static void Write(SourceWriter writer, RowPlan row)
    {
        var lines = new List<string>();
        foreach (var group in row.Groups)
            lines.Add($"{group.Field}.Prepare();");
        foreach (var cell in row.Cells)
        {
            if (cell.Alternatives.Count == 0)
                Calls(cell, lines);
            foreach (var alternative in cell.Alternatives)
                Calls(alternative, lines);
        }
        if (lines.Count == 0)
            return;
        writer.Line("public override void Prepare()").Open();
        foreach (var line in lines)
            writer.Line(line);
        writer.Close().Line();
    }

    private static void Calls(PlannedCell cell, List<string> lines)
    {
        if (cell.Cell.Maker is Maker.NumericLaw { Places: { } places })
            lines.Add($"Prepared.Places(in {cell.Law}, decimals: {places.Count.ToString(CultureInfo.InvariantCulture)}, member: {Literals.Text(places.Member)});");
        if (cell.Cell.Maker.Prepared is not { } prepared)
            return;
        if (cell.Cell.Maker is Maker.NumericLaw)
        {
            lines.Add($"Prepared.Law(in {cell.Law}, member: {Literals.Text(prepared.Member)});");
            return;
        }
        foreach (var type in prepared.Types)
            lines.Add($"Nested.Prepare<{type}>(member: {Literals.Text(prepared.Member)});");
    }
}
