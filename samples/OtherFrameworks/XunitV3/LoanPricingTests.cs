using System.Linq;
using QuickStart.Lending;
using SynthFixtures;
using Xunit;

[assembly: SynthesizeAssembly(typeof(LoanApplication))]

namespace QuickStart.Lending.XunitV3;

public class LoanPricingTests
{
    public static TheoryData<int> Rows => [.. Enumerable.Range(0, 200)];

    [Theory, MemberData(nameof(Rows))]
    public void The_rate_stays_within_its_bounds(int row)
    {
        var loan = Synthetic.Row<LoanApplication>(seed: 42, row);

        Assert.InRange(LoanPricing.YearlyRate(loan), LoanPricing.LowestRate, LoanPricing.HighestRate);
    }
}
