using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;

namespace SynthFixtures.Packages.Tests;

/// <summary>A folder outside the repository with the packages and with projects that install them.</summary>
internal sealed class PackedFolder
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("synthfixtures-packages-");

    // The global package folder would serve an old copy of a version that it has seen.
    private readonly string version = $"0.1.0-test.{Environment.ProcessId}.{Environment.TickCount64}";

    /// <summary>The folder of the consumers.</summary>
    public string Consumers => Path.Combine(root.FullName, "consumers");

    /// <summary>What the consumers' projects read.</summary>
    public Dictionary<string, string> Settings { get; } = [];

    private string Feed => Path.Combine(root.FullName, "feed");

    public static async Task<PackedFolder> Create()
    {
        var folder = new PackedFolder();
        await folder.Pack();
        Copy(Path.Combine(AppContext.BaseDirectory, "Consumers"), folder.Consumers);
        folder.Settings["SYNTHFIXTURES_FEED"] = folder.Feed;
        folder.Settings["SYNTHFIXTURES_VERSION"] = folder.version;
        folder.Settings["TestSdkVersion"] = PackageFeed.CentralVersion("Microsoft.NET.Test.Sdk");
        folder.Settings["XunitVersion"] = PackageFeed.CentralVersion("xunit");
        folder.Settings["XunitV3Version"] = PackageFeed.CentralVersion("xunit.v3");
        folder.Settings["XunitRunnerVersion"] = PackageFeed.CentralVersion("xunit.runner.visualstudio");
        return folder;
    }

    public ZipArchive Open(string id) => ZipFile.OpenRead(Path.Combine(Feed, $"{id}.{version}.nupkg"));

    public void Delete()
    {
        root.Delete(recursive: true);
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        foreach (var id in PackageFeed.Ids)
        {
            var folder = Path.Combine(packages, id.ToLowerInvariant(), version);
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
    }

    // One build packs all: a part of the solution, whose own build has analysed the same sources.
    private async Task Pack()
    {
        var part = Path.Combine(root.FullName, "packages.slnf");
        var projects = PackageFeed.Ids.Select(id => Path.Combine("src", id, $"{id}.csproj"));
        await File.WriteAllTextAsync(part, JsonSerializer.Serialize(new { solution = new { path = Path.Combine(Repository.Root, "SynthFixtures.sln"), projects } }));
        await Dotnet.Run(
            Repository.Root,
            Settings,
            "pack", part, "--configuration", "Release", "--output", Feed, "--artifacts-path", Path.Combine(root.FullName, "artifacts"), $"-p:Version={version}", "-p:RunAnalyzers=false");
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
