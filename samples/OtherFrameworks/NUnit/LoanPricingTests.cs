using NUnit.Framework;
using QuickStart.Lending;
using SynthFixtures;

[assembly: SynthesizeAssembly(typeof(LoanApplication))]

namespace QuickStart.Lending.NUnit;

public class LoanPricingTests
{
    [Test, SyntheticData(Rows = 200, Seed = 42)]
    public void The_rate_stays_within_its_bounds(LoanApplication loan) =>
        Assert.That(LoanPricing.YearlyRate(loan), Is.InRange(LoanPricing.LowestRate, LoanPricing.HighestRate));
}
