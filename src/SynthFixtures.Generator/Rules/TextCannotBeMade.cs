using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>A regular expression is malformed, or uses what has no text of its own.</summary>
internal static class TextCannotBeMade
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Parameters(
        "SYNF0105",
        "No text can be made of a pattern",
        "'{0}': {1} cannot make texts of {2}: {3}");
}
