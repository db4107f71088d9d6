using System;

namespace QuickStart.Lending;

/// <summary>Decides whether, and at what yearly rate, a loan is offered.</summary>
public static class LoanPricing
{
    /// <summary>The yearly rate of no offer is lower, in percent.</summary>
    public const decimal LowestRate = 1.90m;

    /// <summary>The yearly rate of no offer is higher, in percent.</summary>
    public const decimal HighestRate = 11.90m;

    /// <summary>The greatest share of the monthly income that an instalment may take.</summary>
    public const decimal AffordableShare = 0.35m;

    private const int LeastCreditScore = 480;

    /// <summary>The offer for an application, or the reason why there is none.</summary>
    public static Decision Decide(LoanApplication application)
    {
        ArgumentNullException.ThrowIfNull(application);
        if (application.Applicant.CreditScore < LeastCreditScore)
            return Decision.Decline("The credit score is too low.");

        var plan = RepaymentPlan.Of(application.Amount, YearlyRate(application), application.Months);
        return plan.Instalment <= AffordableShare * application.Applicant.YearlyIncome / 12
            ? Decision.Offer(plan)
            : Decision.Decline("The instalment takes too much of the income.");
    }

    /// <summary>The yearly rate in percent, to two places.</summary>
    public static decimal YearlyRate(LoanApplication application)
    {
        ArgumentNullException.ThrowIfNull(application);
        var applicant = application.Applicant;
        var rate = 1.00m
            + (0.02m * (850 - applicant.CreditScore))
            + (0.75m * applicant.LatePayments)
            + (application.Purpose == LoanPurpose.Education ? -1.00m : 0)
            + (application.Months > 60 ? 0.40m : 0)
            + (applicant.OwnsHome ? -0.50m : 0)
            - (application.Voucher ?? 0);
        return Math.Round(Math.Clamp(rate, LowestRate, HighestRate), 2, MidpointRounding.AwayFromZero);
    }
}

/// <summary>An offer, or the reason why there is none.</summary>
public sealed record Decision(RepaymentPlan? Plan, string? Reason)
{
    /// <summary>An offer to lend by a plan.</summary>
    public static Decision Offer(RepaymentPlan plan) => new(plan, null);

    /// <summary>No offer.</summary>
    public static Decision Decline(string reason) => new(null, reason);
}
