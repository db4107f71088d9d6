using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SynthFixtures.Generator.Model;
using SynthFixtures.Generator.Parsing.Groups;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing.Theories;

/// <summary>Checks which rows the <c>[SyntheticData]</c> attributes of a theory ask for.</summary>
internal static class TheoryRows
{
    private const int Stratified = 1;

    public static void Check(IMethodSymbol method, IFindings findings)
    {
        var seen = new HashSet<string>(System.StringComparer.Ordinal);
        foreach (var attribute in TheoryAttributes.Of(method))
        {
            Check(attribute, method, findings);
            var given = string.Concat(TheoryAttributes.Given(attribute).Select(v => v.Kind == TypedConstantKind.Error ? "?" : v.ToCSharpString() + ", "));
            if (!seen.Add(given + string.Join(", ", attribute.NamedArguments.Where(a => a.Value.Kind != TypedConstantKind.Error).OrderBy(a => a.Key, System.StringComparer.Ordinal).Select(a => $"{a.Key} = {a.Value.Scalar()}"))))
                findings.Report(TheoryRowsImpossible.Descriptor, new(method, attribute), $"{method.ContainingType.Name}.{method.Name}", $"two {TheoryAttributes.NameOf(attribute)} ask for the same rows", "remove one");
        }
    }

    /// <summary>Reports attributes that ask for rows beyond the last values of unique members.</summary>
    /// <param name="method">The theory.</param>
    /// <param name="row">What its rows consist of, or those of one of its models.</param>
    /// <param name="name">What holds the members, in words.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static void CheckUnique(IMethodSymbol method, RowModel row, string name, IFindings findings)
    {
        var limits = row.Cells.Where(c => c.UniqueCount is not null).Select(c => (Count: c.UniqueCount!.Value, Subject: $"'{c.UniqueName}' is unique", Remedy: "it"))
            .Concat(row.Groups.OfType<GroupModel.Unique>().Where(g => g.Count is not null)
                .Select(g => (Count: g.Count!.Value, Subject: $"{string.Join(" + ", g.Members.Select(m => row.Cells[m].Name))} of {name} are unique together", Remedy: "one of them")))
            .OrderBy(l => l.Count).ToList();
        foreach (var attribute in TheoryAttributes.Of(method))
        {
            var (single, rows, first) = (TheoryAttributes.Number(attribute, "Row"), TheoryAttributes.Number(attribute, "Rows") ?? TheoryAttributes.Rows(method), TheoryAttributes.Number(attribute, "FirstRow") ?? 0);
            if ((single + 1 ?? first + rows) is not (> 0 and var end) || limits.Count == 0 || (ulong)end <= limits[0].Count)
                continue;
            var argument = single is null ? "Rows" : "Row";
            findings.Report(
                RowsExceedValues.Descriptor, new(method, attribute, argument), $"{method.ContainingType.Name}.{method.Name}",
                $"{argument} = {Text(single ?? rows)}{(first > 0 ? $" from row {Text(first)} on" : "")}", Text(end), limits[0].Subject, limits[0].Count.ToString(CultureInfo.InvariantCulture), limits[0].Remedy);
        }
    }

    /// <summary>Reports attributes that ask for rows whose values leave the type of a member: those that go on from row to row.</summary>
    /// <param name="method">The theory.</param>
    /// <param name="slots">The parameters that are no models.</param>
    /// <param name="models">The others.</param>
    /// <param name="knowledge">The library.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static void CheckSteps(IMethodSymbol method, IEnumerable<Slot> slots, IEnumerable<INamedTypeSymbol> models, Knowledge knowledge, IFindings findings)
    {
        var limits = slots.Select(slot => (Name: slot.Name, Slot: slot)).Concat(StepMembers.Of(models, knowledge))
            .Select(member => (member.Name, Type: member.Slot.PlainType, Rows: StepMembers.Steps(member.Slot, knowledge)?.RowsOf(member.Slot.PlainType)))
            .Where(limit => limit.Rows > 0).OrderBy(limit => limit.Rows).ToList();
        if (limits.Count == 0)
            return;
        foreach (var attribute in TheoryAttributes.Of(method))
        {
            var (single, rows, first) = (TheoryAttributes.Number(attribute, "Row"), TheoryAttributes.Number(attribute, "Rows") ?? TheoryAttributes.Rows(method), TheoryAttributes.Number(attribute, "FirstRow") ?? 0);
            var end = single is { } row ? row + 1m : (decimal)first + rows;
            if (!(end > limits[0].Rows))
                continue;
            var argument = single is null ? "Rows" : "Row";
            findings.Report(
                TheoryRowsImpossible.Descriptor, new(method, attribute, argument), $"{method.ContainingType.Name}.{method.Name}",
                $"{argument} = {Text(single ?? rows)}{(single is null && first > 0 ? $" from row {Text(first)} on" : "")} asks for row {Text(end - 1)}, "
                    + $"and from row {Text(limits[0].Rows!.Value)} on {limits[0].Name} leaves its type, "
                    + limits[0].Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
                "ask for fewer rows, or use a wider type");
        }
    }

    private static void Check(AttributeData attribute, IMethodSymbol method, IFindings findings)
    {
        var (row, rows, first) = (TheoryAttributes.Number(attribute, "Row"), TheoryAttributes.Number(attribute, "Rows"), TheoryAttributes.Number(attribute, "FirstRow"));
        var count = rows ?? TheoryAttributes.Rows(method);
        void Refuse(string argument, string reason, string remedy) =>
            findings.Report(
                TheoryRowsImpossible.Descriptor, new(method, attribute, argument), $"{method.ContainingType.Name}.{method.Name}", reason, remedy);

        void RefuseEnd()
        {
            const string Ends = "row numbers end at 2^63 - 2: ";
            if (row is { } last)
                Refuse("Row", $"Row = {Text(last)} is no row", $"{Ends}use {Text(long.MaxValue - 1)} or less");
            else
                Refuse("FirstRow", $"FirstRow = {Text(first!.Value)} leaves no room for {Text(count)} rows", $"{Ends}begin at {Text(long.MaxValue - count)} or before");
        }

        var isStratified = TheoryAttributes.Number(attribute, "Sampling") == Stratified;
        if (rows <= 0)
            Refuse("Rows", $"Rows = {Text(rows.Value)} asks for no row", "use 1 or more");
        else if (rows is null && count <= 0)
            Refuse("", $"[SyntheticDefaults] says Rows = {Text(count)}, which asks for no row", "use 1 or more there");
        else if (row < 0)
            Refuse("Row", $"Row = {Text(row.Value)} is no row", "rows count from 0");
        else if (first < 0)
            Refuse("FirstRow", $"FirstRow = {Text(first.Value)} is no row", "rows count from 0");
        else if (row == long.MaxValue || (row is null && first is { } late && late > long.MaxValue - count))
            RefuseEnd();
        else if (TheoryAttributes.Number(attribute, "Sampling") is { } sampling and not (0 or Stratified))
            Refuse("Sampling", $"Sampling = {Text(sampling)} is no way to draw rows", "use Sampling.Independent or Sampling.Stratified");
        else if (row is not null && ((rows is not null && !isStratified) || first is not null))
            Refuse("Row", "Row asks for one row, Rows and FirstRow for several", "keep Row alone to replay one row, or remove it");
        else if (isStratified && first is { } begin && begin % count > 0)
            Refuse("FirstRow", $"FirstRow = {Text(begin)} begins inside a set of {Text(count)} stratified rows", $"begin at a multiple of {Text(count)}");
        else if (isStratified)
            NameUneven(attribute, method, findings);
    }

    private static void NameUneven(AttributeData attribute, IMethodSymbol method, IFindings findings)
    {
        var groups = method.Parameters
            .Select(p => Nullability.Unwrap(p.Type))
            .OfType<INamedTypeSymbol>()
            .SelectMany(type => GroupStatement.Of(type, profile: null))
            .Concat(GroupStatement.Of(method))
            .Where(statement => statement.Attribute.Is(Names.Correlate));
        foreach (var owner in groups.Select(g => g.On.Name).Distinct())
            findings.Report(
                RowsNotStratified.Descriptor, new(method, attribute, "Sampling"), $"{method.ContainingType.Name}.{method.Name}", owner);
    }

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
