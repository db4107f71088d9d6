using System.Linq;
using Xunit;

namespace SynthFixtures.Generator.Tests;

public sealed class ModelShapes
{
    private const string Customer = """
        using System;
        using SynthFixtures;

        namespace Shop;

        public enum Tier { Basic, Silver, Gold }

        [Synthetic]
        public sealed record Address([Pick("Oslo", "Rome")] string City, [Uniform(1, 200)] int Number);

        [Synthetic]
        public sealed record Customer
        {
            [NewGuid] public required Guid Id { get; init; }
            [Sequence] public int Number { get; init; }
            [Pick("Ada", "Grace", "Edsger")] public required string FirstName { get; init; }
            [Pick("Lovelace", "Hopper")] public required string LastName { get; init; }
            [Derive(nameof(MakeEmail))] public required string Email { get; init; }
            [DateRange("2020-01-01", "2025-01-01")] public DateTime Created { get; init; }
            [Normal(40, 12, Min = 18, Max = 90)] public int Age { get; init; }
            [LogNormal(7, 1)] public decimal Balance { get; init; }
            [Weighted(Tier.Basic, 7)] [Weighted(Tier.Gold, 3)] public Tier Tier { get; init; }
            [Bernoulli(0.8)] public bool IsActive { get; init; }
            [Uniform(0.0, 1.0)] public double Score { get; init; }
            [Poisson(3)] public int Orders { get; init; }
            [Missing(0.5)] [Pick("Red", "Blue")] public string? Colour { get; init; }
            [Constant("EUR")] public string Currency { get; init; } = "";
            public Address Home { get; init; } = new("", 0);
            public Address? Work { get; init; }
            public int? Points { get; init; }
            public TimeSpan Visit { get; init; }
            public DateOnly Birthday { get; init; }
            public string Note { get; init; } = "";
            public Tier Wanted { get; init; }
            [Derive(nameof(MakeWeight))] public double Weight { get; init; }

            public static string MakeEmail(string firstName, string lastName) => $"{firstName}.{lastName}@example.com";

            public static double MakeWeight(int age, [Normal(0, 5)] double noise) => age + noise;
        }
        """;

    [Fact]
    public void A_record_with_every_kind_of_member_becomes_rows()
    {
        var assembly = Driver.Load(Customer);

        var rows = Driver.Rows(assembly, "Shop.Customer", 100);

        Assert.Equal(100, rows.Distinct().Count());
    }
}
