using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace SynthFixtures.Packages.Tests;

/// <summary>Snapshots in a project that has installed the package, through its modes and its targets.</summary>
[Collection(nameof(PackagesOfSnapshots))]
public sealed class SnapshotPackageTests(PackageFeed feed)
{
    private const string Accounts = "AccountTests.Accounts_are_these.verified.txt";
    private const string Ages = "AccountTests.Ages_are_these.verified.txt";

    private readonly Consumer ledger = new(feed, "Ledger.Tests", "Ledger.Snapshots");

    [Fact]
    public async Task The_first_run_creates_later_ones_compare_and_a_changed_model_is_named_and_updated()
    {
        Assert.Contains("has no accepted snapshot", await ledger.End(1, new() { ["TF_BUILD"] = "True", ["SYNTHFIXTURES_ALLOW_UPDATE_ON_BUILD_SERVER"] = "" }, "test", "-p:SynthFixturesFixtures=none"), StringComparison.Ordinal);
        Assert.Empty(ledger.Files("*.txt"));

        var first = await ledger.Run("test");
        Assert.Contains($"  new snapshot: {ledger.PathOf(Accounts)}", first, StringComparison.Ordinal);
        Assert.Contains("  New snapshots were compared with nothing: look at them and commit them.", first, StringComparison.Ordinal);
        Assert.DoesNotContain("Snapshots of Ledger.Tests:", await ledger.Run("test", "--no-build"), StringComparison.Ordinal);
        var accepted = ledger.Files("*.txt");
        Assert.Equal([Accounts, Ages], accepted.Select(file => file.Name));

        await ledger.Run("test", "--no-build", "-p:SynthFixturesSnapshots=verify");

        ledger.Replace("Account.cs", "Normal(40, 12,", "Normal(41, 12,");
        var failed = await ledger.Fail("test", "--no-restore", "-p:SynthFixturesSnapshots=verify", "-p:SynthFixturesFixtures=none");
        Assert.Matches(@"model: (Ledger\.)?Account\.Age was Normal\(mean: 40, .*, is Normal\(mean: 41, ", failed);
        Assert.Equal(accepted, ledger.Files("*.txt"));

        var updated = await ledger.Fail("test", "--no-build", "-p:SynthFixturesSnapshots=update", "--environment", "LEDGER_IS_OPEN=1");
        Assert.Contains("Failed:     1, Passed:     2", updated, StringComparison.Ordinal);
        Assert.Contains("Snapshots of Ledger.Tests:", updated, StringComparison.Ordinal);
        Assert.Contains($"  changed {ledger.PathOf(Accounts)}", updated, StringComparison.Ordinal);
        Assert.NotEqual(accepted[0].Content, ledger.Read(Accounts));

        File.Delete(ledger.PathOf(Accounts));
        updated = await ledger.Run("build", "--no-restore", "-t:SynthFixturesUpdateSnapshots");
        Assert.Contains($"  written {ledger.PathOf(Accounts)}", updated, StringComparison.Ordinal);
        Assert.Contains($"  unchanged {ledger.PathOf(Ages)}", updated, StringComparison.Ordinal);

        string[] left = ["AccountTests.Accounts_are_these_gold.verified.txt", "AccountTests.Ages_are_these.received.txt", Path.Combine("Moved", Accounts)];
        Directory.CreateDirectory(ledger.PathOf("Moved"));
        foreach (var name in left)
            File.Copy(ledger.PathOf(Accounts), ledger.PathOf(name));
        ledger.Replace("AccountTests.cs", "Ages_are_these", "Ages_are_those");
        var orphans = await ledger.Run("build", "--no-restore", "-t:SynthFixturesOrphans");
        Assert.All([Ages, .. left], name => Assert.Contains($"  {ledger.PathOf(name)}\n", orphans, StringComparison.Ordinal));
        Assert.DoesNotContain(ledger.PathOf(Accounts), orphans, StringComparison.Ordinal);
        Assert.Contains(
            $"{Ages} : error SYNF0409: No snapshot call claims this file", await ledger.Fail("build", "--no-restore", "-p:SynthFixturesOrphans=error"), StringComparison.Ordinal);
    }
}
