using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>A synthetic type has no constructor that generated code can call.</summary>
internal static class TypeCannotBeConstructed
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Declaration(
        "SYNF0001",
        "Type cannot be constructed",
        "'{0}' cannot be constructed: {1}; {2}");
}
