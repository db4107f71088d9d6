using System.Threading.Tasks;
using QuickStart.Lending;
using SynthFixtures;

[assembly: SynthesizeAssembly(typeof(LoanApplication))]

namespace QuickStart.Lending.TUnit;

public class LoanPricingTests
{
    [Test, SyntheticData(Rows = 200, Seed = 42)]
    public async Task The_rate_stays_within_its_bounds(LoanApplication loan) =>
        await Assert.That(LoanPricing.YearlyRate(loan)).IsBetween(LoanPricing.LowestRate, LoanPricing.HighestRate);
}
