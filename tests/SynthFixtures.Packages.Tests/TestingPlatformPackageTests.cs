using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace SynthFixtures.Packages.Tests;

/// <summary>Snapshots under Microsoft.Testing.Platform, in a solution, a project with two target frameworks, and with deterministic source paths.</summary>
[Collection(nameof(Packages))]
public sealed class TestingPlatformPackageTests(PackageFeed feed)
{
    private const string Coins = "CoinTests.Coins_are_these.verified.txt";
    private const string Cases = "CoinTests.Cases_share_a_file.verified.txt";

    private readonly Consumer vault = new(feed, "Vault.Tests", "Vault.Snapshots");

    [Fact]
    public async Task An_update_ends_with_its_list_whether_tests_pass_or_fail_and_leaves_no_mode_behind()
    {
        var updated = await vault.Run("test", "--solution", "Vault.slnx", "-p:SynthFixturesSnapshots=update", "-p:SynthFixturesOrphans=error");
        Assert.Equal([Coins], vault.Files("*.txt").Select(file => file.Name));
        Assert.Contains($"  written {vault.PathOf(Coins)}\n", updated, StringComparison.Ordinal);
        Assert.Contains($"  unchanged {vault.PathOf(Coins)}\n", updated, StringComparison.Ordinal);
        Assert.True(updated.LastIndexOf("Snapshots of Vault.Tests:", StringComparison.Ordinal) > updated.IndexOf("Test run summary: Passed!", StringComparison.Ordinal), updated);

        File.AppendAllText(vault.PathOf("Accepted", Cases), "\nseed=42_row=7\n  Number: 8\n");
        var failed = await vault.End(2, new() { ["VAULT_IS_OPEN"] = "1" }, "test", "--project", "Vault.Tests.csproj", "--framework", "net10.0", "--no-build", "-p:SynthFixturesSnapshots=update");
        Assert.Contains($"  changed {vault.PathOf("Accepted", Cases)}\n", failed, StringComparison.Ordinal);
        Assert.Contains($"  unchanged {vault.PathOf(Coins)}\n", failed, StringComparison.Ordinal);
        Assert.DoesNotContain("row=7", vault.Read("Accepted", Cases), StringComparison.Ordinal);

        await vault.Run("test", "--project", "Vault.Tests.csproj", "--framework", "net10.0", "--no-build", "-p:SynthFixturesSnapshots=update", "--filter-method", "*The_vault_is_closed");
        File.Delete(vault.PathOf(Coins));
        var first = await vault.Run("test", "--project", "Vault.Tests.csproj", "--framework", "net10.0", "--no-build");
        Assert.Contains($"  new snapshot: {vault.PathOf(Coins)}\n  New snapshots were compared with nothing: look at them and commit them.\n", first, StringComparison.Ordinal);
        File.Delete(vault.PathOf(Coins));
        updated = await vault.Run("build", "Vault.Tests.csproj", "-p:NoBuild=true", "-t:SynthFixturesUpdateSnapshots");
        Assert.Contains($"  written {vault.PathOf(Coins)}\n", updated, StringComparison.Ordinal);
        Assert.Contains($"  unchanged {vault.PathOf(Coins)}\n", updated, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(vault.PathOf("bin"), "synthfixtures.mode", SearchOption.AllDirectories));
    }
}
