using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>[OneOf] names types that cannot stand for the member's type.</summary>
internal static class OneOfImpossible
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Declaration(
        "SYNF0012",
        "One of several types that cannot be taken",
        "'{0}': [OneOf] {1}; {2}");
}
