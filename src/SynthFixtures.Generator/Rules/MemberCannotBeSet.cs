using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>A maker stands on a member that generated code cannot set.</summary>
internal static class MemberCannotBeSet
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Declaration(
        "SYNF0005",
        "Member cannot be set",
        "'{0}' has {1} but nothing can set it; add a setter, an init accessor or a constructor parameter of that name, or remove the attribute");
}
