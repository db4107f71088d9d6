using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>Two types hold each other, and no member is said to refer back: each gets objects that know nothing of the other.</summary>
internal static class BackReferenceUnmarked
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Doubt(
        "SYNF0025",
        "Back-reference that refers to somebody else",
        "'{0}': {1} holds each {2}, whose {3} {4}; {5}");
}
