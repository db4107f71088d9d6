using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>A member of a fixed sum is made by something else, or of a type that cannot be divided.</summary>
internal static class MemberCannotBeShare
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Dependence(
        "SYNF0211",
        "Member cannot be part of a fixed sum",
        "'{0}' cannot be part of a [FixedSum]: {1}; {2}");
}
