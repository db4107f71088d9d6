using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>A stated correlation is none, or contradicts another.</summary>
internal static class CorrelationContradicts
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Dependence(
        "SYNF0203",
        "Correlation cannot be meant",
        "'{0}': the correlation of {1} and {2} {3}; {4}");
}
