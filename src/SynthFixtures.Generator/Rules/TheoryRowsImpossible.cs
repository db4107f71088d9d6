using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>Row counts and row numbers of a theory.</summary>
internal static class TheoryRowsImpossible
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Tests(
        "SYNF0302",
        "[SyntheticData] asks for rows that do not exist",
        "'{0}': {1}; {2}");
}
