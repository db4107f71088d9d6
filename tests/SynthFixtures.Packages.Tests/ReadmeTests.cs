using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace SynthFixtures.Packages.Tests;

/// <summary>The README is true.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = Repository.Read("README.md");

    [Fact]
    public void Every_snippet_is_cut_from_the_compiled_sample()
    {
        var sample = Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples"), "*.cs", SearchOption.AllDirectories).Select(file => Repository.Read(file)).ToList();
        var snippets = Blocks("csharp");

        Assert.NotEmpty(snippets);
        Assert.All(snippets, snippet => Assert.Contains(sample, file => file.Contains(snippet, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_link_leads_somewhere() =>
        Assert.Empty(
            from file in (string[])["README.md", "CONTRIBUTING.md", "CHANGELOG.md"]
            from Match link in Link().Matches(Repository.Read(file))
            let target = link.Groups[1].Value
            where !Path.Exists(Path.Combine(Repository.Root, target))
            select $"{file}: {target}");

    [Fact]
    public async Task The_command_at_the_end_of_the_failure_runs_exactly_one_test()
    {
        var command = Assert.Single(Readme.Split('\n'), line => line.StartsWith("dotnet test --filter ", StringComparison.Ordinal));
        string[] arguments = ["test", "samples/QuickStart/Lending.Tests", .. Word().Matches(command).Select(word => word.Value.Trim('\'')).Skip(2)];

        var output = await Dotnet.Run(Repository.Root, new Dictionary<string, string>(), [.. arguments, "--no-build", "--configuration", Repository.Configuration]);

        Assert.Contains("Passed:     1,", output, StringComparison.Ordinal);
        Assert.Contains("Total:     1,", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_project_of_tests_references_what_the_consumers_of_the_packages_reference()
    {
        var references = References(XDocument.Parse(Assert.Single(Blocks("xml"))));
        var version = XDocument.Parse(Repository.Read("Directory.Build.props")).Descendants("Version").Single().Value;

        Assert.All(references.Where(IsOurs), reference => Assert.Equal((true, version), (PackageFeed.Ids.Contains(reference.Id), reference.Version)));
        foreach (var consumer in (string[])["Shop.Tests", "Ledger.Tests"])
            Assert.Equal(
                References(XDocument.Load(Path.Combine(AppContext.BaseDirectory, "Consumers", consumer, $"{consumer}.csproj"))).Where(reference => !IsOurs(reference))
                    .Select(reference => reference with { Version = PackageFeed.CentralVersion(reference.Id) }),
                references.Where(reference => !IsOurs(reference)));
    }

    [Fact]
    public void The_build_server_runs_the_command_that_the_readme_gives()
    {
        var command = Blocks("sh")[0].Split('\n')[1];

        Assert.Equal("dotnet test SynthFixtures.sln", command);
        Assert.Contains($"\nstep {command}\n", Repository.Read(Path.Combine(".ci", "run")), StringComparison.Ordinal);
    }

    private static bool IsOurs(Reference reference) => reference.Id.StartsWith("SynthFixtures", StringComparison.Ordinal);

    private static List<Reference> References(XDocument project) =>
    [
        .. project.Descendants("PackageReference")
            .Select(package => new Reference((string)package.Attribute("Include")!, (string)package.Attribute("Version")!, (string?)package.Attribute("PrivateAssets"))),
    ];

    private static List<string> Blocks(string language) =>
        [.. Block().Matches(Readme).Where(block => block.Groups[1].Value == language).Select(block => block.Groups[2].Value)];

    [GeneratedRegex(@"^```(\w+)\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\]\(([^)#:]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"'[^']*'|\S+")]
    private static partial Regex Word();

    private sealed record Reference(string Id, string Version, string? PrivateAssets);
}
