using System;
using SynthFixtures;

namespace QuickStart.Lending;

/// <summary>Who asks for a loan.</summary>
[Synthetic]
public sealed record Applicant
{
    [NewGuid]
    public required Guid Id { get; init; }

    [Pick("Ada", "Alan", "Barbara", "Claude", "Edsger", "Grace", "Katherine", "Niklaus")]
    public required string FirstName { get; init; }

    [Pick("Dijkstra", "Hopper", "Johnson", "Liskov", "Lovelace", "Shannon", "Turing", "Wirth")]
    public required string LastName { get; init; }

    [Derive(nameof(MakeEmail))]
    public required string Email { get; init; }

    [DateRange("1950-01-01", "2005-12-31")]
    public DateOnly BornOn { get; init; }

    // Euros a year; the median is exp(10.5), about 36,000.
    [LogNormal(10.5, 0.45)]
    public decimal YearlyIncome { get; init; }

    [Normal(650, 90, Min = 300, Max = 850)]
    public int CreditScore { get; init; }

    // In the last two years.
    [Poisson(0.4)]
    public int LatePayments { get; init; }

    [Exponential(6, Max = 45)]
    public double YearsEmployed { get; init; }

    [Bernoulli(0.35)]
    public bool OwnsHome { get; init; }

    public static string MakeEmail(string firstName, string lastName) => $"{firstName}.{lastName}@example.com".ToLowerInvariant();
}
