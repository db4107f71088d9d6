namespace SynthFixtures.Laws.Tests;

/// <summary>A point of one of two clusters: a mixture of two normal vectors, each with a correlation of its own.</summary>
[Synthetic, Latent("Cluster", 0.7, 0.3)]
[Correlate(nameof(X), nameof(Y), 0.6)]
[Correlate(nameof(X), nameof(Y), -0.8, When = "Cluster == 1")]
public readonly record struct Clustered
{
    [Normal(0, 1)]
    [Normal(5, 1.5, When = "Cluster == 1")]
    public double X { get; init; }

    [Normal(0, 1)]
    [Normal(5, 1.5, When = "Cluster == 1")]
    public double Y { get; init; }

    [Derive(nameof(Shown))]
    public int ShownCluster { get; init; }

    public static int Shown(int cluster) => cluster;
}

/// <summary>Laws and correlations under conditions: a compared constant, a method; rows in which none holds.</summary>
[Synthetic, Latent("Market", 0.5, 0.3, 0.2)]
[Correlate(nameof(Price), nameof(Demand), -0.5, When = "Market == 0")]
[Correlate(nameof(Price), nameof(Demand), 0.6, When = nameof(IsBoom))]
[Correlate(nameof(Demand), nameof(Mood), 0.5, When = nameof(IsBoom))]
public sealed record Trade
{
    [LogNormal(1, 0.5)]
    [Gamma(2, 3, When = "Market == 0")]
    public double Price { get; init; }

    [Poisson(4)]
    public int Demand { get; init; }

    [Weighted(Tier.Basic, 7), Weighted(Tier.Silver, 2), Weighted(Tier.Gold, 1)]
    public Tier Mood { get; init; }

    [Derive(nameof(Shown))]
    public int ShownMarket { get; init; }

    public static bool IsBoom(int market) => market <= 1;

    public static int Shown(int market) => market;
}

/// <summary>Correlations that depend on another member, under a t copula.</summary>
[Synthetic]
[Correlate(nameof(Flood), nameof(Storm), 0.5, Kind = CorrelationKind.Kendall, Copula = CopulaKind.StudentT, DegreesOfFreedom = 3, When = "Region is Tier.Gold")]
[Correlate(nameof(Flood), nameof(Storm), -0.3, Kind = CorrelationKind.Kendall, Copula = CopulaKind.StudentT, When = "Region is Tier.Silver")]
public sealed record Claim
{
    [Weighted(Tier.Basic, 2), Weighted(Tier.Silver, 3), Weighted(Tier.Gold, 5)]
    public Tier Region { get; init; }

    [Exponential(1)]
    public double Flood { get; init; }

    [Normal(0, 1)]
    public double Storm { get; init; }
}

/// <summary>Two members of which one component cannot have the correlations that are stated.</summary>
[Synthetic, Latent("Kind", 1, 1)]
[Correlate(nameof(Amount), nameof(IsPaid), 0.9, When = "Kind == 1")]
public sealed record UnattainableInPart([Exponential(10)] double Amount, [Bernoulli(0.3)] bool IsPaid);
