using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace SynthFixtures.Snapshots.Tests;

/// <summary>Members that no row makes: a constructor, an initializer or a getter does, and may read a clock.</summary>
public sealed class UnmadeTests : IDisposable
{
    private readonly Folder folder = new();

    public UnmadeTests() => Counter.Ticks = 0;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Rows_whose_constructor_reads_a_clock_do_not_accuse_the_code_under_test()
    {
        SnapshotVerification Rows() => SyntheticSnapshot.Verify<Purchase>(rows: 2, seed: 42).In(folder);
        await Rows();
        Counter.Ticks = 7;

        var message = await Rows().Fails();
        Assert.Contains("values only: model and streams are the same; no row makes Purchase.PlacedAt: code of the model sets it, which changed, or reads what changes, a clock for example\n", message, StringComparison.Ordinal);
        Assert.DoesNotContain("code under test", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nested_and_collected_rows_and_their_statistics_say_the_same()
    {
        await SyntheticSnapshot.Verify<Account>(rows: 2, seed: 42).In(folder);
        await SyntheticSnapshot.Verify<Account>(rows: 2, seed: 42).AsStatistics().UseTextForParameters("statistics").In(folder);
        Counter.Ticks = 7;

        Assert.Contains("no row makes Purchase.PlacedAt: code of the model", await Again(false).Fails(), StringComparison.Ordinal);
        Assert.Contains("no row makes Purchase.PlacedAt: code of the model", await Again(true).Fails(), StringComparison.Ordinal);

        SnapshotVerification Again(bool isStatistics)
        {
            var again = new SnapshotVerification(
                new RowsContent<Account>(2, 42, 0, 0), SnapshotForm.Table, new("UnmadeTests.cs", nameof(Nested_and_collected_rows_and_their_statistics_say_the_same), 1, typeof(UnmadeTests).Assembly)).In(folder);
            return isStatistics ? again.AsStatistics().UseTextForParameters("statistics") : again;
        }
    }

    [Fact]
    public async Task Values_made_from_such_rows_name_both_suspects()
    {
        SnapshotVerification Values() => SyntheticSnapshot.Verify(Synthetic.Rows<Purchase>(2, 42).Select(p => $"{p.Amount} at {p.PlacedAt}")).MadeFrom<Purchase>(rows: 2, seed: 42).In(folder);
        await Values();
        Counter.Ticks = 7;

        Assert.Contains(
            "values only: model and streams are the same; the code under test changed, or what no row makes: Purchase.PlacedAt, which code of the model sets, from a clock perhaps\n",
            await Values().Fails(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_that_nobody_said_where_they_are_from_are_known_by_their_type()
    {
        SnapshotVerification Values() => SyntheticSnapshot.Verify(Synthetic.Rows<Purchase>(2, 42)).In(folder);
        await Values();
        Counter.Ticks = 7;

        Assert.Contains("values only: the code under test changed, or what no row makes: Purchase.PlacedAt,", await Values().Fails(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_rows_make_everything_that_differs_the_code_under_test_is_named_alone()
    {
        Assert.Equal("values only: the code under test changed", SnapshotOrigin.Unknown.Suspects(hasModel: false, ["Total"], hasParts: true));
        Assert.Equal("values only: model and streams are the same; the code under test changed", new SnapshotOrigin(true, ["Order.PlacedAt"]).Suspects(hasModel: true, ["Amount"], hasParts: false));
        Assert.Equal("values only: model and streams are the same; no row makes Order.PlacedAt: code of the model sets it, which changed, or reads what changes, a clock for example", new SnapshotOrigin(true, ["Order.PlacedAt", "Order.Total"]).Suspects(hasModel: true, ["Lines[0].PlacedAt", "Amount"], hasParts: false));
        Assert.Contains("Order.PlacedAt", new SnapshotOrigin(true, ["Order.PlacedAt"]).Suspects(hasModel: true, ["Orders"], hasParts: true), StringComparison.Ordinal);
    }
}

/// <summary>Stands for a clock.</summary>
internal static class Counter
{
    [ThreadStatic]
    internal static int Ticks;
}

[Synthetic]
public sealed class Purchase
{
    public Purchase() => PlacedAt = Counter.Ticks;

    [Uniform(1, 100)]
    public int Amount { get; set; }

    public int PlacedAt { get; }
}

[Synthetic]
public sealed class Account
{
    public required Purchase Last { get; init; }

    [Count(1, 2)]
    public required List<Purchase> All { get; init; }
}
