using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>An attribute stands where nothing comes of it.</summary>
internal static class AttributeSaysNothing
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Doubt(
        "SYNF0016",
        "Attribute says nothing here",
        "'{0}': {1} says nothing here: {2}; {3}");
}
