using System.Linq;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Rules;

namespace SynthFixtures.Generator.Parsing.Theories;

/// <summary>Checks the attributes that stand beside those that ask for rows.</summary>
internal static class TheoryMarkers
{
    private static readonly string[] Replaceable = ["TheoryAttribute", "TestMethodAttribute", "DataTestMethodAttribute"];

    /// <summary>Reports a theory whose failures cannot show the row, where the test framework has a marker whose failures can.</summary>
    public static void Check(IMethodSymbol method, Compilation compilation, IFindings findings)
    {
        if (method.GetAttributes().FirstOrDefault(a => Replaceable.Contains(a.AttributeClass?.Name)) is { } marker && compilation.GetTypeByMetadataName(Names.SyntheticTheory) is not null)
        {
            var name = marker.AttributeClass!.Name;
            findings.Report(
                FailingRowNotShown.Descriptor, new(method, marker), $"{method.ContainingType.Name}.{method.Name}", name.Substring(0, name.Length - "Attribute".Length));
        }
    }

    /// <summary>Reports rows that are kept, and do not exist or do not run.</summary>
    public static void CheckPinned(IMethodSymbol method, IFindings findings)
    {
        foreach (var attribute in method.GetAttributes().Where(a => a.Is(Names.PinnedRow)))
        {
            var row = attribute.ConstructorArguments.Skip(1).FirstOrDefault().Scalar() as long?;
            if (!TheoryAttributes.IsTheory(method))
                findings.Report(PinnedRowInVain.Descriptor, new(method, attribute), $"{method.ContainingType.Name}.{method.Name}", "[PinnedRow] stands beside no [SyntheticData]", "add one, or remove it");
            else if (row is < 0 or long.MaxValue)
                findings.Report(PinnedRowInVain.Descriptor, new(method, attribute, "row"), $"{method.ContainingType.Name}.{method.Name}", $"there is no row {row}", "rows count from 0 to 2^63 - 2");
        }
    }
}
