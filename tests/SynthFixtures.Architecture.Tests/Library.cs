using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SynthFixtures.Architecture.Tests;

/// <summary>The source of src/SynthFixtures as the compiler understands it.</summary>
internal static class Library
{
    public const string Folder = "src/SynthFixtures/";

    private static readonly CSharpCompilation Compilation = Compile();

    /// <summary>Every name in the code with what it means, and the file in which it stands.</summary>
    public static IReadOnlyList<(string File, SyntaxNode Node, ISymbol Symbol)> Uses { get; } = [.. FindUses()];

    public static IEnumerable<(string File, SyntaxNode Root)> Trees => Compilation.SyntaxTrees.Select(tree => (tree.FilePath, tree.GetRoot()));

    /// <summary>The files that declare a symbol of the library; none for symbols of others.</summary>
    public static IEnumerable<string> FilesOf(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree.FilePath);

    private static IEnumerable<(string, SyntaxNode, ISymbol)> FindUses()
    {
        foreach (var tree in Compilation.SyntaxTrees)
        {
            var model = Compilation.GetSemanticModel(tree);
            foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                var info = model.GetSymbolInfo(name);
                if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is { } symbol)
                    yield return (tree.FilePath, name, symbol);
            }
        }
    }

    private static CSharpCompilation Compile()
    {
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is { } name && (name.StartsWith("System.", StringComparison.Ordinal) || name == "netstandard.dll"))
            .Append(typeof(SyntheticAttribute).Assembly.Location);
        var compilation = CSharpCompilation.Create(
            "SynthFixtures",
            Repository.Code(Folder).Select(file => CSharpSyntaxTree.ParseText(Repository.Read(file), new CSharpParseOptions(LanguageVersion.Preview), file)),
            platform.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
        return compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Take(5).ToList() is { Count: > 0 } errors
            ? throw new InvalidOperationException(string.Join("\n", errors))
            : compilation;
    }
}
