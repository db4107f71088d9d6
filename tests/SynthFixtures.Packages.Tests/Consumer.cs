using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace SynthFixtures.Packages.Tests;

/// <summary>A copy of a consumer's project, to be changed and built as a user does.</summary>
internal sealed class Consumer
{
    private readonly PackageFeed feed;

    public Consumer(PackageFeed feed, string project, string copy)
    {
        this.feed = feed;
        Folder = Path.Combine(feed.Consumers, copy);
        Directory.CreateDirectory(Folder);
        foreach (var file in Directory.GetFiles(Path.Combine(feed.Consumers, project)))
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)));
    }

    public string Folder { get; }

    /// <summary>Runs an SDK command that succeeds.</summary>
    public Task<string> Run(params string[] arguments) => Dotnet.Run(Folder, feed.Settings, arguments);

    /// <summary>Runs an SDK command that fails.</summary>
    public Task<string> Fail(params string[] arguments) => End(1, [], arguments);

    /// <summary>Runs an SDK command that ends with an exit code.</summary>
    public async Task<string> End(int expected, Dictionary<string, string> environment, params string[] arguments)
    {
        var (exitCode, output) = await Dotnet.Try(
            Folder, feed.Settings.Concat(environment).ToDictionary(), Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments);
        Assert.True(exitCode == expected, $"{exitCode}: {output}");
        return output;
    }

    public string PathOf(params string[] names) => Path.Combine([Folder, .. names]);

    public string Read(params string[] names) => File.ReadAllText(PathOf(names));

    public void Replace(string file, string from, string to) => File.WriteAllText(PathOf(file), Read(file).Replace(from, to, StringComparison.Ordinal));

    /// <summary>The files of a folder with what they hold, for those who say that nothing was written.</summary>
    public List<(string Name, DateTime Written, string Content)> Files(string pattern, params string[] folder) =>
    [
        .. Directory.GetFiles(PathOf(folder), pattern).Order(StringComparer.Ordinal)
            .Select(file => (Path.GetFileName(file), File.GetLastWriteTimeUtc(file), File.ReadAllText(file))),
    ];
}
