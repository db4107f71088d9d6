using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>A member is the key of what another member refers to, and is drawn by itself.</summary>
internal static class ForeignKeyDrawn
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Doubt(
        "SYNF0026",
        "Foreign key that is drawn by itself",
        "'{0}' has values of its own, which are not those of {1}; {2}");
}
