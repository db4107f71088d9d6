using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing;

/// <summary>Checks which rows the <c>[SyntheticData]</c> attributes of a theory ask for.</summary>
internal static class TheoryRows
{
    public static void Check(IMethodSymbol method, IFindings findings)
    {
        foreach (var attribute in method.GetAttributes().Where(a => a.Is(Names.SyntheticData)))
            Check(attribute, method, findings);
    }

    private static void Check(AttributeData attribute, IMethodSymbol method, IFindings findings)
    {
        void Refuse(string argument, string reason, string remedy) =>
            findings.Report(
                TheoryRowsImpossible.Descriptor, new(method, attribute, argument), $"{method.ContainingType.Name}.{method.Name}", reason, remedy);

        var (row, rows, first) = (Number(attribute, "Row"), Number(attribute, "Rows"), Number(attribute, "FirstRow"));
        if (rows <= 0)
            Refuse("Rows", $"Rows = {Text(rows.Value)} asks for no row", "use 1 or more");
        else if (row < 0)
            Refuse("Row", $"Row = {Text(row.Value)} is no row", "rows count from 0");
        else if (first < 0)
            Refuse("FirstRow", $"FirstRow = {Text(first.Value)} is no row", "rows count from 0");
        else if (row is not null && (rows is not null || first is not null))
            Refuse("Row", "Row asks for one row, Rows and FirstRow for several", "keep Row alone to replay one row, or remove it");
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
