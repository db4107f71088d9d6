using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>Stratified rows of members that depend on each other.</summary>
internal static class RowsNotStratified
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.TestsHint(
        "SYNF0304",
        "Correlated members are not spread evenly",
        "'{0}': stratified rows spread only the first member of each [Correlate] group of {1} evenly; "
        + "the others follow it, and have their laws over many seeds");
}
