using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>A theory has a parameter that no row can fill.</summary>
internal static class TheoryParameterImpossible
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Tests(
        "SYNF0303",
        "Theory parameter cannot be made",
        "'{0}': {1}; {2}");
}
