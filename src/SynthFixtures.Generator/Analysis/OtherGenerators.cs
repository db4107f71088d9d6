using System;
using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace SynthFixtures.Generator.Analysis;

/// <summary>Which files of a compilation other source generators wrote. Ours could not see them.</summary>
/// <remarks>
/// The compiler names the file of a generator <c>root/assembly/class/hint.cs</c>, with one root for all generators of a project, empty where it
/// writes no files. Ours says which it is; where ours wrote nothing, a class whose namespace begins like its assembly gives the others away.
/// </remarks>
internal sealed class OtherGenerators
{
    private static readonly string Own = typeof(OtherGenerators).Assembly.GetName().Name;

    private readonly ConcurrentDictionary<SyntaxTree, string?> writers = new();
    private readonly string? root;

    public OtherGenerators(Compilation compilation)
    {
        root = compilation.SyntaxTrees.Select(tree => Parts(tree.FilePath)).Where(parts => parts?.Assembly == Own).Select(parts => parts!.Value.Root).FirstOrDefault();
        Any = compilation.SyntaxTrees.Any(tree => WriterOf(tree) is not null);
    }

    /// <summary>Whether there are such files.</summary>
    public bool Any { get; }

    /// <summary>The assembly of the other generator that wrote a file, or null where none did.</summary>
    public string? WriterOf(SyntaxTree tree) => writers.GetOrAdd(tree, t =>
        Parts(t.FilePath) is var (start, assembly, type) && assembly != Own && type.Contains('.') && (root is null ? FirstName(type) == FirstName(assembly) : start == root)
            ? assembly
            : null);

    /// <summary>The generator that wrote all declarations of a symbol, or null where a person wrote one, or another assembly declares it.</summary>
    public string? WriterOf(ISymbol symbol)
    {
        string? writer = null;
        foreach (var declaration in symbol.DeclaringSyntaxReferences)
        {
            writer = WriterOf(declaration.SyntaxTree);
            if (writer is null)
                return null;
        }
        return writer;
    }

    /// <summary>The generator that wrote a declaration of a symbol, or null where none did.</summary>
    public string? WriterOfPart(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences.Select(declaration => WriterOf(declaration.SyntaxTree)).FirstOrDefault(writer => writer is not null);

    private static string FirstName(string dotted) => dotted.Split('.')[0];

    private static (string Root, string Assembly, string Type)? Parts(string path)
    {
        var file = path.LastIndexOfAny(['/', '\\']);
        var type = file < 1 ? -1 : path.LastIndexOfAny(['/', '\\'], file - 1);
        if (type < 1)
            return null;
        var assembly = path.LastIndexOfAny(['/', '\\'], type - 1);
        return (path.Substring(0, Math.Max(assembly, 0)), path.Substring(assembly + 1, type - assembly - 1), path.Substring(type + 1, file - type - 1));
    }
}
