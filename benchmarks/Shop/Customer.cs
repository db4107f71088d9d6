using System;
using SynthFixtures;

namespace Shop;

/// <summary>The model of the row benchmarks: twelve members of twelve kinds.</summary>
[Synthetic]
public sealed record Customer
{
    [NewGuid]
    public required Guid Id { get; init; }

    [Pick("Ada", "Alan", "Barbara", "Claude", "Donald", "Edsger", "Emmy", "Frances", "Grace", "John", "Katherine", "Niklaus")]
    public required string FirstName { get; init; }

    [Pick("Allen", "Dijkstra", "Hopper", "Johnson", "Knuth", "Liskov", "Lovelace", "Noether", "Shannon", "Turing", "Neumann", "Wirth")]
    public required string LastName { get; init; }

    [Derive(nameof(MakeEmail))]
    public required string Email { get; init; }

    [DateRange("2020-01-01", "2025-01-01")]
    public required DateTime RegisteredAt { get; init; }

    [Normal(40, 12, Min = 18, Max = 90)]
    public required int Age { get; init; }

    [LogNormal(7, 1)]
    public required decimal Balance { get; init; }

    [Weighted(Tier.Basic, 60), Weighted(Tier.Silver, 25), Weighted(Tier.Gold, 10), Weighted(Tier.Platinum, 5)]
    public required Tier Tier { get; init; }

    [Bernoulli(0.8)]
    public required bool IsActive { get; init; }

    [Pick("Berlin", "Hamburg", "Munich", "Cologne", "Frankfurt", "Stuttgart", "Leipzig", "Dresden", "Hanover", "Bremen")]
    public required string City { get; init; }

    [Uniform(0, 0.3)]
    public required double Discount { get; init; }

    [Poisson(3)]
    public required int OpenOrders { get; init; }

    /// <summary>Used by every contender.</summary>
    public static string MakeEmail(string firstName, string lastName) => string.Concat(firstName, ".", lastName, "@example.com");
}
