using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>A model needs what another source generator writes: the compiler shows generators the code of people only.</summary>
internal static class MadeByOtherGenerator
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Declaration(
        "SYNF0024",
        "Made by another source generator",
        "'{0}': {1} made by another source generator ({2}), and generators do not see each other's code; {3}");
}
