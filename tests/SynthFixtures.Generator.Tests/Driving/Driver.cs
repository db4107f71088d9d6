using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SynthFixtures.Generator.Snapshots;

namespace SynthFixtures.Generator.Tests.Driving;

/// <summary>Runs the generator over source text, as a compiler would; always twice, the second time after an unrelated edit.</summary>
internal static class Driver
{
    // Few references: every compilation joins the namespaces of all of them.
    private static readonly ImmutableArray<MetadataReference> Platform =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileNameWithoutExtension(path) is "System.Private.CoreLib" or "System.Private.Uri" or "System.Runtime" or "netstandard"
                or "System.Collections" or "System.Collections.Immutable" or "System.Collections.Concurrent" or "System.ObjectModel" or "System.Text.Json" or "System.Linq" or "System.Linq.Expressions" or "System.Memory" or "System.Threading" or "System.Runtime.Numerics" or "System.Numerics.Vectors"
                or "System.ComponentModel" or "System.ComponentModel.Annotations")
            .Select(path => MetadataReference.CreateFromFile(path))];

    private static readonly MetadataReference Abstractions = MetadataReference.CreateFromFile(typeof(SyntheticAttribute).Assembly.Location);

    private static readonly MetadataReference Library = MetadataReference.CreateFromFile(typeof(Synthetic).Assembly.Location);

    /// <summary>The package of snapshots, for projects that reference it.</summary>
    public static MetadataReference Snapshots { get; } = MetadataReference.CreateFromFile(typeof(SyntheticSnapshot).Assembly.Location);

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest, DocumentationMode.Diagnose);

    /// <summary>A project that makes rows: it references the library.</summary>
    public static CSharpCompilation Compile(string source, string assembly = "Shop", params MetadataReference[] references) =>
        Compile([source], assembly, references);

    public static CSharpCompilation Compile(IEnumerable<string> sources, string assembly = "Shop", params MetadataReference[] references) =>
        Create(sources, assembly, [Library, .. references]);

    /// <summary>A project that only declares models: it references the attributes, and no library.</summary>
    public static CSharpCompilation CompileModels(string source, string assembly = "Models") => Create([source], assembly, []);

    public static CSharpSyntaxTree Parse(string source, string path) =>
        (CSharpSyntaxTree)CSharpSyntaxTree.ParseText(source, ParseOptions, path);

    public static GeneratorDriver Create(bool track = true) => CSharpGeneratorDriver.Create(
        [new SyntheticGenerator().AsSourceGenerator(), new SnapshotGenerator().AsSourceGenerator()],
        parseOptions: ParseOptions,
        optionsProvider: new ProjectOptions("/repo/tests/Shop/"),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: track));

    /// <summary>The generated files by name.</summary>
    public static IReadOnlyDictionary<string, string> Generate(CSharpCompilation compilation) =>
        Run(compilation).ToDictionary(s => s.HintName, s => s.SourceText.ToString());

    /// <summary>The one generated file for a type.</summary>
    public static string Generate(string source, string type) => Generate(Compile(source))[$"{type}.g.cs"];

    /// <summary>The compilation with its generated files; fails on any warning or error, from generated or from written code.</summary>
    public static CSharpCompilation GenerateAndCompile(CSharpCompilation compilation)
    {
        var updated = Update(compilation);
        RequireNothing(updated.GetDiagnostics(), compilation, updated);
        return updated;
    }

    /// <summary>The image of a compilation with its generated files; fails on any warning or error, from generated or from written code.</summary>
    /// <param name="compilation">As it was written.</param>
    /// <param name="updated">With its generated files.</param>
    public static byte[] Emit(CSharpCompilation compilation, CSharpCompilation updated)
    {
        using var image = new MemoryStream();
        RequireNothing(updated.Emit(image).Diagnostics, compilation, updated);
        return image.ToArray();
    }

    /// <summary>Fails on any warning or error of a compilation with its generated files.</summary>
    public static void RequireNothing(IEnumerable<Diagnostic> diagnostics, CSharpCompilation compilation, CSharpCompilation updated)
    {
        var findings = diagnostics
            .Where(d => d.Severity >= DiagnosticSeverity.Warning && !(d.Id == "CS1591" && compilation.ContainsSyntaxTree(d.Location.SourceTree)))
            .ToList();
        if (findings.Count > 0)
            throw new InvalidOperationException(
                string.Join("\n", findings) + "\n\n" + string.Join("\n", updated.SyntaxTrees.Skip(compilation.SyntaxTrees.Length)));
    }

    /// <summary>The compilation with its generated files, whatever the compiler says of them.</summary>
    public static CSharpCompilation Update(CSharpCompilation compilation) =>
        compilation.AddSyntaxTrees(Run(compilation).Select(s => CSharpSyntaxTree.ParseText(s.SourceText, ParseOptions, s.SyntaxTree.FilePath)));

    /// <summary>An assembly image; fails on any warning or error.</summary>
    public static byte[] Emit(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        return result.Success ? image.ToArray() : throw new InvalidOperationException(string.Join("\n", result.Diagnostics));
    }

    private static ImmutableArray<GeneratedSourceResult> Run(CSharpCompilation compilation)
    {
        var driver = Create().RunGenerators(compilation);
        var first = driver.GetRunResult().Results;
        if (first.FirstOrDefault(r => r.Exception is not null).Exception is { } exception)
            throw new InvalidOperationException("The generator threw.", exception);

        var edited = compilation.AddSyntaxTrees(Parse("namespace Unrelated { internal static class Edit { } }", "Unrelated.cs"));
        foreach (var result in driver.RunGenerators(edited).GetRunResult().Results)
            StepRuns.AssertNothingChanged(result);
        return [.. first.SelectMany(r => r.GeneratedSources)];
    }

    private static CSharpCompilation Create(IEnumerable<string> sources, string assembly, ImmutableArray<MetadataReference> references) =>
        CSharpCompilation.Create(
            assembly,
            sources.Select((source, index) => Parse(source, $"Source{index}.cs")),
            [.. Platform, Abstractions, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));
}
