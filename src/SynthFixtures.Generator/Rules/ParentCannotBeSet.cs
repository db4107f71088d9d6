using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>A back-reference has no setter that can be called afterwards.</summary>
internal static class ParentCannotBeSet
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Declaration(
        "SYNF0015",
        "[Parent] on a member that cannot be set afterwards",
        "'{0}': a parent is assigned after the child is made, but {1}; give it a setter");
}
