using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Docs;

/// <summary>What the documentation shows compiles, and makes rows.</summary>
public sealed partial class ModelPages
{
    private const string Usings = "using System; using System.Collections.Generic; using SynthFixtures; namespace Shop;\n";

    public static TheoryData<string, int> Blocks
    {
        get
        {
            var blocks = new TheoryData<string, int>();
            foreach (var page in Pages())
            {
                for (var block = 0; block < CodeBlock().Count(File.ReadAllText(page)); block++)
                    blocks.Add(Path.GetFileName(page), block);
            }
            return blocks;
        }
    }

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Every_example_compiles_without_a_finding_and_makes_rows(string page, int block)
    {
        var source = Usings + CodeBlock().Matches(File.ReadAllText(Repository.Path($"docs/models/{page}")))[block].Groups[1].Value;

        Assert.Empty(Example.Findings(source));
        var world = World.Of(source);
        var types = Marked().Matches(source).Concat(Profiled().Matches(source)).Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.NotEmpty(types);
        foreach (var type in types)
            Assert.Equal(200, world.Rows("Shop." + type).Count);
    }

    [Fact]
    public void The_index_lists_every_page()
    {
        var index = File.ReadAllText(Repository.Path("docs/models/README.md"));

        Assert.All(Pages(), page => Assert.Contains($"({Path.GetFileName(page)})", index, StringComparison.Ordinal));
    }

    private static string[] Pages() =>
        [.. Directory.GetFiles(Repository.Path("docs/models"), "*.md").Where(p => Path.GetFileName(p) != "README.md").Order(StringComparer.Ordinal)];

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"SyntheticProfile\(typeof\((\w+)\)\)")]
    private static partial Regex Profiled();

    [GeneratedRegex(@"\[Synthetic\b[^\n]*\](?:\n\[[^\n]*\])*\n?(?:public )(?:sealed |readonly |abstract )*(?:record struct|record|class|struct|interface) (\w+)(?![\w<])")]
    private static partial Regex Marked();
}
