using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>Nested synthetic types form a cycle that never ends.</summary>
internal static class NestedCycle
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Declaration(
        "SYNF0009",
        "Nested types contain each other",
        "'{0}' contains itself: {1}; make one of these members nullable or a collection (it ends at its [MaxDepth]), or put [Parent] on a direct back-reference");
}
