using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using SynthFixtures;

namespace Shop.Events;

public abstract record DomainEvent(Guid EventId, DateTimeOffset OccurredAt)
{
    public int SchemaVersion { get; init; } = 1;
}

[Synthetic]
public sealed record OrderPlaced(
    Guid EventId,
    DateTimeOffset OccurredAt,
    Guid OrderId,
    [Count(1, 5)] ImmutableArray<OrderedItem> Items,
    [Pick("web", "app", "phone")] string Channel) : DomainEvent(EventId, OccurredAt);

[Synthetic]
public sealed record OrderedItem(string Sku, [Geometric(0.5, Min = 1)] int Quantity, [LogNormal(3, 1)] decimal UnitPrice);

[Synthetic]
public sealed record OrderShipped(Guid EventId, DateTimeOffset OccurredAt, Guid OrderId, string? TrackingNumber) : DomainEvent(EventId, OccurredAt);

[Synthetic]
public sealed record OrderCancelled(Guid EventId, DateTimeOffset OccurredAt, Guid OrderId, CancellationReason Reason) : DomainEvent(EventId, OccurredAt);

public enum CancellationReason
{
    CustomerRequest,
    OutOfStock,
    Fraud,
}

[Synthetic]
public sealed record EventStream
{
    public required string StreamId { get; init; }

    [OneOf(typeof(OrderPlaced), typeof(OrderShipped), typeof(OrderCancelled), Weights = new[] { 6.0, 3.0, 1.0 })]
    [Count(1, 4)]
    public required IReadOnlyList<DomainEvent> Events { get; init; }

    public long Version => Events.Count;
}
