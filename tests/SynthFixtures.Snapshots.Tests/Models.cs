using System;
using System.Collections.Generic;

namespace SynthFixtures.Snapshots.Tests.Shop;

public enum Tier
{
    Basic,
    Gold,
}

[Synthetic]
public sealed record Address([Pick("Oslo", "Rome")] string City, [Uniform(1, 200)] int Number);

[Synthetic]
public sealed record Customer
{
    [Sequence]
    public int Id { get; init; }

    [Pick("Ada", "Grace", "Edsger")]
    public required string Name { get; init; }

    [Normal(40, 12, Min = 18)]
    public int Age { get; init; }

    [Weighted(Tier.Basic, 7)]
    [Weighted(Tier.Gold, 3)]
    public Tier Tier { get; init; }

    [LogNormal(7, 1)]
    public decimal Balance { get; init; }

    [DateRange("2020-01-01", "2025-01-01")]
    public DateTime Created { get; init; }

    public required Address Home { get; init; }

    [Count(1, 3), Pick("a|b", "c")]
    public IReadOnlyList<string> Tags { get; init; } = [];

    [Missing(0.5), Normal(170, 10)]
    public double? Height { get; init; }
}
