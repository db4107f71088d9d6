using System;
using SynthFixtures;

namespace Shop;

public enum Tier
{
    Basic,
    Gold,
}

[Synthetic]
public sealed record Customer
{
    [NewGuid]
    public required Guid Id { get; init; }

    [Pick("Ada", "Grace")]
    public required string FirstName { get; init; }

    [Derive(nameof(MakeEmail))]
    public required string Email { get; init; }

    [Normal(40, 12, Min = 18, Max = 90)]
    public int Age { get; init; }

    [LogNormal(7, 1)]
    public decimal Balance { get; init; }

    [Weighted(Tier.Basic, 7)]
    [Weighted(Tier.Gold, 3)]
    public Tier Tier { get; init; }

    [DateRange("2020-01-01", "2025-01-01")]
    public DateTime JoinedAt { get; init; }

    [Missing(0.5)]
    [Poisson(3)]
    public int? Visits { get; init; }

    public required Address Address { get; init; }

    public static string MakeEmail(string firstName) => firstName + "@example.com";
}

[Synthetic]
public readonly record struct Address([property: Pick("Paris", "Rome")] string City, [property: Uniform(1, 200)] int Number);
