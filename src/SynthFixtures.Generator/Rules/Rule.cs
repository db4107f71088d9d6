using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Rules;

/// <summary>Creates the descriptors of the rules, which differ in identity and words only.</summary>
internal static class Rule
{
    private const string Pages = "https://github.com/synthfixtures/synthfixtures/blob/main/docs/rules/";

    public static DiagnosticDescriptor Declaration(string id, string title, string message) => Create(id, title, message, "SynthFixtures.Declaration");

    /// <summary>What a type can be made with all the same.</summary>
    public static DiagnosticDescriptor Doubt(string id, string title, string message) =>
        Create(id, title, message, "SynthFixtures.Declaration", DiagnosticSeverity.Warning);

    public static DiagnosticDescriptor Parameters(string id, string title, string message) => Create(id, title, message, "SynthFixtures.Parameters");

    public static DiagnosticDescriptor Dependence(string id, string title, string message) => Create(id, title, message, "SynthFixtures.Dependence");

    /// <summary>What rows can be made with all the same.</summary>
    public static DiagnosticDescriptor DependenceDoubt(string id, string title, string message) =>
        Create(id, title, message, "SynthFixtures.Dependence", DiagnosticSeverity.Warning);

    /// <summary>What could be better.</summary>
    public static DiagnosticDescriptor DependenceHint(string id, string title, string message) =>
        Create(id, title, message, "SynthFixtures.Dependence", DiagnosticSeverity.Info);

    public static DiagnosticDescriptor Tests(string id, string title, string message) => Create(id, title, message, "SynthFixtures.Tests");

    /// <summary>What a test gets all the same.</summary>
    public static DiagnosticDescriptor TestsHint(string id, string title, string message) =>
        Create(id, title, message, "SynthFixtures.Tests", DiagnosticSeverity.Info);

    public static DiagnosticDescriptor Snapshots(string id, string title, string message) => Create(id, title, message, "SynthFixtures.Snapshots");

    /// <summary>What several calls of a project say together.</summary>
    public static DiagnosticDescriptor SnapshotNames(string id, string title, string message, DiagnosticSeverity severity) =>
        Create(id, title, message, "SynthFixtures.Snapshots", severity, WellKnownDiagnosticTags.CompilationEnd);

    private static DiagnosticDescriptor Create(string id, string title, string message, string category, DiagnosticSeverity severity = DiagnosticSeverity.Error, params string[] tags) =>
        new(id, title, message, category, severity, isEnabledByDefault: true, helpLinkUri: Pages + id + ".md", customTags: tags);
}
