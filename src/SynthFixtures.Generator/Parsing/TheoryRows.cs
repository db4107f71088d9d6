using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Checks which rows the <c>[SyntheticData]</c> attributes of a theory ask for.</summary>
internal static class TheoryRows
{
    // The number of rows where the attribute says nothing; a test of the adapters ties it to theirs.
    private const long DefaultCount = 20;

    public static void Check(IMethodSymbol method, IFindings findings)
    {
        var asked = new List<(long Seed, long First, long Count)>();
        foreach (var attribute in method.GetAttributes().Where(a => a.AttributeClass?.ToDisplayString() == Names.SyntheticData))
        {
            if (Read(attribute, method, findings) is not { } rows)
                continue;
            foreach (var other in asked.Where(o => o.Seed == rows.Seed && o.First < rows.First + rows.Count && rows.First < o.First + o.Count).Take(1))
                findings.Report(TheoryRowsOverlap.Descriptor, new(method, attribute), $"{method.ContainingType.Name}.{method.Name}",
                    Text(System.Math.Max(other.First, rows.First)), Text(rows.Seed));
            asked.Add(rows);
        }
    }

    private static (long Seed, long First, long Count)? Read(AttributeData attribute, IMethodSymbol method, IFindings findings)
    {
        (long, long, long)? Refuse(string argument, string reason, string remedy)
        {
            findings.Report(TheoryRowsImpossible.Descriptor, new(method, attribute, argument), $"{method.ContainingType.Name}.{method.Name}", reason, remedy);
            return null;
        }

        var (seed, row, rows, first) = (Number(attribute, "Seed"), Number(attribute, "Row"), Number(attribute, "Rows"), Number(attribute, "FirstRow"));
        if (rows <= 0)
            return Refuse("Rows", $"Rows = {Text(rows.Value)} asks for no row", "use 1 or more");
        if (row < 0)
            return Refuse("Row", $"Row = {Text(row.Value)} is no row", "rows count from 0");
        if (first < 0)
            return Refuse("FirstRow", $"FirstRow = {Text(first.Value)} is no row", "rows count from 0");
        if (row is not null && (rows is not null || first is not null))
            return Refuse("Row", "Row asks for one row, Rows and FirstRow for several", "keep Row alone to replay one row, or remove it");
        return (seed ?? 0, row ?? first ?? 0, row is not null ? 1 : rows ?? DefaultCount);
    }

    private static long? Number(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(a => a.Key == name).Value.Value switch
        {
            int value => value,
            long value => value,
            _ => null,
        };

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
