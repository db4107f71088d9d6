using NUnit.Framework;
using QuickStart.Lending;
using SynthFixtures;

[assembly: SynthesizeAssembly(typeof(LoanApplication))]

namespace QuickStart.Lending.NUnit;

public class LoanPricingTests
{
    [Test]
    public void The_rate_stays_within_its_bounds([Range(0, 199)] int row)
    {
        var loan = Synthetic.Row<LoanApplication>(seed: 42, row);

        Assert.That(LoanPricing.YearlyRate(loan), Is.InRange(LoanPricing.LowestRate, LoanPricing.HighestRate));
    }
}
