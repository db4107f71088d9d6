using System;
using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Specimens;
using SynthFixtures.Testing;
using Xunit;

namespace SynthFixtures.Xunit.Tests;

/// <summary>Rows that show every pair of states.</summary>
public sealed class CoverTests
{
    [Fact]
    public void Every_pair_of_states_that_the_model_has_occurs()
    {
        var chosen = Rows(nameof(CoveredTheories.Every_pair)).SelectMany(row => Pairs(Synthetic.Row<Purchase>(row.Seed, row.Row))).ToHashSet();
        var all = Enumerable.Range(0, 60_000).SelectMany(row => Pairs(Synthetic.Row<Purchase>(42, row))).ToHashSet();

        Assert.Empty(all.Except(chosen));
        Assert.Contains(("IsExpress True", "IsGift True"), chosen);
        Assert.DoesNotContain(("IsGift True", "OnAccount True"), chosen);
    }

    [Fact]
    public void Few_rows_suffice() => Assert.InRange(Rows(nameof(CoveredTheories.Every_pair)).Count, 28, 42); // 4 channels times 7 days, and half as many more

    [Fact]
    public void A_single_factor_shows_its_states() =>
        Assert.Equal([false, true], Rows(nameof(CoveredTheories.One_alone)).Select(row => (bool)Theory(nameof(CoveredTheories.One_alone)).Rows().First(r => r.Identity == row).Arguments()[0]!).Order());

    [Fact]
    public void Without_any_there_is_one_row() => Assert.Equal([new RowIdentity(42, 0)], Rows(nameof(CoveredTheories.None_at_all)));

    private static List<RowIdentity> Rows(string theory) => [.. Theory(theory).Rows().Select(row => row.Identity)];

    private static SyntheticTheory Theory(string name) => SyntheticTheory.Of(typeof(CoveredTheories).GetMethod(name)!);

    private static IEnumerable<(string, string)> Pairs(Purchase purchase)
    {
        string[] states =
        [
            $"Channel {purchase.Channel}", $"Day {purchase.Day}", $"IsExpress {purchase.IsExpress}", $"IsGift {purchase.IsGift}", $"OnAccount {purchase.OnAccount}",
            $"Discount {purchase.Discount is null}", $"Note {purchase.Note is null}", $"Tier {purchase.Customer.Tier}",
        ];
        return from first in Enumerable.Range(0, states.Length) from second in Enumerable.Range(first + 1, states.Length - first - 1) select (states[first], states[second]);
    }
}
