namespace SynthFixtures.Laws.Tests;

/// <summary>Members under conditions on others, with a hidden variable: a decision tree, clusters, rates of nulls.</summary>
[Synthetic, Latent("Cluster", 0.7, 0.3)]
public readonly record struct Ruled
{
    [Weighted(Tier.Basic, 70), Weighted(Tier.Silver, 20), Weighted(Tier.Gold, 10)]
    public Tier Tier { get; init; }

    [Normal(0, 1)]
    [Normal(5, 1.5, When = "Cluster == 1")]
    public double X { get; init; }

    [Normal(0, 1)]
    [Normal(5, 1.5, When = "Cluster == 1")]
    public double Y { get; init; }

    [Exponential(10)]
    [Uniform(100.0, 200.0, When = nameof(IsGold))]
    [Normal(-50, 5, When = "Tier == Tier.Silver && X > 0")]
    public double Spend { get; init; }

    [Missing(0.5, When = "Tier is Tier.Gold")]
    [Missing(0.05)]
    [Missing(0.2, When = "Spend < 0")]
    [Uniform(0.0, 1.0)]
    public double? Note { get; init; }

    [Normal(170, 10)]
    public double Height { get; init; }

    [Derive(nameof(MakeWeight))]
    public double Weight { get; init; }

    public static bool IsGold(Tier tier) => tier == Tier.Gold;

    public static double MakeWeight(double height, [Normal(0, 5)] double noise) => (2.5 * height) + 50 + noise;
}

/// <summary>Texts under conditions: laws with values of their own draw from the member's stream.</summary>
[Synthetic]
public sealed record RuledText
{
    public bool Flag { get; init; }

    [Pick("Ada", "Grace", "Edsger")]
    public required string Plain { get; init; }

    [StreamName("Plain")]
    [Pick("Ada", "Grace", "Edsger")]
    [Pattern("[0-9]{4}", When = "Flag")]
    public required string Ruled { get; init; }

    [StreamName("Plain")]
    [Pattern("[0-9]{4}")]
    public required string Code { get; init; }
}

/// <summary>Mixtures: several laws with weights on one member.</summary>
[Synthetic]
public readonly record struct Mixed
{
    [Normal(0, 1, Weight = 0.7)]
    [Normal(5, 1.5, Weight = 0.3)]
    public double Plain { get; init; }

    [Gamma(2, 3, Weight = 2)]
    [Uniform(10.0, 12.0, Weight = 1)]
    [Normal(0, 1, Min = -1, Max = 1, Weight = 1)]
    public double Three { get; init; }

    [Poisson(3, Weight = 1)]
    [Normal(20, 2, Min = 15, Weight = 3)]
    public int Count { get; init; }

    [Bernoulli(0.25)]
    public bool Flag { get; init; }

    [Normal(0, 1)]
    [Normal(10, 1, Weight = 0.5, When = "Flag")]
    [Normal(20, 1, Weight = 0.5, When = "Flag")]
    public decimal Ruled { get; init; }
}
