using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>The method that an argument of a maker names is absent, or is not what the maker calls.</summary>
internal static class MethodArgumentUnusable
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Parameters(
        "SYNF0106",
        "Method named by a maker cannot be used",
        "'{0}': [{1}] names '{2}', {3}; {4}");
}
