using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>A choice without values.</summary>
internal static class EmptyChoice
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Parameters(
        "SYNF0102",
        "Nothing to choose from",
        "'{0}': {1} needs at least one value; list the values, as in [Pick(1, 2, 3)]");
}
