using System;

namespace SynthFixtures.Laws.Tests;

/// <summary>One member for each law whose truth is counted.</summary>
[Synthetic]
public readonly record struct Population
{
    [Normal(170, 10)] public double Normal { get; init; }
    [Normal(40, 12, Min = 18, Max = 60)] public double Truncated { get; init; }
    [Normal(2.3, 1.7)] public int NormalInteger { get; init; }
    [LogNormal(0, 0.5)] public double LogNormal { get; init; }
    [Exponential(6)] public double Exponential { get; init; }
    [Poisson(3)] public int Poisson { get; init; }
    [Bernoulli(0.8)] public bool Bernoulli { get; init; }
    [Uniform(0.0, 1.0)] public double Uniform { get; init; }
    [Uniform(1, 6)] public int Die { get; init; }
    [Weighted(Tier.Basic, 7), Weighted(Tier.Silver, 2), Weighted(Tier.Gold, 1)] public Tier Tier { get; init; }
    [Pick(1, 2, 3, 4)] public int Pick { get; init; }
    [Missing(0.3), Uniform(0.0, 1.0)] public double? Absent { get; init; }
    [DateRange("2020-01-01", "2020-01-11")] public DateTime Moment { get; init; }
    [DateRange("2020-01-01", "2020-01-11")] public DateOnly Day { get; init; }
    [NewGuid] public Guid Id { get; init; }
    [Derive(nameof(AddNoise))] public double Noisy { get; init; }

    public static double AddNoise(double normal, [Normal(0, 10)] double noise) => normal + noise;
}
