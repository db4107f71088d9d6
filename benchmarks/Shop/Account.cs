using System;
using SynthFixtures;

namespace Shop;

/// <summary>A <see cref="Customer"/> without first name, last name and e-mail: nothing is allocated but the object. (City is one of ten constants.)</summary>
[Synthetic]
public sealed record Account
{
    [NewGuid]
    public required Guid Id { get; init; }

    [DateRange("2020-01-01", "2025-01-01")]
    public required DateTime RegisteredAt { get; init; }

    [Normal(40, 12, Min = 18, Max = 90)]
    public required int Age { get; init; }

    [LogNormal(7, 1)]
    public required decimal Balance { get; init; }

    [Weighted(Tier.Basic, 60), Weighted(Tier.Silver, 25), Weighted(Tier.Gold, 10), Weighted(Tier.Platinum, 5)]
    public required Tier Tier { get; init; }

    [Bernoulli(0.8)]
    public required bool IsActive { get; init; }

    [Pick("Berlin", "Hamburg", "Munich", "Cologne", "Frankfurt", "Stuttgart", "Leipzig", "Dresden", "Hanover", "Bremen")]
    public required string City { get; init; }

    [Uniform(0, 0.3)]
    public required double Discount { get; init; }

    [Poisson(3)]
    public required int OpenOrders { get; init; }
}
