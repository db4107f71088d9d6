using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using SynthFixtures.Generator.Tests.Rules;
using Xunit;

namespace SynthFixtures.Packages.Tests;

/// <summary>
/// The layout that the README recommends, from packages: models in a project of attributes, tests in another. The models project has no generator, so what is wrong
/// with its models is said where the tests reach them: one finding of each rule, each of a model inside another.
/// </summary>
[Collection(nameof(Packages))]
public sealed partial class ReachedRulesPackageTests(PackageFeed feed)
{
    private static readonly string[] Usings = ["System", "System.Collections.Generic", "System.Threading.Tasks", "SynthFixtures", "SynthFixtures.Distributions"];

    private static IEnumerable<string> Rules => Directory.GetFiles(Path.Combine(Repository.Root, "docs", "rules"), "SYNF*.md").Select(file => Path.GetFileNameWithoutExtension(file))
        .Except(ReachedRules.Elsewhere).Order(StringComparer.Ordinal);

    [Fact]
    public async Task Every_rule_that_a_model_inside_a_referenced_model_can_break_is_reported_by_the_build_of_the_tests()
    {
        var (models, tests) = (Folder("Reached.Models"), Folder("Reached.Tests"));
        Write(models, "Reached.Models.csproj", Project("<PackageReference Include=\"SynthFixtures\" Version=\"$(SYNTHFIXTURES_VERSION)\" />"));
        Write(tests, "Reached.Tests.csproj", Project(
            "<ProjectReference Include=\"../Reached.Models/Reached.Models.csproj\" />",
            "<PackageReference Include=\"SynthFixtures.Xunit\" Version=\"$(SYNTHFIXTURES_VERSION)\" />",
            "<PackageReference Include=\"xunit\" Version=\"$(XunitVersion)\" />"));
        foreach (var rule in Rules)
        {
            var holders = Models(rule).Select((model, i) => $"public {model}? Inside{i} {{ get; set; }}");
            Write(models, $"{rule}.cs", $"namespace {rule};\n{string.Concat(Usings.Select(name => $"using {name};\n"))}{Source(rule)}\n[Synthetic] public sealed class Holder {{ {string.Join(' ', holders)} }}\n");
            Write(tests, $"{rule}.cs", $"namespace Tests;\npublic sealed class Of{rule} {{ [Xunit.Theory, SynthFixtures.SyntheticData] public void Holds({rule}.Holder holder) => Xunit.Assert.NotNull(holder); }}\n");
        }

        var (exitCode, output) = await Dotnet.Try(tests, feed.Settings, Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", "build", "--nologo");

        Assert.Equal(1, exitCode);
        Assert.Equal(Rules, Finding().Matches(output).Select(match => match.Groups[1].Value).Distinct().Order(StringComparer.Ordinal));
        Assert.DoesNotContain("error CS", output, StringComparison.Ordinal);
        var there = Regex.Matches(output, @"[^\n]*(error|warning) SYNF\d+[^\n]*Reached\.Models\.csproj\]").Select(match => match.Value).Distinct().ToList();
        Assert.True(there.Count == 0, string.Join('\n', there));
    }

    private static string Source(string rule) =>
        Using().Replace(ReachedRules.WithoutText.TryGetValue(rule, out var text) ? text : Block().Match(Repository.Read($"docs/rules/{rule}.md")).Groups[1].Value, "");

    // Those that can stand as the type of a member.
    private static IEnumerable<string> Models(string rule) => Model().Matches(Source(rule)).Select(match => match.Groups[1].Value);

    private static string Project(params string[] references) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <AnalysisMode>None</AnalysisMode>
            <EnforceCodeStyleInBuild>false</EnforceCodeStyleInBuild>
            <GenerateDocumentationFile>false</GenerateDocumentationFile>
            <TreatWarningsAsErrors>false</TreatWarningsAsErrors>
            <ProduceReferenceAssembly>false</ProduceReferenceAssembly>
          </PropertyGroup>
          {(references.Length == 1 ? "<Target Name=\"WithoutAnalyzers\" BeforeTargets=\"CoreCompile\"><ItemGroup><Analyzer Remove=\"@(Analyzer)\" /></ItemGroup></Target>" : "")}
          <ItemGroup>{string.Concat(references)}</ItemGroup>
        </Project>
        """;

    private string Folder(string name) => Directory.CreateDirectory(Path.Combine(feed.Consumers, name)).FullName;

    private static void Write(string folder, string file, string text) => File.WriteAllText(Path.Combine(folder, file), text);

    [GeneratedRegex(@"(?:error|warning) (SYNF\d{4}): ")]
    private static partial Regex Finding();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^using [\w.]+;\n", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"\[Synthetic\b[^\n]*\](?:\s*\[[^\n]*\])*\s*public (?:(?:sealed|abstract|partial|readonly) )*(?:class|record struct|record class|record|struct|interface) (\w+)(?![\w<])")]
    private static partial Regex Model();
}
