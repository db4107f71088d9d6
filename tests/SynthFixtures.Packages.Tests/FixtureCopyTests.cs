using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace SynthFixtures.Packages.Tests;

/// <summary>Fixture files of a project with two target frameworks, in folders with characters that shells and MSBuild take for theirs.</summary>
[Collection(nameof(PackagesOfSnapshots))]
public sealed class FixtureCopyTests(PackageFeed feed)
{
    private const string Depot = "De$HOME po`t` 100% (ü) & #1";

    private const string NoPattern = "<Import Project=";
    private const string Pattern = "<ItemGroup><SyntheticFixture Include=\"Nowhere/*.csv\" /></ItemGroup><Import Project=";

    private static readonly (string Item, string Complaint)[] Wrong =
    [
        ("'Nowhere/*.csv'", "Include names a type, and this is a pattern of files"),
        ("'Depot.Crate' (Fixtures/x.json)", "Separator is ';', which has no effect in json: it is for csv; remove it, or write Format=\"csv\""),
        ("'Depot.Crate' (Fixtures/x.json)", "Link is '../../x.json', which lies outside the output folder"),
        ("'Depot.Crat' (Fixtures/x.sql)", "there is no type 'Depot.Crat'; did you mean 'Depot.Crate'?"),
        ("'Depot.Crat' (Fixtures/x.sql)", "Table is '.'; names are not empty"),
    ];

    [Fact]
    public async Task Copies_reach_every_framework_what_references_the_project_and_what_is_published_and_a_lie_reaches_nobody()
    {
        var (depot, app) = (new Consumer(feed, "Depot", Depot), new Consumer(feed, "Depot.App", "Depot.App.Published"));
        Assert.Contains("written Fixtures/crates.csv", await depot.Run("build"), StringComparison.Ordinal);
        var crates = depot.Read("Fixtures", "crates.csv");
        foreach (var framework in (string[])["net10.0", "net10.0-windows"])
        {
            Assert.Equal(crates, depot.Read("bin", "Debug", framework, "Fixtures", "crates.csv"));
            Assert.True(File.Exists(depot.PathOf("bin", "Debug", framework, "data", "crates.json")));
        }

        var folder = $"-p:DepotFolder={Escape(Depot)}";
        Directory.Delete(depot.PathOf("Fixtures"), recursive: true);
        await app.Run("build", folder);
        Assert.Equal(crates, app.Read("bin", "Debug", "net10.0", "Fixtures", "crates.csv"));
        Assert.True(File.Exists(app.PathOf("bin", "Debug", "net10.0", "data", "crates.json")));
        await app.Run("publish", folder, "--output", app.PathOf("out"));
        Assert.Equal(crates, app.Read("out", "Fixtures", "crates.csv"));
        await depot.Run("publish", "--framework", "net10.0", "--output", depot.PathOf("out"));
        Assert.True(File.Exists(depot.PathOf("out", "data", "crates.json")));
        Assert.Equal(crates, depot.Read("out", "Fixtures", "crates.csv"));

        Directory.Delete(depot.PathOf("Fixtures"), recursive: true);
        var lie = await depot.End(1, new() { ["DEPOT_ENDS"] = "true" }, "build", "-p:CI=true");
        Assert.Contains("error SYNF0414: The program that handles fixture files ended with exit code 0 before it began", lie, StringComparison.Ordinal);
        Assert.Contains("without a result: Fixtures/crates.csv, Fixtures/crates.json, Fixtures/kept.jsonl", lie, StringComparison.Ordinal);
        depot.Replace("Depot.csproj", NoPattern, Pattern);
        var many = await depot.Fail("build", "-p:IsWrong=true", "-p:SynthFixturesOnBuildServer=0");
        foreach (var (item, complaint) in Wrong)
            Assert.Contains($"error SYNF0406: SyntheticFixture {item}: {complaint}", many, StringComparison.Ordinal);
        Assert.False(File.Exists(depot.PathOf("bin", "x.json")));
        Assert.Contains("Link is '../../x.json', which lies outside the output folder", await depot.Fail("build", "-p:IsWrong=true", "-p:SynthFixturesFixtures=none"), StringComparison.Ordinal);
        depot.Replace("Depot.csproj", Pattern, NoPattern);
        Assert.Contains("error SYNF0408", await depot.Fail("build", "-p:SynthFixturesOnBuildServer=1", "-p:IsMore=true"), StringComparison.Ordinal);
        Assert.Contains("error SYNF0408", await depot.Fail("build", "-p:SynthFixturesFixtures=VERIFY", "-p:IsMore=true"), StringComparison.Ordinal);
        Assert.Contains("error SYNF0408", await depot.End(1, new() { ["ci"] = "1 " }, "build", "-p:IsMore=true"), StringComparison.Ordinal);
        Assert.False(File.Exists(depot.PathOf("Fixtures", "more.csv")));
        Assert.Contains("there is no metadata 'Sede'; did you mean 'Seed'?", await depot.Fail("build", "-p:IsMisspelt=true"), StringComparison.Ordinal);
        Assert.Contains("error SYNF0405: 'net9.0' writes no fixture files", await depot.Fail("build", "-p:SynthFixturesFixtureFramework=net9.0"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fixture_files_that_no_item_writes_any_more_are_listed_and_an_edit_is_never_lost()
    {
        var depot = new Consumer(feed, "Depot", "Depot.Edited");
        await depot.Run("build");
        File.WriteAllText(depot.PathOf("Fixtures", "kept.jsonl"), "{\"mine\":true}\n");

        var build = await depot.Run("build", "--no-restore");
        Assert.Contains("kept.jsonl(1): warning SYNF0415: Fixtures/kept.jsonl: the file was edited since it was written, and is left as it is", build, StringComparison.Ordinal);
        Assert.Equal("{\"mine\":true}\n", depot.Read("Fixtures", "kept.jsonl"));

        var orphans = (await depot.Run("build", "--no-restore", "-t:SynthFixturesOrphans", "-p:IsLess=true")).Split('\n').Select(line => line.Trim());
        Assert.Contains(depot.PathOf("Fixtures", "kept.jsonl"), orphans);
        Assert.DoesNotContain(depot.PathOf("Fixtures", "crates.csv"), orphans);
        Assert.Contains("kept.jsonl : error SYNF0409: No SyntheticFixture writes this file", await depot.Fail("build", "--no-restore", "-p:IsLess=true", "-p:SynthFixturesOrphans=error"), StringComparison.Ordinal);
        Assert.Contains("changed Fixtures/kept.jsonl", await depot.Run("build", "--no-restore", "-t:SynthFixturesUpdateFixtures"), StringComparison.Ordinal);
    }

    private static string Escape(string folder) => folder.Replace("%", "%25", StringComparison.Ordinal);
}
