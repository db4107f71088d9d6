using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>A theory whose failures cannot show the row.</summary>
internal static class FailingRowNotShown
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.TestsHint(
        "SYNF0306",
        "A failing row is not shown",
        "'{0}': [{1}] does not show the row that fails; write [SyntheticTheory] in its place");
}
