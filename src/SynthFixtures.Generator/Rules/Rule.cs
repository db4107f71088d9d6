using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>Creates the descriptors of the rules, which differ in identity and words only.</summary>
internal static class Rule
{
    private const string Pages = "https://github.com/synthfixtures/synthfixtures/blob/main/docs/rules/";

    public static DiagnosticDescriptor Declaration(string id, string title, string message) => Error(id, title, message, "SynthFixtures.Declaration");

    public static DiagnosticDescriptor Parameters(string id, string title, string message) => Error(id, title, message, "SynthFixtures.Parameters");

    public static DiagnosticDescriptor Dependence(string id, string title, string message) => Error(id, title, message, "SynthFixtures.Dependence");

    public static DiagnosticDescriptor Tests(string id, string title, string message) => Error(id, title, message, "SynthFixtures.Tests");

    private static DiagnosticDescriptor Error(string id, string title, string message, string category) =>
        new(id, title, message, category, DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Pages + id + ".md");
}
