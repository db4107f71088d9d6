using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Xunit;

namespace SynthFixtures.Architecture.Tests;

/// <summary>Inside the library arrows point downward: Numerics and Streams, then Distributions, then Rows.</summary>
public sealed class LayerTests
{
    // What the code of a folder may name of the library, beside itself and what stands at the root (the exception that all may throw).
    private static readonly Dictionary<string, string[]> Legal = new()
    {
        ["Numerics"] = [],
        ["Streams"] = ["Numerics"],
        ["Distributions"] = ["Numerics", "Streams"],
        ["Dependence"] = ["Numerics", "Streams", "Distributions"],
        ["Rows"] = ["Numerics", "Streams", "Distributions", "Dependence"],
        [""] = [],
    };

    [Fact]
    public void Code_names_only_what_stands_below_it()
    {
        var violations =
            from use in Library.Uses
            where use.Symbol is not INamespaceSymbol
            let user = FolderOf(use.File)
            from file in Library.FilesOf(use.Symbol)
            let used = FolderOf(file)
            where used != user && used.Length > 0 && !Legal[user].Contains(used)
            select $"{use.File} uses {used}: {use.Symbol}";

        Assert.Empty(violations.Distinct());
    }

    [Fact]
    public void The_compiler_understands_what_the_other_tests_look_at() =>
        Assert.True(Library.Uses.Count(use => Library.FilesOf(use.Symbol).Any()) > 500);

    [Fact]
    public void A_file_stands_in_the_folder_of_its_namespace()
    {
        var misplaced =
            from tree in Library.Trees
            from declaration in tree.Root.DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.BaseNamespaceDeclarationSyntax>()
            let name = declaration.Name.ToString()
            where name != "SynthFixtures" && name != $"SynthFixtures.{FolderOf(tree.File)}"
            select $"{tree.File} declares {name}";

        Assert.Empty(misplaced);
    }

    [Fact]
    public void Symbols_stop_at_parsing()
    {
        var models = new[] { "Model", "Planning" }.SelectMany(folder => Repository.Code($"src/SynthFixtures.Generator/{folder}/"));

        Assert.DoesNotContain(models, file => Repository.Read(file).Contains("Microsoft.CodeAnalysis", StringComparison.Ordinal));
    }

    private static string FolderOf(string file) => file[Library.Folder.Length..].Split('/') is [var folder, _] ? folder : "";
}
