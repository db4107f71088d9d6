using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SynthFixtures.Generator;
using SynthFixtures.Generator.Analysis;
using SynthFixtures.Generator.Snapshots;

namespace SynthFixtures.Fuzz;

/// <summary>Generator and analyzer over source text, as a compiler runs them.</summary>
internal static class Compiling
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            .Where(path => Path.GetFileName(path) is not ("SynthFixtures.Generator.dll" or "Fuzz.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpCompilation Compile(IEnumerable<string> sources) => CSharpCompilation.Create(
        "Fuzzed",
        sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, ParseOptions, $"Source{index}.cs")),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));

    /// <summary>The compilation with its generated files.</summary>
    /// <exception cref="Fault">The generator threw.</exception>
    public static CSharpCompilation Generate(CSharpCompilation compilation)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new SyntheticGenerator().AsSourceGenerator(), new SnapshotGenerator().AsSourceGenerator()], parseOptions: ParseOptions)
            .RunGenerators(compilation);
        var results = driver.GetRunResult().Results;
        if (results.FirstOrDefault(result => result.Exception is not null).Exception is { } exception)
            throw new Fault("the generator threw", exception.ToString());
        return compilation.AddSyntaxTrees(results.SelectMany(result => result.GeneratedSources)
            .Select(source => CSharpSyntaxTree.ParseText(source.SourceText, ParseOptions, "generated/" + source.HintName)));
    }

    /// <summary>What compiler and analyzer say of a compilation.</summary>
    /// <exception cref="Fault">The analyzer threw.</exception>
    public static ImmutableArray<Diagnostic> Diagnose(CSharpCompilation compilation)
    {
        var thrown = new List<Exception>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), (exception, _, _) => { lock (thrown) thrown.Add(exception); }, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var diagnostics = new CompilationWithAnalyzers(compilation, [new SyntheticAnalyzer()], options)
            .GetAllDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
        return thrown.Count == 0 ? diagnostics : throw new Fault("the analyzer threw", thrown[0].ToString());
    }

    public static bool IsGenerated(Diagnostic diagnostic) => diagnostic.Location.SourceTree?.FilePath.StartsWith("generated/", StringComparison.Ordinal) == true;
}

/// <summary>What a case shows to be wrong.</summary>
internal sealed class Fault(string kind, string detail) : Exception($"{kind}: {detail}")
{
    public string Kind { get; } = kind;
}
