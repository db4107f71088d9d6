using System;
using System.Collections.Immutable;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace SynthFixtures.Packages.Tests;

/// <summary>What users install, used as they use it: in projects outside the repository.</summary>
[Collection(nameof(Packages))]
public sealed class PackageTests(PackageFeed feed)
{
    [Fact]
    public async Task A_model_project_and_its_tests_build_under_the_strictest_settings_and_pass()
    {
        var output = await Dotnet.Run(Path.Combine(feed.Consumers, "Shop.Tests"), feed.Settings, "test");

        Assert.Contains("Passed:    61", output, StringComparison.Ordinal);
        Assert.Contains("Failed:     0", output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(feed.Consumers, "Shop", "bin", "Debug", "net10.0", "SynthFixtures.dll")));
    }

    [Fact]
    public async Task A_trimmed_program_publishes_without_warnings_and_makes_the_same_rows()
    {
        var project = Path.Combine(feed.Consumers, "Trimmed");
        var published = Path.Combine(project, "published");
        var output = await Dotnet.Run(project, feed.Settings, "publish", "--output", published);
        Assert.DoesNotContain("warning", output, StringComparison.OrdinalIgnoreCase);

        var untrimmed = await Dotnet.Run(project, feed.Settings, "run", "-p:PublishTrimmed=false", "-p:SelfContained=false");
        var (exitCode, trimmed) = await Dotnet.Try(project, feed.Settings, Path.Combine(published, OperatingSystem.IsWindows() ? "Trimmed.exe" : "Trimmed"));
        Assert.Equal(0, exitCode);
        Assert.Equal(5, trimmed.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(untrimmed, trimmed);
    }

    [Fact]
    public async Task A_first_draw_compiles_nothing_where_the_package_holds_compiled_code()
    {
        var output = await Dotnet.Run(Path.Combine(feed.Consumers, "Cold"), feed.Settings, "run");
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        var machine = Array.FindIndex(lines, line => line == RuntimeInformation.RuntimeIdentifier);
        var laws = lines[(machine + 2)..];
        Assert.Equal(21, laws.Length);
        if (Fma.IsSupported && lines[machine] is "linux-x64" or "win-x64")
            Assert.All(laws, line => Assert.EndsWith(": 0", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stream_version_that_this_library_does_not_make_is_refused()
    {
        var output = await Assert.ThrowsAsync<InvalidOperationException>(
            () => Dotnet.Run(Path.Combine(feed.Consumers, "Trimmed"), feed.Settings, "build", "-p:SynthFixturesStreamVersion=7", "-p:PublishTrimmed=false"));

        Assert.Contains("SynthFixturesStreamVersion is 7, but this version of SynthFixtures makes the streams of version 0", output.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_package_carries_library_precompiled_forms_generator_code_fixes_and_build_files()
    {
        using var package = feed.Open("SynthFixtures");
        string[] expected =
        [
            "README.md",
            "analyzers/dotnet/cs/SynthFixtures.CodeFixes.dll",
            "analyzers/dotnet/cs/SynthFixtures.Generator.dll",
            "build/SynthFixtures.props",
            "build/SynthFixtures.targets",
            "buildTransitive/SynthFixtures.props",
            "buildTransitive/SynthFixtures.targets",
            "lib/net10.0/SynthFixtures.dll",
            "lib/net10.0/SynthFixtures.xml",
            "runtimes/linux-x64/lib/net10.0/SynthFixtures.dll",
            "runtimes/win-x64/lib/net10.0/SynthFixtures.dll",
        ];

        Assert.Equal(expected, Files(package));
    }

    [Fact]
    public void The_package_of_snapshots_carries_the_targets_and_the_host_of_fixture_files()
    {
        using var package = feed.Open("SynthFixtures.Snapshots");
        string[] expected =
        [
            "README.md",
            "build/SynthFixtures.Snapshots.BuildServers.targets",
            "build/SynthFixtures.Snapshots.Fixtures.targets",
            "build/SynthFixtures.Snapshots.Modes.targets",
            "build/SynthFixtures.Snapshots.OrphanReport.targets",
            "build/SynthFixtures.Snapshots.Orphans.targets",
            "build/SynthFixtures.Snapshots.props",
            "build/SynthFixtures.Snapshots.targets",
            "buildMultiTargeting/SynthFixtures.Snapshots.targets",
            "buildTransitive/SynthFixtures.Snapshots.BuildServers.targets",
            "buildTransitive/SynthFixtures.Snapshots.Fixtures.targets",
            "buildTransitive/SynthFixtures.Snapshots.Modes.targets",
            "buildTransitive/SynthFixtures.Snapshots.OrphanReport.targets",
            "buildTransitive/SynthFixtures.Snapshots.Orphans.targets",
            "buildTransitive/SynthFixtures.Snapshots.props",
            "buildTransitive/SynthFixtures.Snapshots.targets",
            "lib/net10.0/SynthFixtures.Snapshots.dll",
            "lib/net10.0/SynthFixtures.Snapshots.xml",
            "tools/net10.0/SynthFixtures.FixtureHost.dll",
            "tools/net10.0/SynthFixtures.FixtureHost.runtimeconfig.json",
            "tools/netstandard2.0/SynthFixtures.FixtureTasks.dll",
        ];

        Assert.Equal(expected, Files(package));
    }

    [Theory]
    [InlineData("SynthFixtures.Abstractions", "lib/netstandard2.0/SynthFixtures.Abstractions.dll", false)]
    [InlineData("SynthFixtures.Testing", "lib/net10.0/SynthFixtures.Testing.dll", true)]
    [InlineData("SynthFixtures.Xunit", "lib/net10.0/SynthFixtures.Xunit.dll", true)]
    public void The_other_packages_carry_one_library_its_documentation_the_readme_and_their_targets(string id, string library, bool hasTargets)
    {
        using var package = feed.Open(id);

        string[] targets = hasTargets ? [$"build/{id}.targets", $"buildTransitive/{id}.targets"] : [];
        Assert.Equal(["README.md", .. targets, library, Path.ChangeExtension(library, ".xml")], Files(package));
    }

    [Fact]
    public void Attributes_depend_on_nothing_and_adapters_pass_the_generator_on()
    {
        Assert.Empty(Dependencies("SynthFixtures.Abstractions"));
        Assert.Equal([("SynthFixtures", "All")], Dependencies("SynthFixtures.Testing"));
        Assert.Equal([("SynthFixtures.Testing", "All"), ("DiffEngine", "")], Dependencies("SynthFixtures.Snapshots"));
        Assert.Equal([("SynthFixtures.Testing", "All"), ("xunit.extensibility.execution", "")], Dependencies("SynthFixtures.Xunit"));
    }

    [Fact]
    public void Libraries_are_deterministic_and_hold_their_symbols()
    {
        foreach (var id in PackageFeed.Ids)
        {
            using var package = feed.Open(id);
            var library = package.Entries.Single(entry => entry.FullName.StartsWith("lib/", StringComparison.Ordinal) && entry.Name.EndsWith(".dll", StringComparison.Ordinal));
            using var stream = new MemoryStream();
            using (var content = library.Open())
                content.CopyTo(stream);
            using var image = new PEReader(ImmutableArray.Create(stream.ToArray()));
            var kinds = image.ReadDebugDirectory().Select(entry => entry.Type).ToList();

            Assert.Contains(DebugDirectoryEntryType.Reproducible, kinds);
            Assert.Contains(DebugDirectoryEntryType.EmbeddedPortablePdb, kinds);
        }
    }

    private static string[] Files(ZipArchive package) =>
    [
        .. package.Entries.Select(entry => entry.FullName)
            .Where(name => !name.EndsWith(".nuspec", StringComparison.Ordinal) && !name.EndsWith(".psmdcp", StringComparison.Ordinal))
            .Where(name => name is not ("_rels/.rels" or "[Content_Types].xml"))
            .Order(StringComparer.Ordinal),
    ];

    private (string Id, string Include)[] Dependencies(string id)
    {
        using var package = feed.Open(id);
        using var specification = package.GetEntry($"{id}.nuspec")!.Open();
        return
        [
            .. XDocument.Load(specification).Descendants().Where(element => element.Name.LocalName == "dependency")
                .Select(element => ((string)element.Attribute("id")!, (string?)element.Attribute("include") ?? "")),
        ];
    }
}
