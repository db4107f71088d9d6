using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace SynthFixtures.CodeFixes.Tests;

/// <summary>Projects with findings, the actions that are offered for them, and what comes of an action.</summary>
internal static class Fixing
{
    private static readonly Assembly Generator = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "SynthFixtures.Generator.dll"));

    public static ImmutableArray<MetadataReference> References { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is { } name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll"))
            .Append(typeof(SyntheticAttribute).Assembly.Location)
            .Append(typeof(Synthetic).Assembly.Location)
            .Distinct()
            .Select(path => MetadataReference.CreateFromFile(path))];

    public static DiagnosticAnalyzer Analyzer() =>
        (DiagnosticAnalyzer)Activator.CreateInstance(Generator.GetType("SynthFixtures.Generator.Analysis.SyntheticAnalyzer", throwOnError: true)!)!;

    public static async Task<Compilation> Generate(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var generator = (IIncrementalGenerator)Activator.CreateInstance(Generator.GetType("SynthFixtures.Generator.SyntheticGenerator", throwOnError: true)!)!;
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: (CSharpParseOptions)project.ParseOptions!)
            .RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        return updated;
    }

    public static async Task<IReadOnlyList<Diagnostic>> Findings(Compilation compilation) =>
        await compilation.WithAnalyzers([Analyzer()]).GetAnalyzerDiagnosticsAsync();

    /// <summary>A project of one file.</summary>
    public static Document Project(string source) =>
        new AdhocWorkspace().AddProject("Shop", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest))
            .AddMetadataReferences(References)
            .AddDocument("Model.cs", source);

    /// <summary>The actions that a fix offers for the one finding of a project, or of its findings for the one about a subject.</summary>
    public static async Task<IReadOnlyList<CodeAction>> Actions(Document document, CodeFixProvider fix, string subject = "")
    {
        var finding = Assert.Single(await Findings(await Generate(document.Project)), f => f.GetMessage(CultureInfo.InvariantCulture).Contains(subject, StringComparison.Ordinal));
        Assert.Contains(finding.Id, fix.FixableDiagnosticIds);
        var actions = new List<CodeAction>();
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => actions.Add(action), default));
        return actions;
    }

    /// <summary>The actions that a refactoring offers at the place that <c>[|</c> marks.</summary>
    public static async Task<(Document Document, IReadOnlyList<CodeAction> Actions)> Actions(string marked, CodeRefactoringProvider refactoring)
    {
        var document = Project(marked.Replace("[|", "", StringComparison.Ordinal));
        var actions = new List<CodeAction>();
        var span = new TextSpan(marked.IndexOf("[|", StringComparison.Ordinal), 0);
        await refactoring.ComputeRefactoringsAsync(new CodeRefactoringContext(document, span, actions.Add, default));
        return (document, actions);
    }

    /// <summary>The text after all findings of a rule in a document are fixed in one way; what is left of them is reported by <see cref="Findings"/>.</summary>
    public static async Task<Document> FixAll(Document document, CodeFixProvider fix, string key)
    {
        var findings = (await Findings(await Generate(document.Project))).Where(f => fix.FixableDiagnosticIds.Contains(f.Id)).ToImmutableArray();
        Assert.NotEmpty(findings);
        var provider = fix.GetFixAllProvider()!;
        Assert.Contains(FixAllScope.Document, provider.GetSupportedFixAllScopes());
        var action = (await provider.GetFixAsync(new FixAllContext(document, fix, FixAllScope.Document, key, fix.FixableDiagnosticIds, new Given(findings), default)))!;
        var operation = Assert.Single((await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>());
        return operation.ChangedSolution.GetDocument(document.Id)!;
    }

    /// <summary>The text after an action, whose result compiles without a warning and has no finding.</summary>
    public static async Task<string> Apply(Document document, CodeAction action)
    {
        var operation = Assert.Single((await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>());
        var changed = operation.ChangedSolution.GetDocument(document.Id)!;
        var compilation = await Generate(changed.Project);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning && d.Id != "CS1701"));
        Assert.Empty(await Findings(compilation));
        return (await changed.GetTextAsync()).ToString();
    }

    private sealed class Given(ImmutableArray<Diagnostic> findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, System.Threading.CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, System.Threading.CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, System.Threading.CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(findings);
    }
}
