using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace SynthFixtures.Packages.Tests;

/// <summary>Fixture files in a project that has installed the package.</summary>
[Collection(nameof(PackagesOfSnapshots))]
public sealed class FixturePackageTests(PackageFeed feed)
{
    private const string SixRows = "-p:AccountRows=6";

    private readonly Consumer ledger = new(feed, "Ledger.Tests", "Ledger.Fixtures");

    [Fact]
    public async Task A_build_writes_fixture_files_when_needed_and_a_build_server_refuses_those_that_differ()
    {
        var first = await ledger.Run("build");
        Assert.Contains("written Fixtures/accounts.csv", first, StringComparison.Ordinal);
        Assert.StartsWith("Number;Age;Balance;Owner.Name\n1;", ledger.Read("Fixtures", "accounts.csv"), StringComparison.Ordinal);
        Assert.Equal(ledger.Read("Fixtures", "accounts.csv"), ledger.Read("bin", "Debug", "net10.0", "Fixtures", "accounts.csv"));
        Assert.StartsWith("{\"Number\":3,", ledger.Read("bin", "Debug", "net10.0", "data", "some.jsonl"), StringComparison.Ordinal);

        var files = ledger.Files("*", "Fixtures");
        Assert.DoesNotContain("Fixture files of", await ledger.Run("build", "--no-restore"), StringComparison.Ordinal);
        Assert.Equal(files, ledger.Files("*", "Fixtures"));

        var changed = await ledger.Run("build", "--no-restore", SixRows);
        Assert.Contains("  changed Fixtures/accounts.csv", changed, StringComparison.Ordinal);
        Assert.Contains("  unchanged Fixtures/accounts.jsonl", changed, StringComparison.Ordinal);
        files = ledger.Files("*", "Fixtures");
        Assert.Equal(7, files[0].Content.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);

        ledger.Replace("Account.cs", "Normal(40, 12,", "Normal(41, 12,");
        var drift = await ledger.Fail("build", "--no-restore", SixRows, "-p:CI=true", "-p:IsMisspelt=true");
        Assert.Contains("Ledger.Tests.csproj : error SYNF0406: SyntheticFixture 'Ledger.Acount' (Fixtures/misspelt.csv): there is no type 'Ledger.Acount'; did you mean 'Ledger.Account'?", drift, StringComparison.Ordinal);
        Assert.Contains("    3 Error(s)", drift, StringComparison.Ordinal);
        Assert.Contains("accounts.csv(2): error SYNF0408: Fixtures/accounts.csv: the file has \"1;37;", drift, StringComparison.Ordinal);
        Assert.Contains(
            "(model Ledger.Account.Age was Normal(mean: 40, standardDeviation: 12, Min = 18, Max = 90), is Normal(mean: 41, standardDeviation: 12, Min = 18, Max = 90))",
            drift,
            StringComparison.Ordinal);
        Assert.Contains("error SYNF0408", await ledger.Fail("build", "--no-restore", SixRows, "-t:SynthFixturesVerifyFixtures"), StringComparison.Ordinal);
        Assert.Equal(files, ledger.Files("*", "Fixtures"));

        Assert.Contains("changed Fixtures/accounts.csv", await ledger.Run("build", "--no-restore", SixRows, "-t:SynthFixturesUpdateFixtures"), StringComparison.Ordinal);
        files = ledger.Files("*", "Fixtures");
        Assert.Contains("verified Fixtures/accounts.csv", await ledger.Run("build", "--no-restore", SixRows, "-t:SynthFixturesVerifyFixtures"), StringComparison.Ordinal);

        await ledger.Run("build", "--no-restore", "-t:Clean");
        Assert.Equal(files, ledger.Files("*", "Fixtures"));
        Assert.False(File.Exists(ledger.PathOf("bin", "Debug", "net10.0", "Fixtures", "accounts.csv")));

        var refused = await ledger.Fail("build", "--no-restore", "-p:CI=true", "-p:SynthFixturesFixtures=update");
        Assert.Contains("error SYNF0405: Snapshots and fixture files are verified on a build server, not updated", refused, StringComparison.Ordinal);
    }
}
