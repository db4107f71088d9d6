using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace SynthFixtures.Packages.Tests;

/// <summary>The packages, packed once under a version of their own, in a folder outside the repository; and consumers beside them.</summary>
public sealed class PackageFeed : IAsyncLifetime
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("synthfixtures-packages-");

    /// <summary>The packages' ids, each before those that depend on it.</summary>
    public static IReadOnlyList<string> Ids { get; } = ["SynthFixtures.Abstractions", "SynthFixtures", "SynthFixtures.Testing", "SynthFixtures.Xunit", "SynthFixtures.Snapshots"];

    /// <summary>The version of this run. The global package folder would serve an old copy of a version that it has seen.</summary>
    public string Version { get; } = $"0.1.0-test.{Environment.ProcessId}.{Environment.TickCount64}";

    /// <summary>The folder of the consumers.</summary>
    public string Consumers => Path.Combine(root.FullName, "consumers");

    /// <summary>What the consumers' projects read.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    public async Task InitializeAsync()
    {
        await Pack();

        Copy(Path.Combine(AppContext.BaseDirectory, "Consumers"), Consumers);
        Settings["SYNTHFIXTURES_FEED"] = Path.Combine(root.FullName, "feed");
        Settings["SYNTHFIXTURES_VERSION"] = Version;
        Settings["TestSdkVersion"] = CentralVersion("Microsoft.NET.Test.Sdk");
        Settings["XunitVersion"] = CentralVersion("xunit");
        Settings["XunitV3Version"] = CentralVersion("xunit.v3");
        Settings["XunitRunnerVersion"] = CentralVersion("xunit.runner.visualstudio");
    }

    public Task DisposeAsync()
    {
        root.Delete(recursive: true);
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        foreach (var id in Ids)
        {
            var folder = Path.Combine(packages, id.ToLowerInvariant(), Version);
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
        return Task.CompletedTask;
    }

    /// <summary>Opens a package.</summary>
    public ZipArchive Open(string id) => ZipFile.OpenRead(Path.Combine(root.FullName, "feed", $"{id}.{Version}.nupkg"));

    /// <summary>The version of somebody else's package that the tests of this repository use.</summary>
    public static string CentralVersion(string package)
    {
        foreach (var element in XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion"))
            if ((string?)element.Attribute("Include") == package)
                return (string)element.Attribute("Version")!;
        throw new InvalidOperationException($"Directory.Packages.props does not say which version of {package} is used.");
    }

    // One build packs all: a part of the solution.
    private async Task Pack()
    {
        var part = Path.Combine(root.FullName, "packages.slnf");
        var projects = Ids.Select(id => Path.Combine("src", id, $"{id}.csproj"));
        await File.WriteAllTextAsync(part, JsonSerializer.Serialize(new { solution = new { path = Path.Combine(Repository.Root, "SynthFixtures.sln"), projects } }));
        await Dotnet.Run(
            Repository.Root,
            Settings,
            "pack", part, "--configuration", "Release", "--output", Path.Combine(root.FullName, "feed"), "--artifacts-path", Path.Combine(root.FullName, "artifacts"), $"-p:Version={Version}");
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
