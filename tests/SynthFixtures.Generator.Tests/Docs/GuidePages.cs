using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Docs;

/// <summary>The guides show code of the samples, which are compiled and run.</summary>
public sealed partial class GuidePages
{
    private static readonly List<string> Samples =
        [.. Directory.EnumerateFiles(Repository.Path("samples"), "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText)];

    public static TheoryData<string> Pages => ["rows", "how-many-rows", "test-frameworks", "entity-framework"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_snippet_is_cut_from_a_sample(string page)
    {
        var snippets = CodeBlock().Matches(File.ReadAllText(Repository.Path($"docs/{page}.md"))).Select(block => block.Groups[1].Value).ToList();

        Assert.NotEmpty(snippets);
        Assert.All(snippets, snippet => Assert.Contains(Samples, sample => sample.Contains(snippet, StringComparison.Ordinal)));
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
