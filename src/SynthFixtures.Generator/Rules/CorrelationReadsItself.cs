using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>The condition of a correlation reads what the correlation makes.</summary>
internal static class CorrelationReadsItself
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Dependence(
        "SYNF0214",
        "Condition of a correlation reads what it correlates",
        "'{0}': the correlation of {1} depends on itself: its condition {2} reads {3}, {4}; condition on a [Latent], or on a member that follows from none of them");
}
