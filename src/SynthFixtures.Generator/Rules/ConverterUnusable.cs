using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>The method that [ConvertWith] names does not exist or cannot be called.</summary>
internal static class ConverterUnusable
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Declaration(
        "SYNF0013",
        "Method named by [ConvertWith] cannot be used",
        "'{0}': [ConvertWith] names '{1}', {2}; {3}");
}
