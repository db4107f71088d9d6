using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Threading;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace SynthFixtures.Packages.Tests;

/// <summary>The packages under a version of their own, and consumers beside them: packed once for all collections that run side by side.</summary>
public sealed class PackageFeed : IAsyncLifetime
{
    private static readonly SemaphoreSlim Turn = new(1);
    private static PackedFolder? packed;
    private static int users;

    private PackedFolder folder = null!;

    /// <summary>The packages' ids, each before those that depend on it.</summary>
    public static IReadOnlyList<string> Ids { get; } = ["SynthFixtures.Abstractions", "SynthFixtures", "SynthFixtures.Testing", "SynthFixtures.Xunit", "SynthFixtures.Snapshots"];

    /// <summary>The folder of the consumers.</summary>
    public string Consumers => folder.Consumers;

    /// <summary>What the consumers' projects read.</summary>
    public IReadOnlyDictionary<string, string> Settings => folder.Settings;

    public async Task InitializeAsync()
    {
        await Turn.WaitAsync();
        try
        {
            folder = packed ??= await PackedFolder.Create();
            users++;
        }
        finally
        {
            Turn.Release();
        }
    }

    // Who ends last removes the packages.
    public async Task DisposeAsync()
    {
        await Turn.WaitAsync();
        try
        {
            if (--users > 0)
                return;
            packed!.Delete();
            packed = null;
        }
        finally
        {
            Turn.Release();
        }
    }

    /// <summary>Opens a package.</summary>
    public ZipArchive Open(string id) => folder.Open(id);

    /// <summary>The version of somebody else's package that the tests of this repository use.</summary>
    public static string CentralVersion(string package)
    {
        foreach (var element in XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion"))
            if ((string?)element.Attribute("Include") == package)
                return (string)element.Attribute("Version")!;
        throw new InvalidOperationException($"Directory.Packages.props does not say which version of {package} is used.");
    }
}
