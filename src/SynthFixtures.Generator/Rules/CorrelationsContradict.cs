using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>The correlations of a group cannot hold together: their matrix is not definite.</summary>
internal static class CorrelationsContradict
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Dependence(
        "SYNF0205",
        "Correlations cannot hold together",
        "'{0}': the correlations of {1} cannot hold together: their matrix has the eigenvalue {2}; the nearest that can are {3}");
}
