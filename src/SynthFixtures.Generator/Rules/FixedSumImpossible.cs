using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>Members are said to add up to a total, and no values do.</summary>
internal static class FixedSumImpossible
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Dependence(
        "SYNF0210",
        "Fixed sum cannot be made",
        "'{0}': the members of [FixedSum] cannot add up: {1}; {2}");
}
