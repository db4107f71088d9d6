using Microsoft.VisualStudio.TestTools.UnitTesting;
using QuickStart.Lending;
using SynthFixtures;

[assembly: SynthesizeAssembly(typeof(LoanApplication))]
[assembly: Parallelize(Scope = ExecutionScope.MethodLevel)]

namespace QuickStart.Lending.MSTest;

[TestClass]
public class LoanPricingTests
{
    [SyntheticTheory, SyntheticData(Rows = 200, Seed = 42)]
    public void The_rate_stays_within_its_bounds(LoanApplication loan) =>
        Assert.IsInRange(LoanPricing.LowestRate, LoanPricing.HighestRate, LoanPricing.YearlyRate(loan));
}
