using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace SynthFixtures.Packages.Tests;

/// <summary>The page that packages show is true.</summary>
public sealed partial class PageTests
{
    private const string Pages = "https://github.com/synthfixtures/synthfixtures/blob/main/";

    [Fact]
    public void Every_link_of_a_package_page_leads_to_a_page_of_the_repository()
    {
        var targets = Link().Matches(Repository.Read("src/PACKAGE.md")).Select(link => link.Groups[1].Value).ToList();

        Assert.NotEmpty(targets);
        Assert.All(targets, target => Assert.StartsWith(Pages, target, StringComparison.Ordinal));
        Assert.All(targets, target => Assert.True(Path.Exists(Path.Combine(Repository.Root, target[Pages.Length..])), target));
    }

    [Fact]
    public void Every_snippet_of_a_package_page_is_cut_from_a_sample()
    {
        var samples = Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples"), "*.cs", SearchOption.AllDirectories).Select(Repository.Read).ToList();
        var snippets = CodeBlock().Matches(Repository.Read("src/PACKAGE.md")).Select(block => block.Groups[1].Value).ToList();

        Assert.Equal(2, snippets.Count);
        Assert.All(snippets, snippet => Assert.Contains(samples, sample => sample.Contains(snippet, StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
