using System;
using Xunit;

namespace SynthFixtures.Specimens;

public enum Channel
{
    Shop,
    Phone,
    Web,
    Partner,
}

/// <summary>Eight things of few states, rare ones among them; a gift is never paid on account.</summary>
[Synthetic]
public sealed record Purchase
{
    public Channel Channel { get; init; }

    public DayOfWeek Day { get; init; }

    [Bernoulli(0.02)]
    public bool IsExpress { get; init; }

    [Bernoulli(0.03)]
    public bool IsGift { get; init; }

    [Derive(nameof(Account))]
    public bool OnAccount { get; init; }

    [Uniform(1, 9), Missing(0.05)]
    public int? Discount { get; init; }

    [Missing(0.1)]
    public string? Note { get; init; }

    public required Person Customer { get; init; }

    public static bool Account(bool isGift, int? discount) => !isGift && discount is null;
}

public class CoveredTheories
{
    [SyntheticTheory, SyntheticData(Cover = Cover.Pairwise, Seed = 42)]
    public void Every_pair(Purchase purchase) => Assert.False(purchase.IsGift && purchase.OnAccount);

    [SyntheticTheory, SyntheticData(Cover = Cover.Pairwise, Seed = 42)]
    public void One_alone([Bernoulli(0.001)] bool flag) => Assert.True(flag || !flag);

    [SyntheticTheory, SyntheticData(Cover = Cover.Pairwise, Seed = 42)]
    public void None_at_all([Uniform(1, 6)] int die) => Assert.InRange(die, 1, 6);
}
