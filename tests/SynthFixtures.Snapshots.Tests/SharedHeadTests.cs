using System;
using System.Linq;
using System.Threading.Tasks;
using SynthFixtures.Snapshots.Tests.Shop;
using Xunit;

namespace SynthFixtures.Snapshots.Tests;

/// <summary>The head of a file that cases share.</summary>
public sealed class SharedHeadTests : IDisposable
{
    private readonly Folder folder = new();

    private string Head => folder.Read(folder.Names.Single()).Split("\n\n")[0];

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_update_of_all_cases_drops_the_types_that_no_case_shows_any_more()
    {
        await Run(SnapshotMode.Compare, isCustomer: true);
        Assert.Contains("\n# SynthFixtures.Snapshots.Tests.Shop.Customer\n", Head, StringComparison.Ordinal);
        Assert.StartsWith("# SynthFixtures snapshot of System.Int32 and System.String\n", Head, StringComparison.Ordinal);

        await Run(SnapshotMode.Update, isCustomer: false);
        var updated = folder.Read(folder.Names.Single());
        Assert.DoesNotContain("Shop.Customer", Head, StringComparison.Ordinal);
        Assert.Contains("\n# SynthFixtures.Snapshots.Tests.Shop.Address\n", Head, StringComparison.Ordinal);

        await Run(SnapshotMode.Verify, isCustomer: false);
        await Run(SnapshotMode.Update, isCustomer: false);
        Assert.Equal(updated, folder.Read(folder.Names.Single()));
    }

    [Fact]
    public async Task An_update_of_some_cases_keeps_what_the_others_say()
    {
        await Run(SnapshotMode.Compare, isCustomer: true);
        await Case("two", SnapshotMode.Update, new()).MadeFrom<Address>(rows: 1, seed: 42);

        Assert.Contains("\n# SynthFixtures.Snapshots.Tests.Shop.Customer\n", Head, StringComparison.Ordinal);
    }

    private async Task Run(SnapshotMode mode, bool isCustomer)
    {
        var registry = new SnapshotRegistry();
        var one = Case(1, mode, registry);
        await (isCustomer ? one.MadeFrom<Customer>(rows: 1, seed: 42) : one);
        await Case("two", mode, registry).MadeFrom<Address>(rows: 1, seed: 42);
    }

    private SnapshotVerification Case(object value, SnapshotMode mode, SnapshotRegistry registry) =>
        new SnapshotVerification(new ValuesContent(value), SnapshotForm.Lines, new("SharedHeadTests.cs", "Shared", value is int ? 1 : 2, typeof(SharedHeadTests).Assembly))
            .UseTextForParameters($"case {value}").InOneFile().In(folder, mode).With(registry);
}
