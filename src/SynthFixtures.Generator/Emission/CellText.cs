using System.Globalization;
using System.Linq;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing;
using SynthFixtures.Generator.Planning;

namespace SynthFixtures.Generator.Emission;

/// <summary>Writes one cell: its column, and its value in a row.</summary>
internal static class CellText
{
    /// <summary>Writes the lines that draw the column of a cell; none where it has no column.</summary>
    public static void Column(SourceWriter writer, PlannedCell cell)
    {
        Draw(writer, cell);
        if (cell.Cell.MissingRules.Count > 0)
            writer.Line($"var {cell.Missing} = block.MissingUniforms(Streams.{cell.Stream});");
        else if (cell is { DrawsMissing: true, Cell.MissingRate: { } rate })
            writer.Line($"var {cell.Missing} = block.Missing(Streams.{cell.MissingStream}, rate: {rate});");
    }

    /// <summary>Writes the line that makes values of a law of the uniforms in a column.</summary>
    public static void Quantiles(SourceWriter writer, PlannedCell cell, Maker.NumericLaw law)
    {
        if (law.TakesColumns)
            writer.Line($"{cell.Law}.Quantile({cell.Column}, {cell.Column});");
        else
            writer.Line($"Columns.Quantile(in {cell.Law}, {cell.Column});");
    }

    /// <summary>The value of a cell in row i.</summary>
    /// <param name="plan">The row.</param>
    /// <param name="index">The index of the cell.</param>
    /// <param name="given">Whether its override goes before what its maker makes.</param>
    public static string Value(RowPlan plan, int index, bool given = true)
    {
        var cell = plan.Cells[index];
        var value = Made(plan, cell);
        if (cell.Cell.MissingRate is not null)
            value = $"{IsMissing(plan, cell)} ? null : {value}";
        return given ? OverrideText.Value(cell, value) : value;
    }

    private static void Draw(SourceWriter writer, PlannedCell cell)
    {
        switch (cell.Cell.Maker)
        {
            case not null when cell.Group is { } group:
                if (group.First == cell)
                    GroupText.Columns(writer, group);
                break;
            case Maker.Conditional:
                if (cell.Alternatives.Any(a => RowPlan.TakesOneUniform(a.Cell.Maker)))
                    Uniforms(writer, cell);
                foreach (var alternative in cell.Alternatives.Where(a => !RowPlan.TakesOneUniform(a.Cell.Maker)))
                    Draw(writer, alternative);
                break;
            case Maker.NumericLaw law:
                Uniforms(writer, cell);
                Quantiles(writer, cell, law);
                break;
            case Maker.TypedLaw or Maker.OneOf:
                Uniforms(writer, cell);
                break;
            case Maker.Column column when cell.Cell.UniqueName is { } name:
                Buffer(writer, cell, column.ValueType);
                if (cell.Override is not null)
                    writer.Line($"if (!{cell.Override}.IsGiven)");
                writer.Line($"{(cell.Override is null ? "" : "    ")}Unique.Fill(in {cell.Law}, in block, Streams.{cell.Stream}, {cell.Column}, member: {Literals.Text(name)});");
                break;
            case Maker.Column { Words: > 0 } column:
                writer.Line($"var {cell.Column} = block.Column<{column.ValueType}>();");
                writer.Line($"{cell.Law}.Fill(ref block, Streams.{cell.Stream}, {cell.Column});");
                break;
            case Maker.Column column:
                Buffer(writer, cell, column.ValueType);
                writer.Line($"{cell.Law}.Fill(ref block, Streams.{cell.Stream}, {cell.Column});");
                break;
            case Maker.Nested nested:
                Buffer(writer, cell, nested.ValueType + (CanBeNull(nested) ? "?" : ""));
                writer.Line($"Nested.{(nested.IsParent ? "FillUnlessParent" : "Fill")}(in block, Streams.{cell.Stream}, {cell.Column}{Options(cell, nested)});");
                break;
            case Maker.Inner inner:
                Buffer(writer, cell, inner.Part.Row.Type);
                writer.Line($"{cell.Law}.Fill(in block, Streams.{cell.Stream}, {cell.Column});");
                break;
        }
    }

    private static string Made(RowPlan plan, PlannedCell cell) => cell.Cell.Maker switch
    {
        Maker.NumericLaw law => InRow(law.Conversion, cell.Column),
        Maker.TypedLaw { IsWide: true } law => law.Conversion.Of($"{cell.Law}.Quantile({cell.Column}[i], block.FurtherBits(Streams.{cell.Stream}, i))"),
        Maker.TypedLaw law => law.Conversion.Of($"{cell.Law}.Quantile({cell.Column}[i])"),
        Maker.RowFunction function => function.Conversion.Of($"{cell.Law}.At(block.Row(i))"),
        Maker.Column column => InRow(column.Conversion, cell.Column),
        Maker.Literal literal => literal.Text,
        Maker.Conditional conditional => Conditional(plan, cell, conditional),
        Maker.Derived { Method: "" } copy => plan.Cells[copy.Inputs[0]].Local,
        Maker.Derived derived => $"{derived.Method}({Arguments(plan, derived.Inputs)})",
        Maker.Collection collection => (cell.TakesElements ? Conversion.None : collection.Conversion).Of($"{cell.Law}.{collection.Method}(in block, Streams.{cell.Stream}, i)"),
        Maker.OneOf oneOf => oneOf.Conversion.Of(OneOf(cell, oneOf)),
        Maker.Nested nested => nested.Conversion.Of(CanBeNull(nested) && !cell.Cell.Type.EndsWith("?") ? $"{cell.Column}[i]!" : $"{cell.Column}[i]"),
        Maker.Inner inner => InRow(inner.Conversion, cell.Column),
        _ => $"{cell.Column}[i]",
    };

    private static string InRow(Conversion conversion, string column) => $"{conversion.Before}{column}[i]{conversion.After}";

    private static string Conditional(RowPlan plan, PlannedCell cell, Maker.Conditional conditional)
    {
        var choices = conditional.Alternatives.Select((a, i) => $"{Holds(plan, a.Condition)} ? {Alternative(plan, cell.Alternatives[i])}").Append(Alternative(plan, cell.Alternatives.Last())).ToList();
        return string.Join(choices.Sum(c => c.Length) > 130 ? "\n    : " : " : ", choices);
    }

    // Which law a row takes is known here only, so that its uniform has not been through any.
    private static string Alternative(RowPlan plan, PlannedCell alternative) => alternative.Cell.Maker is Maker.NumericLaw law
        ? law.Conversion.Of($"{alternative.Law}.Quantile({alternative.Column}[i])")
        : Made(plan, alternative);

    private static string IsMissing(RowPlan plan, PlannedCell cell) => cell.Cell.MissingRules.Count == 0
        ? $"{cell.Missing}[i]"
        : $"{cell.Missing}[i] < ({string.Concat(cell.Cell.MissingRules.Select(rule => $"{Holds(plan, rule.Condition)} ? {rule.Rate} : "))}{cell.Cell.MissingRate})";

    /// <summary>Whether a condition holds in row i.</summary>
    public static string Holds(RowPlan plan, Condition condition) => $"{condition.Method}({Arguments(plan, condition.Inputs)})";

    private static string Arguments(RowPlan plan, EquatableArray<int> inputs) => string.Join(", ", inputs.Select(input => plan.Cells[input].Local));

    private static void Uniforms(SourceWriter writer, PlannedCell cell)
    {
        writer.Append($"var {cell.Column} = ");
        if (cell.Cell.UniqueName is { } name)
        {
            if (cell.Override is not null)
                writer.Append($"{cell.Override}.IsGiven ? block.Uniforms(Streams.{cell.Stream}) : ");
            writer.Line($"Unique.Uniforms(ref block, Streams.{cell.Stream}, {cell.Law}.Count, member: {Literals.Text(name)});");
        }
        else if (cell.Cell.IsDistinct)
        {
            writer.Line($"Distinct.Uniforms(ref block, Streams.{cell.Stream}, {cell.Law}.Count);");
        }
        else
        {
            writer.Line($"block.Uniforms(Streams.{cell.Stream});");
        }
    }

    private static bool CanBeNull(Maker.Nested nested) => nested.IsParent || nested.MaxDepth is not null;

    private static string Options(PlannedCell cell, Maker.Nested nested) =>
        MaxDepth(nested)
        + (nested.Back is { } back ? $", parent: typeof({back.RowType})" : "")
        + (cell.TakesSource ? $", source: {cell.Override}.Source!" : "");

    private static string MaxDepth(Maker.Nested nested) =>
        nested.MaxDepth is { } depth ? $", maxDepth: {depth.ToString(CultureInfo.InvariantCulture)}" : "";

    private static string OneOf(PlannedCell cell, Maker.OneOf oneOf)
    {
        var row = oneOf.MaxDepth is null ? "Row" : "RowInCycle";
        var bounded = oneOf.MaxDepth is { } depth ? $"block.Depth >= {depth.ToString(CultureInfo.InvariantCulture)} ? null : " : "";
        if (oneOf.Cases.Count == 1)
            return $"{bounded}Nested.{row}<{oneOf.Cases[0]}>(in block, Streams.{cell.Stream}, i)";
        var cases = oneOf.Cases.Select((type, index) =>
            $"    {(index < oneOf.Cases.Count - 1 ? index.ToString(CultureInfo.InvariantCulture) : "_")} => Nested.{row}<{type}>(in block, Streams.{cell.Stream}, i),\n");
        return $"{bounded}{cell.Law}.Quantile({cell.Column}[i]) switch\n{{\n{string.Concat(cases)}}}";
    }

    private static void Buffer(SourceWriter writer, PlannedCell cell, string type)
    {
        writer.Line($"var {cell.Buffer} = new RowBuffer<{type}>();");
        writer.Line($"var {cell.Column} = {cell.Buffer}.Take(rows.Length);");
    }
}
