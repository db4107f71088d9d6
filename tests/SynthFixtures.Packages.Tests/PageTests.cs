using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace SynthFixtures.Packages.Tests;

/// <summary>The page that packages show, and the commands of the page on test frameworks, are true.</summary>
public sealed partial class PageTests
{
    private const string Pages = "https://github.com/synthfixtures/synthfixtures/blob/main/";

    public static TheoryData<string, string> Filters
    {
        get
        {
            var filters = new TheoryData<string, string>();
            foreach (var section in Repository.Read("docs/test-frameworks.md").Split("\n## ").Skip(1))
                foreach (Match filter in Filter().Matches(section))
                    filters.Add(section.Split('\n')[0], filter.Groups[1].Value);
            return filters;
        }
    }

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

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task The_filter_of_a_framework_runs_exactly_one_row(string framework, string filter)
    {
        var project = Path.Combine("samples", "OtherFrameworks", framework.Replace("xunit v3", "XunitV3", StringComparison.Ordinal));

        var output = await Dotnet.Run(
            Repository.Root, new Dictionary<string, string>(), "test", project, "--no-build", "--configuration", Repository.Configuration, "--filter", filter);

        Assert.Contains("Passed:     1,", output, StringComparison.Ordinal);
        Assert.Contains("Total:     1,", output, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"--filter '([^']+)'")]
    private static partial Regex Filter();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();
}
