using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>Synthetic.Rows and its like are called for a type that nothing generates.</summary>
internal static class TypeHasNoSource
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Tests(
        "SYNF0301",
        "Type has no source of synthetic rows",
        "'{0}' has no source of synthetic rows in this project; {1}");
}
