using System.Linq;
using SynthFixtures;
using Xunit;

namespace QuickStart.Lending.Tests;

public class RepaymentPlanTests
{
    [SyntheticTheory, SyntheticData(Rows = 200, Seed = 42)]
    public void The_customer_pays_back_exactly_what_was_lent(LoanApplication loan)
    {
        var plan = Plan(loan);

        Assert.Equal(loan.Amount, plan.Payments.Sum(payment => payment.Principal));
        Assert.Equal(0, plan.Payments[^1].Balance);
    }

    [SyntheticTheory, SyntheticData(Rows = 200, Seed = 42), PinnedRow(seed: 42, row: 1017)]
    public void The_balance_falls_every_month(LoanApplication loan) =>
        Assert.All(Plan(loan).Payments, payment => Assert.True(payment.Principal > 0, $"month {payment.Month}"));

    [SyntheticTheory, SyntheticData(Rows = 200, Seed = 42)]
    public void All_instalments_are_equal_but_for_the_cents_of_the_last(LoanApplication loan)
    {
        var plan = Plan(loan);

        Assert.All(plan.Payments.SkipLast(1), payment => Assert.Equal(plan.Instalment, payment.Total));
        Assert.InRange(plan.Payments[^1].Total, plan.Instalment - (0.02m * loan.Months), plan.Instalment + (0.02m * loan.Months));
    }

    [SyntheticTheory, SyntheticData(Rows = 100, Seed = 42)]
    public void A_higher_rate_never_lowers_the_instalment(LoanApplication loan, [Uniform(1.90, 14.80)] decimal rate, [Uniform(0.01, 0.10)] decimal more) =>
        Assert.True(RepaymentPlan.Of(loan.Amount, rate, loan.Months).Instalment <= RepaymentPlan.Of(loan.Amount, rate + more, loan.Months).Instalment);

    private static RepaymentPlan Plan(LoanApplication loan) => RepaymentPlan.Of(loan.Amount, LoanPricing.YearlyRate(loan), loan.Months);
}
