using System;

namespace SynthFixtures.Specimens;

public enum Tier
{
    Basic,
    Gold,
}

[Synthetic]
public sealed record Person
{
    [Sequence]
    public required int Id { get; init; }

    [Normal(40, 12, Min = 18, Max = 90)]
    public int Age { get; init; }

    [Weighted(Tier.Basic, 7)]
    [Weighted(Tier.Gold, 3)]
    public Tier Tier { get; init; }
}

[Synthetic]
public readonly record struct Money([property: Uniform(1, 100)] decimal Amount);

[Synthetic]
public sealed class Fragile
{
    public const int BadRow = 17;

    [Sequence(0)]
    public int Id { get; set; }

    [Derive(nameof(Check))]
    public int Checked { get; set; }

    public static int Check(int id) => id == BadRow ? throw new InvalidOperationException("A model that breaks.") : id;
}

public static class Outer
{
    [Synthetic]
    public sealed record Inner([property: Uniform(0, 1)] double Share);
}

/// <summary>There are three of them.</summary>
[Synthetic]
public sealed record Medal
{
    [Uniform(1, 3), Unique]
    public int Place { get; init; }
}

/// <summary>No rows have the correlation that it states.</summary>
[Synthetic]
[Correlate(nameof(Amount), nameof(IsPaid), 0.9)]
public sealed record Payment
{
    [Exponential(10)]
    public double Amount { get; init; }

    [Bernoulli(0.3)]
    public bool IsPaid { get; init; }
}

/// <summary>Its fourth row has a total that its parts cannot reach.</summary>
[Synthetic]
[FixedSum(nameof(Coins), nameof(Notes), TotalMember = nameof(Total))]
public sealed record Purse
{
    [Sequence(0)]
    public int Id { get; init; }

    [Derive(nameof(Count))]
    public int Total { get; init; }

    [Share(Max = 5)]
    public int Coins { get; init; }

    [Share(Max = 5)]
    public int Notes { get; init; }

    public static int Count(int id) => id == 3 ? 100 : 6;
}
