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
