using QuickStart.Lending;
using SynthFixtures;
using Xunit;

[assembly: SynthesizeAssembly(typeof(LoanApplication))]

namespace QuickStart.Lending.XunitV3;

public class LoanPricingTests
{
    [SyntheticTheory, SyntheticData(Rows = 200, Seed = 42)]
    public void The_rate_stays_within_its_bounds(LoanApplication loan) =>
        Assert.InRange(LoanPricing.YearlyRate(loan), LoanPricing.LowestRate, LoanPricing.HighestRate);
}
