using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing;
using SynthFixtures.Generator.Planning;

namespace SynthFixtures.Generator.Emission;

/// <summary>Writes the copula of correlated members.</summary>
internal static class CorrelationText
{
    public static void Field(SourceWriter writer, PlannedGroup group, GroupModel.Correlated model)
    {
        var copula = model.Tail is null ? "GaussianCopula" : "TCopula";
        writer.Line($"private static readonly {copula} {group.Field} = new(").Indent();
        writer.Line($"model: {Literals.Text(model.Subject)},");
        writer.Line("members:\n[").Indent();
        foreach (var member in group.Members)
            writer.Line(Marginal(member) + ",");
        writer.Outdent().Line("],\npairs:\n[").Indent();
        foreach (var pair in model.Pairs)
            writer.Line($"CorrelatedPair.{pair.Kind}({Name(group.Cell(pair.First))}, {Name(group.Cell(pair.Second))}, {pair.Coefficient}),");
        writer.Outdent().Line(model.Tail is { } tail ? $"],\ndegreesOfFreedom: {tail.DegreesOfFreedom},\nstream: Streams.{group.Stream});" : "]);").Outdent();
    }

    // A law with numbers says with what the member stores of them; one with values of its own, where each stands in its order; several laws share a uniform.
    private static string Marginal(PlannedCell cell)
    {
        if (cell.Cell.Maker is Maker.Conditional)
            return $"Marginal.OfUniform({Name(cell)}, Streams.{cell.Stream})";
        if (cell.Cell.Maker is not Maker.NumericLaw { Number: var number })
            return $"Marginal.Ordered({Name(cell)}, Streams.{cell.Stream}, {cell.Law})";
        var local = NameScope.Escape(Spelling.Camel(cell.Cell.Name));
        return $"Marginal.Of({Name(cell)}, Streams.{cell.Stream}, {cell.Law}{(number.Before.Length == 0 ? "" : $", static {local} => {number.Of(local)}")})";
    }

    private static string Name(PlannedCell cell) => Literals.Text(cell.Cell.Name);
}
