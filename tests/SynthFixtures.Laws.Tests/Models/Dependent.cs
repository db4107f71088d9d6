using System;

namespace SynthFixtures.Laws.Tests;

/// <summary>Correlated pairs of many laws, and two groups of several members.</summary>
[Synthetic]
[Correlate(nameof(Height), nameof(Weight), 0.8)]
[Correlate(nameof(Income), nameof(Orders), -0.5)]
[Correlate(nameof(IsActive), nameof(Tier), 0.4)]
[Correlate(nameof(Temperature), nameof(Rains), -0.5)]
[Correlate(nameof(Since), nameof(Balance), 0.7)]
[Correlate(nameof(Dose), nameof(Level), 0.6, Kind = CorrelationKind.Spearman)]
[Correlate(nameof(Calls), nameof(Mails), 0.9, Kind = CorrelationKind.Spearman)]
[Correlate(nameof(Speed), nameof(Delay), -0.7, Kind = CorrelationKind.Spearman)]
[Correlate(nameof(Score), nameof(Grade), 0.5, Kind = CorrelationKind.Kendall)]
[Correlate(nameof(Visits), nameof(Rank), 0.4, Kind = CorrelationKind.Kendall)]
[Correlate(nameof(Profit), nameof(Loss), -0.6, Kind = CorrelationKind.Kendall)]
[Correlate(nameof(Mild), nameof(Wild), 0.5, Kind = CorrelationKind.Kendall, Copula = CopulaKind.StudentT, DegreesOfFreedom = 3)]
[Correlate(nameof(One), nameof(Two), 0.8)]
[Correlate(nameof(One), nameof(Three), 0.5)]
[Correlate(nameof(Two), nameof(Three), 0.3)]
[Correlate(nameof(Hour), nameof(Arch), 0.6)]
public sealed record Dependent
{
    [Normal(170, 10, Min = 150)] public double Height { get; init; }
    [LogNormal(4.3, 0.2)] public double Weight { get; init; }
    [Gamma(2, 20_000)] public double Income { get; init; }
    [Poisson(3)] public int Orders { get; init; }
    [Bernoulli(0.3)] public bool IsActive { get; init; }
    [Weighted(Tier.Basic, 7), Weighted(Tier.Silver, 2), Weighted(Tier.Gold, 1)] public Tier Tier { get; init; }
    [Normal(15, 8)] public int Temperature { get; init; }
    [Bernoulli(0.4)] public bool Rains { get; init; }
    [DateRange("2020-01-01", "2024-12-31")] public DateOnly Since { get; init; }
    [Exponential(2)] public decimal Balance { get; init; }
    [Gamma(2, 5)] public double Dose { get; init; }
    [Weighted(Tier.Basic, 7), Weighted(Tier.Silver, 2), Weighted(Tier.Gold, 1)] public Tier Level { get; init; }
    [Poisson(1.5)] public int Calls { get; init; }
    [Poisson(4)] public int Mails { get; init; }
    [LogNormal(1, 0.8)] public double Speed { get; init; }
    [Normal(5, 1)] public double Delay { get; init; }
    [Normal(50, 10)] public double Score { get; init; }
    [Weighted(Tier.Basic, 7), Weighted(Tier.Silver, 2), Weighted(Tier.Gold, 1)] public Tier Grade { get; init; }
    [Poisson(2)] public int Visits { get; init; }
    [Weighted(Tier.Basic, 7), Weighted(Tier.Silver, 2), Weighted(Tier.Gold, 1)] public Tier Rank { get; init; }
    [Gamma(3, 1)] public double Profit { get; init; }
    [Normal(0, 1)] public double Loss { get; init; }
    [Normal(0, 1)] public double Mild { get; init; }
    [Exponential(1)] public double Wild { get; init; }
    [Normal(0, 1)] public double One { get; init; }
    [LogNormal(0, 0.5)] public double Two { get; init; }
    [Beta(2, 3)] public double Three { get; init; }
    [Normal(0, 1)] public double Alone { get; init; }
    [Normal(9.5, 1, Weight = 0.4), Normal(17.5, 2, Weight = 0.6)] public double Hour { get; init; }
    [Density(nameof(Parabola), 0, 1)] public double Arch { get; init; }

    public static double Parabola(double x) => x * (1 - x);
}
