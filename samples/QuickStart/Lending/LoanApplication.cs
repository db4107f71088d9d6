using System;
using SynthFixtures;

namespace QuickStart.Lending;

/// <summary>What an applicant asks for.</summary>
[Synthetic]
public sealed record LoanApplication
{
    [Sequence]
    public required int Number { get; init; }

    public required Applicant Applicant { get; init; }

    [Weighted(LoanPurpose.Car, 5)]
    [Weighted(LoanPurpose.Renovation, 3)]
    [Weighted(LoanPurpose.Education, 2)]
    public LoanPurpose Purpose { get; init; }

    // Euros; most loans are about exp(9.3), 11,000, few are large.
    [LogNormal(9.3, 0.7, Min = 1_000, Max = 75_000)]
    public decimal Amount { get; init; }

    [Pick(12, 24, 36, 48, 60, 84)]
    public int Months { get; init; }

    [DateRange("2024-01-01", "2025-12-31")]
    public DateOnly AppliedOn { get; init; }

    // Percentage points off the yearly rate, for those who have a voucher.
    [Missing(0.8)]
    [Uniform(0.1, 1)]
    public decimal? Voucher { get; init; }

    [Constant("EUR")]
    public required string Currency { get; init; }
}

/// <summary>What a loan is for.</summary>
public enum LoanPurpose
{
    Car,
    Renovation,
    Education,
}
