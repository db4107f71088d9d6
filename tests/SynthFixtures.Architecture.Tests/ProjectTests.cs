using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace SynthFixtures.Architecture.Tests;

/// <summary>Projects reference only what docs/architecture.md allows.</summary>
public sealed class ProjectTests
{
    private const string Abstractions = "SynthFixtures.Abstractions";
    private const string Library = "SynthFixtures";
    private const string Testing = "SynthFixtures.Testing";
    private const string Compiler = "Microsoft.CodeAnalysis.CSharp";
    private const string BannedApis = "Microsoft.CodeAnalysis.BannedApiAnalyzers";

    // What each project may reference: projects of ours, then packages.
    private static readonly Dictionary<string, (string[] Projects, string[] Packages)> Legal = new()
    {
        [Abstractions] = ([], []),
        [Library] = ([Abstractions], []),
        [Testing] = ([Library], []),
        ["SynthFixtures.Xunit"] = ([Testing], ["xunit.extensibility.execution"]),
        ["SynthFixtures.NUnit"] = ([Testing], ["NUnit"]),
        ["SynthFixtures.MSTest"] = ([Testing], ["MSTest.TestFramework"]),
        ["SynthFixtures.XunitV3"] = ([Testing], ["xunit.v3.extensibility.core"]),
        ["SynthFixtures.XunitV3.Version4"] = (["SynthFixtures.XunitV3"], ["xunit.v3.extensibility.core"]),
        ["SynthFixtures.TUnit"] = ([Testing], ["TUnit.Core"]),
        ["SynthFixtures.Snapshots"] = ([Testing], ["DiffEngine"]),
        ["SynthFixtures.FixtureHost"] = ([], []),
        ["SynthFixtures.FixtureTasks"] = ([], ["Microsoft.Build.Framework"]),
        ["SynthFixtures.Generator"] = ([], [Compiler]),
        ["SynthFixtures.CodeFixes"] = ([], [Compiler + ".Workspaces"]),
    };

    private static readonly List<string> Sources =
        [.. Repository.Files.Where(f => f.StartsWith("src/", StringComparison.Ordinal) && f.EndsWith(".csproj", StringComparison.Ordinal))];

    public static TheoryData<string> Projects => [.. Sources];

    [Theory, MemberData(nameof(Projects))]
    public void A_project_references_only_what_stands_below_it(string project)
    {
        var (projects, packages) = Legal[Path.GetFileNameWithoutExtension(project)];

        Assert.Subset(projects.ToHashSet(), References(project, "ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Replace('\\', '/'))).ToHashSet());
        Assert.Subset(packages.Append(BannedApis).ToHashSet(), References(project, "PackageReference").ToHashSet());
    }

    [Fact]
    public void What_models_reference_runs_anywhere_and_depends_on_nothing()
    {
        var abstractions = Repository.Read($"src/{Abstractions}/{Abstractions}.csproj");

        Assert.Contains("<TargetFramework>netstandard2.0</TargetFramework>", abstractions, StringComparison.Ordinal);
        Assert.Empty(References($"src/{Abstractions}/{Abstractions}.csproj", "PackageReference"));
    }

    [Fact]
    public void The_generator_takes_a_few_files_of_the_library_and_no_assembly()
    {
        var shared = References("src/SynthFixtures.Generator/SynthFixtures.Generator.csproj", "Compile");

        Assert.Equal(
            ["Streams/StreamName.cs", "Distributions/TextShape.cs", "Distributions/TextShapeParser.cs", "Distributions/CharacterSets.cs", "Numerics/CorrelationMatrix.cs"],
            shared.Select(file => file.Replace("../SynthFixtures/", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_compiler_enforces_documentation_nullability_and_no_warnings()
    {
        var properties = XDocument.Parse(Repository.Read("Directory.Build.props")).Descendants().ToLookup(e => e.Name.LocalName, e => e.Value);

        Assert.All(["TreatWarningsAsErrors", "GenerateDocumentationFile", "EnforceCodeStyleInBuild", "Deterministic"], name => Assert.Equal(["true"], properties[name]));
        Assert.Equal(["enable"], properties["Nullable"]);
        Assert.All(Sources, project => Assert.DoesNotContain("NoWarn", Repository.Read(project), StringComparison.Ordinal));
    }

    [Fact]
    public void All_projects_but_benchmarks_deep_tests_and_the_consumers_of_packages_stand_in_the_solution()
    {
        var solution = Repository.Read("SynthFixtures.sln").Replace('\\', '/');

        Assert.All(
            Repository.Files.Where(f => f.EndsWith(".csproj", StringComparison.Ordinal)
                && !f.StartsWith("benchmarks/", StringComparison.Ordinal) && !f.StartsWith("tests/deep/", StringComparison.Ordinal)
                && !f.StartsWith("tests/frameworks/", StringComparison.Ordinal) && f != "samples/OtherFrameworks/TUnit/Lending.TUnit.csproj" && !f.Contains("/Consumers/", StringComparison.Ordinal)),
            project => Assert.Contains($"\"{project}\"", solution, StringComparison.Ordinal));
    }

    // What is only built before, to be packed, is no reference.
    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Parse(Repository.Read(project)).Descendants(kind)
            .Where(e => (string?)e.Attribute("ReferenceOutputAssembly") != "false")
            .Select(e => (string?)e.Attribute("Include")).OfType<string>();
}
