using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>The text of a When is no condition on the members of the type.</summary>
internal static class ConditionUnusable
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Dependence(
        "SYNF0220",
        "Condition cannot be used",
        "'{0}': When {1} {2}; {3}");
}
