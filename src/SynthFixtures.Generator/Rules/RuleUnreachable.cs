using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>A maker or a rate of nulls that no row takes.</summary>
internal static class RuleUnreachable
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.DependenceDoubt(
        "SYNF0222",
        "Rule never applies",
        "'{0}': this [{1}] never applies: {2}; remove it or change its When");
}
