using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing;
using SynthFixtures.Generator.Planning;

namespace SynthFixtures.Generator.Emission;

/// <summary>Writes the method that checks, before the first row, what only numbers can tell: of groups, of laws and of the types inside.</summary>
internal static class PrepareText
{
    public static void Write(SourceWriter writer, RowPlan row)
    {
        var lines = Lines(row).ToList();
        if (lines.Count == 0)
            return;
        writer.Line("public override void Prepare()").Open();
        foreach (var line in lines)
            writer.Line(line);
        writer.Close().Line();
    }

    private static IEnumerable<string> Lines(RowPlan row)
    {
        foreach (var group in row.Groups)
            yield return $"{group.Field}.Prepare();";
        foreach (var cell in row.Cells)
        {
            foreach (var call in (cell.Alternatives.Count > 0 ? cell.Alternatives : [cell]).SelectMany(Calls))
                yield return call;
        }
    }

    private static IEnumerable<string> Calls(PlannedCell maker) => maker.Cell.Maker switch
    {
        { Prepared: null } => [],
        Maker.NumericLaw { Prepared: { } law } => [$"Prepared.Law(in {maker.Law}, member: {Literals.Text(law.Member)});"],
        { Prepared: { } inside } => inside.Types.Select(type => $"Nested.Prepare<{type}>(member: {Literals.Text(inside.Member)});"),
    };
}
