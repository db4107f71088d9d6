using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>Two attributes on one theory give the same row, which the runner would drop.</summary>
internal static class TheoryRowsOverlap
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Tests(
        "SYNF0304",
        "[SyntheticData] attributes ask for the same rows",
        "'{0}': row {1} under seed {2} is asked for twice; give the attributes different seeds or rows");
}
