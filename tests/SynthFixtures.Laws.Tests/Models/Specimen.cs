using System;

namespace SynthFixtures.Laws.Tests;

/// <summary>A member of every kind: what the oracle recomputes and the known answers hold.</summary>
[Synthetic]
public sealed record Specimen
{
    [NewGuid] public required Guid Id { get; init; }
    [Sequence] public long Number { get; init; }
    [Sequence(100, -1)] public long Countdown { get; init; }
    [Pick("Ada", "Grace", "Edsger")] public required string FirstName { get; init; }
    [Pick("Lovelace", "Hopper")] public required string LastName { get; init; }
    [Derive(nameof(MakeEmail))] public required string Email { get; init; }
    [Weighted(Tier.Basic, 7), Weighted(Tier.Gold, 3)] public Tier Tier { get; init; }
    [Pick(12, 24, 36)] public int Months { get; init; }
    [DateRange("2020-01-01", "2025-01-01T12:30:00")] public DateTime Created { get; init; }
    [DateRange("1950-01-01", "2005-12-31")] public DateOnly Born { get; init; }

    [Normal(170, 10)] public double Height { get; init; }
    [Normal(40, 12)] public int Score { get; init; }
    [Normal(40, 12, Min = 18, Max = 90)] public int Age { get; init; }
    [Normal(0, 1, Min = 6)] public double UpperTail { get; init; }
    [Normal(0, 1, Max = -6)] public double LowerTail { get; init; }
    [LogNormal(7, 1)] public decimal Balance { get; init; }
    [LogNormal(1, 0.5, Min = 1, Max = 10)] public double Dose { get; init; }
    [Exponential(6, Max = 45)] public double Years { get; init; }
    [Exponential(2)] public TimeSpan Wait { get; init; }
    [Poisson(3)] public int Orders { get; init; }
    [Poisson(40, Min = 30, Max = 50)] public short Visits { get; init; }
    [Bernoulli(0.8)] public bool IsActive { get; init; }
    [Uniform(0.0, 1.0)] public double Share { get; init; }
    [Uniform(-5.0, 5.0)] public float Shift { get; init; }
    [Uniform(1, 6)] public byte Die { get; init; }
    [Uniform(long.MinValue, long.MaxValue)] public long Any { get; init; }
    [Uniform(0.0, 100.0, Decimals = 4)] public decimal Rate { get; init; }

    [Missing(0.3), Pick("Red", "Blue")] public string? Colour { get; init; }
    [Missing(0.5), Normal(0, 1)] public double? Offset { get; init; }
    [Constant("EUR")] public string Currency { get; init; } = "";
    [Derive(nameof(MakeWeight))] public double Weight { get; init; }
    [StreamName("Height"), Uniform(0.0, 1.0)] public double HeightShare { get; init; }

    public required Address Home { get; init; }
    public required Address Work { get; init; }
    public Address? Holiday { get; init; }

    public static string MakeEmail(string firstName, string lastName) => $"{firstName}.{lastName}@example.com";

    public static double MakeWeight(double height, [Normal(0, 5)] double noise) => (0.5 * height) + noise;
}
