using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>A maker stands on a member whose type it has no values for.</summary>
internal static class LawCannotFillMember
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Declaration(
        "SYNF0002",
        "Maker cannot fill the member's type",
        "'{0}': {1} cannot fill a value of type {2}; {3}");
}
