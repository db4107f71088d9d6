using System;
using System.Collections.Generic;
using SynthFixtures;

namespace Subscriptions.Domain;

public abstract class Entity<TId>
    where TId : struct, IEquatable<TId>
{
    protected Entity(TId id) => Id = id;

    public TId Id { get; }

    public override bool Equals(object? obj) => obj is Entity<TId> other && other.Id.Equals(Id);

    public override int GetHashCode() => Id.GetHashCode();
}

public abstract class AggregateRoot<TId> : Entity<TId>
    where TId : struct, IEquatable<TId>
{
    private readonly List<object> events = [];

    protected AggregateRoot(TId id)
        : base(id)
    {
    }

    public IReadOnlyList<object> Events => events;

    public int Version { get; protected set; } = 1;

    protected void Raise(object happened) => events.Add(happened);
}

public readonly record struct SubscriptionId(Guid Value);

[Synthetic]
public sealed class Subscription : AggregateRoot<SubscriptionId>
{
    private readonly List<Period> periods;

    internal Subscription(SubscriptionId id, Plan plan, [Count(1, 3)] IEnumerable<Period> periods)
        : base(id)
    {
        Plan = plan;
        this.periods = [.. periods];
    }

    public Plan Plan { get; private set; }

    public IReadOnlyList<Period> Periods => periods;

    [Weighted(State.Active, 8), Weighted(State.Paused, 1), Weighted(State.Ended, 1)]
    public State Status { get; private set; }

    [Missing(0.8), DateRange("2024-01-01", "2025-01-01")]
    public DateOnly? EndsOn { get; private set; }

    public void Pause() => Status = State.Paused;

    public enum State
    {
        Active,
        Paused,
        Ended,
    }
}

[Synthetic]
public sealed record Plan(string Name, [Pick(9.0, 19.0, 49.0)] double Price, [Pick(1, 12)] int Months);

[Synthetic]
public sealed record Period
{
    private Period(DateOnly start, DateOnly end) => (Start, End) = (start, end);

    public DateOnly Start { get; }

    public DateOnly End { get; }

    [SyntheticConstructor]
    public static Period Starting(DateOnly start, [Uniform(1, 365)] int days) => new(start, start.AddDays(days));
}
