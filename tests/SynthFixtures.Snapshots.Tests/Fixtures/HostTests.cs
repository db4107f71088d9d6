using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;
using SynthFixtures.FixtureTasks;
using Xunit;

namespace SynthFixtures.Snapshots.Tests.Fixtures;

/// <summary>Code of a project runs in the host, and may do anything there: a build is green only where each file was handled.</summary>
public sealed class HostTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("synthfixtures-$ho`st %41;'é\"-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData(typeof(Exiting), "verify")]
    [InlineData(typeof(Exiting), "write")]
    [InlineData(typeof(ExitingType), "verify")]
    [InlineData(typeof(ExitingThread), "verify")]
    [InlineData(typeof(ThrowingThread), "verify")]
    [InlineData(typeof(FailingFast), "verify")]
    [InlineData(typeof(Overflowing), "verify")]
    [InlineData(typeof(Killing), "verify")]
    public void Code_that_ends_the_process_fails_the_build_however_it_ends_it(Type model, string verb)
    {
        File.WriteAllText(Path.Combine(folder.FullName, "model.csv"), "Id\n1\n");
        File.WriteAllText(Path.Combine(folder.FullName, "model.csv.provenance.json"), "{}");

        var build = Run(verb, Item(typeof(Parcel), "parcels.jsonl"), Item(model, "model.csv"), Item(typeof(Parcel), "last.jsonl"));

        Assert.False(build.Succeeded);
        var error = Assert.Single(build.Errors, error => error.Code == "SYNF0414");
        Assert.Contains(" while it was at model.csv; without a result: model.csv, last.jsonl. Code of the project ended it", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("last.jsonl", folder.GetFiles().Select(file => file.Name));
        Assert.Empty(folder.GetFiles("*.report"));
    }

    [Fact]
    public void A_model_that_waits_without_end_ends_with_the_time_that_it_may_take()
    {
        var build = Run("write", timeLimit: 0.05, Item(typeof(Waiting), "model.csv"));

        Assert.Contains("was ended after 0.05 minutes ", Assert.Single(build.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Threads_that_go_on_and_input_that_never_comes_keep_no_build()
    {
        var build = Run("write", Item(typeof(Staying), "model.csv"));

        Assert.Empty(build.Errors);
        Assert.Contains("  written model.csv", build.Messages);
    }

    [Fact]
    public void What_code_of_the_project_prints_is_shown_and_is_never_an_error()
    {
        var build = Run("write", Item(typeof(Speaking), "model.csv"));

        Assert.True(build.Succeeded);
        Assert.Empty(build.Errors);
        Assert.Contains("    error CS9999: boo", build.Messages);
        Assert.Contains("    a.c:1:2: error: boo", build.Messages);
        Assert.Contains("  written model.csv", build.Messages);
    }

    [Fact]
    public void A_run_that_would_do_nothing_is_left_out_and_verification_never_is()
    {
        var item = Item(typeof(Parcel), "parcels.csv");
        Assert.Contains("  written parcels.csv", Run("write", item).Messages);
        Assert.Empty(Run("write", item).Messages);
        Assert.Contains("  verified parcels.csv", Run("verify", item).Messages);

        var file = Path.Combine(folder.FullName, "parcels.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace('1', '2'));
        File.SetLastWriteTimeUtc(file, DateTime.UnixEpoch);
        Assert.Equal("SYNF0408", Assert.Single(Run("verify", item).Errors).Code);
        Assert.Equal("SYNF0415", Assert.Single(Run("write", item).Warnings).Code);
        Assert.Equal("SYNF0415", Assert.Single(Run("write", item).Warnings).Code);
        Assert.Contains("  changed parcels.csv", Run("update", item).Messages);
    }

    [Fact]
    public void A_fixture_that_is_a_link_to_no_file_is_written_through_it_once()
    {
        File.CreateSymbolicLink(Path.Combine(folder.FullName, "parcels.csv"), "real.csv");

        Assert.Contains("  written parcels.csv", Run("write", Item(typeof(Parcel), "parcels.csv")).Messages);
        Assert.True(File.Exists(Path.Combine(folder.FullName, "real.csv")));
        Assert.Empty(Run("write", Item(typeof(Parcel), "parcels.csv")).Messages);
        File.Delete(Path.Combine(folder.FullName, "real.csv"));
        Assert.Contains("  written parcels.csv", Run("write", Item(typeof(Parcel), "parcels.csv")).Messages);
    }

    [Theory]
    [InlineData("Sede", "there is no metadata 'Sede'; did you mean 'Seed'?")]
    [InlineData("rowz", "there is no metadata 'rowz'; did you mean 'Rows'?")]
    [InlineData("CopyToOutput", "did you mean 'CopyToOutputDirectory'?")]
    [InlineData("Output", "did you mean 'OutputFile'?")]
    public void Metadata_that_nothing_reads_is_an_error_with_the_nearest_name(string name, string complaint)
    {
        var build = Run("write", Item(typeof(Parcel), "parcels.csv", (name, "3")));

        Assert.Contains(complaint, Assert.Single(build.Errors).Message, StringComparison.Ordinal);
        Assert.Empty(folder.GetFiles("*.csv"));
    }

    [Theory]
    [InlineData("seed")]
    [InlineData("_Mine")]
    [InlineData("Visible")]
    public void Metadata_in_another_case_of_ones_own_and_of_the_build_is_none(string name) => Assert.Empty(Run("write", Item(typeof(Parcel), "parcels.csv", (name, "3"))).Errors);

    private static Item Item(Type type, string file, params (string Name, string Value)[] metadata) =>
        new(type.FullName!, new(StringComparer.OrdinalIgnoreCase) { ["OutputFile"] = file, ["Rows"] = "3" }, metadata);

    private Build Run(string verb, params Item[] items) => Run(verb, timeLimit: 10, items);

    private Build Run(string verb, double timeLimit, params Item[] items)
    {
        var build = new Build();
        var assembly = typeof(HostTests).Assembly.Location;
        var task = new RunFixtureHost
        {
            BuildEngine = build,
            Dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            Host = Host(),
            RuntimeConfiguration = Path.ChangeExtension(assembly, ".runtimeconfig.json"),
            Project = Path.Combine(folder.FullName, "Shop.csproj"),
            Assembly = assembly,
            TimeLimit = timeLimit,
            Verb = verb,
            Fixtures = items,
            Request = Path.Combine(folder.FullName, "obj", "request.txt"),
            Stamp = Path.Combine(folder.FullName, "obj", "stamp.txt"),
        };
        build.Succeeded = task.Execute();
        return build;
    }

    // Built beside these tests, in the same configuration.
    private static string Host()
    {
        var output = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(output.Parent!.Parent!.Parent!.Parent!.Parent!.FullName, "src", "SynthFixtures.FixtureHost", "bin", output.Parent.Name, output.Name, "SynthFixtures.FixtureHost.dll");
    }
}

/// <summary>A build that keeps what is logged.</summary>
internal sealed class Build : IBuildEngine
{
    public bool Succeeded { get; set; }
    public List<BuildErrorEventArgs> Errors { get; } = [];
    public List<BuildWarningEventArgs> Warnings { get; } = [];
    public List<string?> Messages { get; } = [];
    public bool ContinueOnError => false;
    public int LineNumberOfTaskNode => 0;
    public int ColumnNumberOfTaskNode => 0;
    public string ProjectFileOfTaskNode => "";

    public bool BuildProjectFile(string projectFileName, string[] targetNames, IDictionary globalProperties, IDictionary targetOutputs) => false;

    public void LogCustomEvent(CustomBuildEventArgs e) => Messages.Add(e.Message);

    public void LogErrorEvent(BuildErrorEventArgs e) => Errors.Add(e);

    public void LogMessageEvent(BuildMessageEventArgs e)
    {
        lock (Messages)
            Messages.Add(e.Message);
    }

    public void LogWarningEvent(BuildWarningEventArgs e) => Warnings.Add(e);
}

/// <summary>An item of a project.</summary>
internal sealed class Item(string name, Dictionary<string, string> metadata, (string Name, string Value)[] more) : ITaskItem
{
    private readonly Dictionary<string, string> all = metadata.Concat(more.Select(entry => KeyValuePair.Create(entry.Name, entry.Value)))
        .GroupBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase).ToDictionary(group => group.Key, group => group.Last().Value, StringComparer.OrdinalIgnoreCase);

    public string ItemSpec { get; set; } = name;
    public ICollection MetadataNames => all.Keys;
    public int MetadataCount => all.Count;

    public IDictionary CloneCustomMetadata() => all.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.OrdinalIgnoreCase);

    public void CopyMetadataTo(ITaskItem destinationItem)
    {
        foreach (var (key, value) in all)
            destinationItem.SetMetadata(key, value);
    }

    public string GetMetadata(string metadataName) => all.GetValueOrDefault(metadataName, "");

    public void RemoveMetadata(string metadataName) => all.Remove(metadataName);

    public void SetMetadata(string metadataName, string metadataValue) => all[metadataName] = metadataValue;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{ItemSpec}: {all.Count}");
}
