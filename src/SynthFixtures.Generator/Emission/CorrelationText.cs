using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing;
using SynthFixtures.Generator.Planning;

namespace SynthFixtures.Generator.Emission;

/// <summary>Writes the copula of correlated members.</summary>
internal static class CorrelationText
{
    public static void Field(SourceWriter writer, PlannedGroup group, GroupModel.Correlated model)
    {
        var copula = model.Components.Count > 0 ? "ConditionalCopula" : model.Tail is null ? "GaussianCopula" : "TCopula";
        writer.Line($"private static readonly {copula} {group.Field} = new(").Indent();
        writer.Line($"model: {Literals.Text(model.Subject)},");
        List(writer, "members", [.. group.Members.Select(member => Marginal(member, member))], ",");
        var end = model.Tail is null ? ");" : ",";
        if (model.Components.Count == 0)
            List(writer, "pairs", Pairs(group, model.Pairs), end);
        else
            Components(writer, group, model, end);
        if (model.Tail is { } tail)
            writer.Line($"degreesOfFreedom: {tail.DegreesOfFreedom},\nstream: Streams.{group.Stream});");
        writer.Outdent();
    }

    /// <summary>Whether the row says which correlations it has.</summary>
    public static bool IsChosen(PlannedGroup group) => group.Group is GroupModel.Correlated { Components.Count: > 0 };

    /// <summary>The line that chooses the correlations of row i; what its conditions read are locals by then.</summary>
    public static string Choice(RowPlan plan, PlannedGroup group)
    {
        var model = (GroupModel.Correlated)group.Group;
        var last = model.Components.Count - 1;
        var component = string.Concat(model.Conditions.Take(last).Select((condition, c) => $"{CellText.Holds(plan, condition)} ? {c.ToString(CultureInfo.InvariantCulture)} : ")) + last.ToString(CultureInfo.InvariantCulture);
        return $"{group.Field}.Choose({group.Local}, i, component: {component});";
    }

    private static void Components(SourceWriter writer, PlannedGroup group, GroupModel.Correlated model, string end)
    {
        writer.Line("components:\n[").Indent();
        for (var c = 0; c < model.Components.Count; c++)
        {
            var component = model.Components[c];
            writer.Line("new(").Indent();
            writer.Line($"condition: {(c < model.Conditions.Count ? Literals.Text(model.Conditions[c].Text) : "null")},");
            List(writer, "members", [.. group.Members.Select((member, m) => Marginal(member, component.Laws[m] >= 0 ? member.Alternatives[component.Laws[m]] : member))], ",");
            List(writer, "pairs", Pairs(group, component.Pairs), "),");
            writer.Outdent();
        }
        writer.Outdent().Line("]" + end);
    }

    private static IReadOnlyList<string> Pairs(PlannedGroup group, EquatableArray<CorrelatedPair> pairs) =>
        [.. pairs.Select(pair => $"CorrelatedPair.{pair.Kind}({Name(group.Cell(pair.First))}, {Name(group.Cell(pair.Second))}, {pair.Coefficient})")];

    private static void List(SourceWriter writer, string name, IReadOnlyList<string> elements, string end)
    {
        if (elements.Count == 0)
        {
            writer.Line($"{name}: []{end}");
            return;
        }
        writer.Line($"{name}:\n[").Indent();
        foreach (var element in elements)
            writer.Line(element + ",");
        writer.Outdent().Line("]" + end);
    }

    // A law with numbers says with what the member stores of them; one with values of its own, where each stands in its order; several laws share a uniform.
    private static string Marginal(PlannedCell member, PlannedCell cell)
    {
        if (cell.Cell.Maker is Maker.Conditional)
            return $"Marginal.OfUniform({Name(member)}, Streams.{cell.Stream})";
        if (cell.Cell.Maker is not Maker.NumericLaw { Number: var number })
            return $"Marginal.Ordered({Name(member)}, Streams.{cell.Stream}, {cell.Law})";
        var local = NameScope.Escape(Spelling.Camel(member.Cell.Name));
        return $"Marginal.Of({Name(member)}, Streams.{cell.Stream}, {cell.Law}{(number.Before.Length == 0 ? "" : $", static {local} => {number.Of(local)}")})";
    }

    private static string Name(PlannedCell cell) => Literals.Text(cell.Cell.Name);
}
