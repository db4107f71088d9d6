using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>Nested synthetic types form a cycle that never ends, or a collection is an element of itself.</summary>
internal static class NestedCycle
{
    /// <summary>The remedy where synthetic types contain each other.</summary>
    public const string EndIt = "make one of these members nullable or a collection (it ends at its [MaxDepth]), or put [Parent] on a direct back-reference";

    /// <summary>The remedy where a type that is no model contains itself.</summary>
    public const string MakeItOtherwise = "put [Derive(nameof(Method))] or [NotSynthetic] on the member";

    public static readonly DiagnosticDescriptor Descriptor = Rule.Declaration(
        "SYNF0009",
        "Nested types contain each other",
        "'{0}' contains itself: {1}; {2}");
}
