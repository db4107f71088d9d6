using System;
using SynthFixtures;

namespace Orders;

public enum Channel
{
    Web,
    Shop,
}

[Synthetic]
public sealed record Order
{
    [Sequence]
    public required int Number { get; init; }

    [DateRange("2024-01-01", "2025-01-01")]
    public DateTime PlacedAt { get; init; }

    [Weighted(Channel.Web, 7)]
    [Weighted(Channel.Shop, 3)]
    public Channel Channel { get; init; }

    [Poisson(3, Min = 1)]
    public int Items { get; init; }

    [LogNormal(4, 0.8)]
    public decimal Amount { get; init; }

    [Missing(0.8)]
    [Pick("WELCOME", "=SUMMER")]
    public string? Voucher { get; init; }

    public required Address ShipTo { get; init; }
}

[Synthetic]
public sealed record Address([property: Pick("Paris", "Rome", "Oslo")] string City, [property: Pattern("[0-9]{5}")] string PostalCode);
