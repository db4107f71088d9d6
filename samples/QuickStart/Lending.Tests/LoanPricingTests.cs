using System;
using System.Linq;
using SynthFixtures;
using Xunit;

namespace QuickStart.Lending.Tests;

public class LoanPricingTests
{
    [SyntheticTheory, SyntheticData(Rows = 200, Seed = 42)]
    public void The_rate_stays_within_its_bounds(LoanApplication loan) =>
        Assert.InRange(LoanPricing.YearlyRate(loan), LoanPricing.LowestRate, LoanPricing.HighestRate);

    [SyntheticTheory, SyntheticData(Rows = 200, Seed = 42)]
    public void A_better_credit_score_never_costs_more(LoanApplication loan, [Uniform(1, 100)] int points)
    {
        var better = loan with { Applicant = loan.Applicant with { CreditScore = Math.Min(850, loan.Applicant.CreditScore + points) } };

        Assert.True(LoanPricing.YearlyRate(better) <= LoanPricing.YearlyRate(loan));
    }

    [SyntheticTheory, SyntheticData(Rows = 200, Seed = 42)]
    public void A_voucher_never_costs_more(LoanApplication loan) =>
        Assert.True(LoanPricing.YearlyRate(loan) <= LoanPricing.YearlyRate(loan with { Voucher = null }));

    [Fact]
    public void The_same_loan_never_costs_more_for_education_than_for_a_car()
    {
        var cars = SyntheticLoanApplication.With(purpose: LoanPurpose.Car).Rows(200, seed: 42);
        var courses = SyntheticLoanApplication.With(purpose: LoanPurpose.Education).Rows(200, seed: 42);

        Assert.All(cars.Zip(courses), pair => Assert.True(LoanPricing.YearlyRate(pair.Second) <= LoanPricing.YearlyRate(pair.First)));
    }

    [SyntheticTheory, SyntheticData(Rows = 100, Seed = 42)]
    public void Name_and_age_do_not_matter(LoanApplication loan, Applicant stranger)
    {
        var renamed = loan with
        {
            Applicant = loan.Applicant with
            {
                FirstName = stranger.FirstName,
                LastName = stranger.LastName,
                Email = stranger.Email,
                BornOn = stranger.BornOn,
            },
        };

        Assert.Equal(LoanPricing.YearlyRate(loan), LoanPricing.YearlyRate(renamed));
    }

    [SyntheticTheory, SyntheticData(Rows = 200, Seed = 42)]
    public void An_offer_is_affordable_and_a_refusal_gives_its_reason(LoanApplication loan)
    {
        var decision = LoanPricing.Decide(loan);

        if (decision.Plan is { } plan)
            Assert.True(plan.Instalment * 12 <= LoanPricing.AffordableShare * loan.Applicant.YearlyIncome);
        else
            Assert.False(string.IsNullOrEmpty(decision.Reason));
    }

    [SyntheticTheory, SyntheticData(Rows = 200, Seed = 42)]
    public void Whoever_is_affordable_and_creditworthy_gets_an_offer(LoanApplication loan)
    {
        var creditworthy = loan.Applicant.CreditScore >= 480;
        var affordable = RepaymentPlan.Of(loan.Amount, LoanPricing.YearlyRate(loan), loan.Months).Instalment <= 0.35m * loan.Applicant.YearlyIncome / 12;

        Assert.Equal(creditworthy && affordable, LoanPricing.Decide(loan).Plan is not null);
    }
}
