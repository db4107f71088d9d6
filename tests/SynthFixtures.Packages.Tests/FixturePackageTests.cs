using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace SynthFixtures.Packages.Tests;

/// <summary>Fixture files in a project that has installed the package.</summary>
[Collection(nameof(Packages))]
public sealed class FixturePackageTests(PackageFeed feed)
{
    private string Project => Path.Combine(feed.Consumers, "Ledger.Tests");

    private string Csv => Path.Combine(Project, "Fixtures", "accounts.csv");

    [Fact]
    public async Task A_build_writes_fixture_files_when_needed_and_a_build_server_refuses_those_that_differ()
    {
        var first = await Build();
        Assert.Contains("written Fixtures/accounts.csv", first, StringComparison.Ordinal);
        Assert.StartsWith("Number;Age;Balance;Owner.Name\n1;", File.ReadAllText(Csv), StringComparison.Ordinal);
        Assert.Equal(File.ReadAllText(Csv), File.ReadAllText(Path.Combine(Project, "bin", "Debug", "net10.0", "Fixtures", "accounts.csv")));
        Assert.StartsWith("{\"Number\":3,", File.ReadAllText(Path.Combine(Project, "bin", "Debug", "net10.0", "data", "some.jsonl")), StringComparison.Ordinal);

        var times = Times();
        Assert.DoesNotContain("Fixture files of", await Build(), StringComparison.Ordinal);
        Assert.Equal(times, Times());

        var changed = await Build("-p:AccountRows=6");
        Assert.Contains("changed Fixtures/accounts.csv", changed, StringComparison.Ordinal);
        Assert.Contains("unchanged Fixtures/accounts.jsonl", changed, StringComparison.Ordinal);
        Assert.Equal(7, File.ReadAllLines(Csv).Length);
        times = Times();

        var model = Path.Combine(Project, "Account.cs");
        File.WriteAllText(model, File.ReadAllText(model).Replace("Normal(40, 12,", "Normal(41, 12,", StringComparison.Ordinal));
        var (exitCode, drift) = await Try("build", "--no-restore", "-p:AccountRows=6", "-p:CI=true");
        Assert.Equal(1, exitCode);
        Assert.Contains("accounts.csv(2): error SYNF0408: Fixtures/accounts.csv: the file has \"1;37;", drift, StringComparison.Ordinal);
        Assert.Contains(
            "(model Ledger.Account.Age was Normal(mean: 40, standardDeviation: 12, Min = 18, Max = 90), is Normal(mean: 41, standardDeviation: 12, Min = 18, Max = 90))",
            drift,
            StringComparison.Ordinal);
        Assert.Equal((1, true), await Verified());
        Assert.Equal(times, Times());

        Assert.Contains("changed Fixtures/accounts.csv", await Build("-p:AccountRows=6", "-t:SynthFixturesUpdateFixtures"), StringComparison.Ordinal);
        Assert.Equal((0, false), await Verified());
        times = Times();

        await Build("-t:Clean");
        Assert.Equal(times, Times());
        Assert.False(File.Exists(Path.Combine(Project, "bin", "Debug", "net10.0", "Fixtures", "accounts.csv")));

        (exitCode, var refused) = await Try("build", "--no-restore", "-p:CI=true", "-p:SynthFixturesFixtures=update");
        Assert.Equal(1, exitCode);
        Assert.Contains("error SYNF0405: Snapshots and fixture files are verified on a build server, not updated", refused, StringComparison.Ordinal);
    }

    private async Task<(int ExitCode, bool Differs)> Verified()
    {
        var (exitCode, output) = await Try("build", "--no-restore", "-p:AccountRows=6", "-t:SynthFixturesVerifyFixtures");
        return (exitCode, output.Contains("error SYNF0408", StringComparison.Ordinal));
    }

    private Task<string> Build(params string[] options) => Dotnet.Run(Project, feed.Settings, ["build", .. options]);

    private Task<(int ExitCode, string Output)> Try(params string[] arguments) =>
        Dotnet.Try(Project, feed.Settings, Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments);

    private List<(string?, DateTime)> Times() =>
        [.. Directory.GetFiles(Path.GetDirectoryName(Csv)!).Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.GetLastWriteTimeUtc(file)))];
}
