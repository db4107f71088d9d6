using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>A member is said to be correlated, but has no law whose values stand in an order.</summary>
internal static class MemberCannotBeCorrelated
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Dependence(
        "SYNF0204",
        "Member cannot be correlated",
        "'{0}' cannot be correlated: {1}; {2}");
}
