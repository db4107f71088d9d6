using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>The facade of a type cannot be generated under its name.</summary>
internal static class FacadeNameTaken
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Declaration(
        "SYNF0011",
        "Facade cannot be generated under its name",
        "'{0}': no facade '{1}' can be generated: {2}; {3}");
}
