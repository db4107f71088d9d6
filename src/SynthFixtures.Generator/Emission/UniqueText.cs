using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing;
using SynthFixtures.Generator.Planning;

namespace SynthFixtures.Generator.Emission;

/// <summary>Writes what takes its values in turn: composite keys, and the check that there are as many values as rows.</summary>
internal static class UniqueText
{
    public static void Field(SourceWriter writer, PlannedGroup group, GroupModel.Unique unique)
    {
        writer.Line($"private static readonly UniqueKeys {group.Field} = new(").Indent();
        writer.Line($"members: {Literals.Text(unique.Subject)},");
        writer.Line($"Streams.{group.Stream},");
        writer.Line($"counts: [{string.Join(", ", group.Members.Select(Count))}]);").Outdent();
    }

    /// <summary>Writes the lines that make the column of a member of a composite key.</summary>
    public static void Column(SourceWriter writer, PlannedGroup group, int position)
    {
        var (member, index) = (group.Members[position], position.ToString(CultureInfo.InvariantCulture));
        if (member.Cell.Maker is Maker.Column column)
        {
            writer.Line($"var {member.Buffer} = new RowBuffer<{column.ValueType}>();");
            writer.Line($"var {member.Column} = {member.Buffer}.Take(rows.Length);");
            writer.Line($"{group.Local}.Fill({index}, in {member.Law}, {member.Column});");
            return;
        }
        writer.Line($"var {member.Column} = {group.Local}.Uniforms({index});");
        if (member.Cell.Maker is Maker.NumericLaw law)
            CellText.Quantiles(writer, member, law);
    }

    /// <summary>The method that checks, before the first row, whether the last one exists.</summary>
    public static void Require(SourceWriter writer, RowPlan row)
    {
        var checks = Checks(row).ToList();
        if (checks.Count == 0)
            return;
        writer.Line("public override void Require(long rows)").Open();
        foreach (var check in checks)
            writer.Line(check);
        writer.Close().Line();
    }

    // What is given is not guarded.
    private static IEnumerable<string> Checks(RowPlan row)
    {
        foreach (var cell in row.Cells)
        {
            var inside = cell.Cell.Maker switch
            {
                Maker.Nested { UniqueInside: { } member } nested => $"Nested.Require<{nested.ValueType}>(rows, member: {Literals.Text(member)});",
                Maker.Collection { UniqueInside: { } member } many => $"Nested.Require<{many.ElementModel}>(rows: {many.MaxCount.ToString(CultureInfo.InvariantCulture)}, member: {Literals.Text(member)});",
                _ => null,
            };
            if (inside is not null)
                yield return Unless(cell, inside);
            if (cell is { Cell: { UniqueName: { } name, Maker: Maker.NumericLaw or Maker.TypedLaw or Maker.Column } })
                yield return Unless(cell, $"Unique.Require({Count(cell)}, rows, member: {Literals.Text(name)});");
        }
        foreach (var group in row.Groups.Where(g => g.Group is GroupModel.Unique))
            yield return $"{group.Field}.Require(rows);";
    }

    private static string Unless(PlannedCell cell, string check) => cell.Override is null ? check : $"if (!{cell.Override}.IsGiven)\n    {check}";

    private static string Count(PlannedCell cell) => cell.Cell.Maker is Maker.Column ? $"Unique.Count(in {cell.Law})" : $"{cell.Law}.Count";
}
