using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>A member has no maker, and its type none of its own.</summary>
internal static class MemberHasNoMaker
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Declaration(
        "SYNF0004",
        "Nothing says how a member is made",
        "'{0}': no value of type {1} can be inferred; {2}");
}
