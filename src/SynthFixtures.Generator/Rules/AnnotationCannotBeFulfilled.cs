using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>A validation attribute stands on a member without a maker, and nothing guarantees that inferred values pass.</summary>
internal static class AnnotationCannotBeFulfilled
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Declaration(
        "SYNF0010",
        "Values that a validation attribute accepts cannot be inferred",
        "'{0}': no values can be inferred that {1} accepts: {2}; put {3} on the member");
}
