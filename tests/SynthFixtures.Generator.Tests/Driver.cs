using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace SynthFixtures.Generator.Tests;

/// <summary>Runs the generator over source text, as a compiler would.</summary>
internal static class Driver
{
    private static readonly ImmutableArray<MetadataReference> Platform =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is { } name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Select(path => MetadataReference.CreateFromFile(path))];

    private static readonly ImmutableArray<MetadataReference> Library =
    [
        MetadataReference.CreateFromFile(typeof(SyntheticAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Synthetic).Assembly.Location),
    ];

    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.Latest);

    public static CSharpCompilation Compile(string source, string assembly = "Shop", params MetadataReference[] references) =>
        Compile([source], assembly, references);

    public static CSharpCompilation Compile(IEnumerable<string> sources, string assembly = "Shop", params MetadataReference[] references) =>
        CSharpCompilation.Create(
            assembly,
            sources.Select((source, index) => CSharpSyntaxTree.ParseText(source, ParseOptions, path: $"Source{index}.cs")),
            [.. Platform, .. Library, .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static GeneratorDriver Create(bool track = false) => CSharpGeneratorDriver.Create(
        [new SyntheticGenerator().AsSourceGenerator()],
        parseOptions: ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: track));

    /// <summary>The generated files by name.</summary>
    public static IReadOnlyDictionary<string, string> Generate(CSharpCompilation compilation) =>
        Create().RunGenerators(compilation).GetRunResult().Results.Single() is var result && result.Exception is null
            ? result.GeneratedSources.ToDictionary(s => s.HintName, s => s.SourceText.ToString())
            : throw new InvalidOperationException("The generator threw.", result.Exception);

    /// <summary>The one generated file for a type.</summary>
    public static string Generate(string source, string type) => Generate(Compile(source))[$"{type}.g.cs"];

    /// <summary>The compilation with its generated files; fails on any warning or error.</summary>
    public static CSharpCompilation GenerateAndCompile(CSharpCompilation compilation)
    {
        Create().RunGeneratorsAndUpdateCompilation(compilation, out var updated, out var diagnostics);
        var findings = diagnostics.Concat(updated.GetDiagnostics()).Where(d => d.Severity >= DiagnosticSeverity.Warning).ToList();
        return findings.Count == 0
            ? (CSharpCompilation)updated
            : throw new InvalidOperationException(
                string.Join("\n", findings.Select(f => f.ToString())) + "\n\n"
                + string.Join("\n", updated.SyntaxTrees.Skip(compilation.SyntaxTrees.Length).Select(t => t.ToString())));
    }

    /// <summary>Compiles, generates and loads.</summary>
    public static Assembly Load(string source) => Load(Compile(source, "Model" + Guid(source)));

    public static Assembly Load(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var result = GenerateAndCompile(compilation).Emit(image);
        return result.Success ? Assembly.Load(image.ToArray()) : throw new InvalidOperationException(string.Join("\n", result.Diagnostics));
    }

    /// <summary>Rows of a type of a loaded assembly.</summary>
    public static object?[] Rows(Assembly assembly, string type, int count, long seed = 42)
    {
        var source = SynthFixtures.Rows.Sources.Of(assembly.GetType(type, throwOnError: true)!);
        return [.. Enumerable.Range(0, count).Select(row => source.RowAsObject(seed, row))];
    }

    private static string Guid(string source) => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(source)))[..16];
}
