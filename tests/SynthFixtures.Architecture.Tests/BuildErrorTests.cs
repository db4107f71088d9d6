using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace SynthFixtures.Architecture.Tests;

/// <summary>What the MSBuild targets report stands on one page, and their commands in the docs are those of the sample.</summary>
public sealed class BuildErrorTests
{
    private const string Package = "src/SynthFixtures.Snapshots/";
    private const string Adapter = "src/Adapter.targets";
    private const string Programs = "src/SynthFixtures.Fixture"; // the host and the tasks

    [Fact]
    public void Every_error_of_the_build_is_explained_and_every_explanation_is_of_an_error()
    {
        var reported = Repository.Files
            .Where(file => file == Adapter || file.StartsWith(Programs, StringComparison.Ordinal)
                || ((file.StartsWith(Package, StringComparison.Ordinal) || file.StartsWith("src/SynthFixtures/build/", StringComparison.Ordinal) || file.StartsWith("src/SynthFixtures.Testing/build/", StringComparison.Ordinal))
                    && (file.EndsWith(".targets", StringComparison.Ordinal) || file.Contains("/Fixtures/", StringComparison.Ordinal))))
            .SelectMany(file => Regex.Matches(Repository.Read(file), "SYNF04\\d\\d").Select(match => match.Value)).Distinct().Order(StringComparer.Ordinal);
        var explained = Regex.Matches(Repository.Read("docs/build-errors.md"), "^## (SYNF\\d+): ", RegexOptions.Multiline).Select(match => match.Groups[1].Value);

        Assert.Equal(reported, explained);
    }

    [Fact]
    public void Every_metadata_of_a_fixture_has_a_row_in_the_docs_and_a_default_in_the_package()
    {
        var defaults = Regex.Matches(Repository.Read(Package + "build/SynthFixtures.Snapshots.props"), "^      <(\\w+)", RegexOptions.Multiline).Select(match => match.Groups[1].Value);
        var documented = Regex.Matches(Repository.Read("docs/fixtures.md").Split("\n## ")[0], "^\\| `(\\w+)` \\|", RegexOptions.Multiline).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal);

        Assert.Equal(documented, defaults.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_commands_of_the_recipe_are_those_of_the_workflow()
    {
        var recipe = Repository.Read("docs/ci.md");
        var workflow = File.ReadAllLines(Path.Combine(Repository.Root, "samples", "SnapshotsInCi", ".github", "workflows", "snapshots.yml"))
            .Select(line => line.Trim().Replace("run: ", "", StringComparison.Ordinal)).Where(line => line.StartsWith("dotnet ", StringComparison.Ordinal) || line.StartsWith("git add", StringComparison.Ordinal)).ToList();

        Assert.Equal(3, workflow.Count);
        Assert.All(workflow, command => Assert.Contains(command, recipe, StringComparison.Ordinal));
    }
}
