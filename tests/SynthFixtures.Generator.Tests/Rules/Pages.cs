using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using SynthFixtures.Generator.Analysis;
using SynthFixtures.Generator.Tests.Driving;
using Xunit;

namespace SynthFixtures.Generator.Tests.Rules;

/// <summary>A rule is four things that belong together: a descriptor file, a page, a release row, failing examples.</summary>
public sealed partial class Pages
{
    private const string Usings = "using System;\nusing System.Collections.Generic;\nusing System.Threading.Tasks;\nusing SynthFixtures;\nusing SynthFixtures.Distributions;\nusing Models;\n";

    private static readonly MetadataReference Models = MetadataReference.CreateFromImage(Driver.Emit(Driver.CompileModels(
        "using SynthFixtures; namespace Models; [Synthetic] public sealed record Order([Uniform(1, 9)] int Quantity);", "Models")));

    private static IReadOnlyList<DiagnosticDescriptor> Rules { get; } = [.. new SyntheticAnalyzer().SupportedDiagnostics];

    public static TheoryData<string> Ids => [.. Rules.Select(r => r.Id)];

    [Fact]
    public void Every_descriptor_file_is_supported_and_the_other_way_round()
    {
        var declared = typeof(SyntheticAnalyzer).Assembly.GetTypes()
            .Where(t => t.Namespace == "SynthFixtures.Generator.Rules")
            .Select(t => (Type: t, Field: t.GetField("Descriptor", BindingFlags.Public | BindingFlags.Static)))
            .Where(t => t.Field is not null)
            .ToDictionary(t => t.Type.Name, t => (DiagnosticDescriptor)t.Field!.GetValue(null)!);
        var files = Directory.GetFiles(Repository.Path("src/SynthFixtures.Generator/Rules"), "*.cs").Select(Path.GetFileNameWithoutExtension)
            .Except(["AllRules", "Rule"]).Order(StringComparer.Ordinal);

        Assert.Equal(Rules.Select(r => r.Id).Order(StringComparer.Ordinal), declared.Values.Select(d => d.Id).Order(StringComparer.Ordinal));
        Assert.Equal(files, declared.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(Rules.Select(r => r.Id), Rules.Select(r => r.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_has_one_release_row_with_its_category_severity_and_name()
    {
        var names = typeof(SyntheticAnalyzer).Assembly.GetTypes()
            .Select(t => (t.Name, Descriptor: t.GetField("Descriptor", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as DiagnosticDescriptor))
            .Where(t => t.Descriptor is not null);
        var expected = names.Select(n => $"{n.Descriptor!.Id} | {n.Descriptor.Category} | {n.Descriptor.DefaultSeverity} | {n.Name}").Order(StringComparer.Ordinal);
        var rows = new[] { "Shipped", "Unshipped" }
            .SelectMany(file => File.ReadAllLines(Repository.Path($"src/SynthFixtures.Generator/AnalyzerReleases.{file}.md")))
            .Where(line => line.StartsWith("SYNF", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

        Assert.Equal(expected, rows);
    }

    [Fact]
    public void The_index_lists_every_page_and_nothing_else()
    {
        var index = File.ReadAllText(Repository.Path("docs/rules/README.md"));

        Assert.Equal(Rules.Select(r => $"| [{r.Id}]({r.Id}.md) | {r.Title} |"), index.Split('\n').Where(line => line.StartsWith("| [SYNF", StringComparison.Ordinal)));
        Assert.Equal(
            Rules.Select(r => r.Id + ".md").Append("README.md").Order(StringComparer.Ordinal),
            Directory.GetFiles(Repository.Path("docs/rules")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_has_the_rules_title_and_is_where_the_rule_links(string id)
    {
        var rule = Rules.Single(r => r.Id == id);

        Assert.StartsWith($"# {id}: {rule.Title}\n", Page(id), StringComparison.Ordinal);
        Assert.EndsWith($"/docs/rules/{id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
        Assert.Matches("\n## Fails\n(.|\n)*\n## Fixed\n(.|\n)*\n## Why\n", Page(id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_failing_example_of_a_page_fails_by_its_rule_alone(string id)
    {
        var findings = Example.FindingsBeside(Compile(id, 0), Others(id));

        Assert.NotEmpty(findings);
        Assert.All(findings, f => Assert.Equal(id, f.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_fixed_example_of_a_page_compiles_without_a_warning(string id)
    {
        Assert.Empty(Example.Findings(Compile(id, 1)));
        Driver.GenerateAndCompile(Compile(id, 1));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_failing_example_with_its_exact_message_in_the_tests(string id)
    {
        var files = Directory.GetFiles(Repository.Path("tests/SynthFixtures.Generator.Tests/Rules"), "*Rules.cs").Order(StringComparer.Ordinal);
        var text = string.Concat(files.Select(File.ReadAllText));

        Assert.Matches($"public void {id}_", text);
        Assert.Contains($"\"{id}\"", text, StringComparison.Ordinal);
    }

    /// <summary>The example of a page that fails: a file that knows what examples know.</summary>
    internal static string Failing(string id) => Code(id, 0);

    private static Microsoft.CodeAnalysis.CSharp.CSharpCompilation Compile(string id, int block) =>
        Driver.Compile([Code(id, block), Example.SyntheticData], "Shop", Models, Driver.Snapshots);

    private static string Code(string id, int block) => Usings + OtherFile().Split(CodeBlock().Matches(Page(id))[block].Groups[1].Value)[0];

    // What another generator writes stands below the name of its file.
    private static (string Path, string Text)[] Others(string id) =>
        OtherFile().Split(CodeBlock().Matches(Page(id))[0].Groups[1].Value) is [_, var path, var text] ? [(path, text)] : [];

    private static string Page(string id) => File.ReadAllText(Repository.Path($"docs/rules/{id}.md"));

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("\n// (\\S+/\\S+/\\S+\\.g\\.cs)\n")]
    private static partial Regex OtherFile();
}
