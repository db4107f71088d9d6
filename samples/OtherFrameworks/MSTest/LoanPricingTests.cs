using System.Collections.Generic;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using QuickStart.Lending;
using SynthFixtures;

[assembly: SynthesizeAssembly(typeof(LoanApplication))]
[assembly: Parallelize(Scope = ExecutionScope.MethodLevel)]

namespace QuickStart.Lending.MSTest;

[TestClass]
public class LoanPricingTests
{
    public static IEnumerable<int> Rows => Enumerable.Range(0, 200);

    [TestMethod, DynamicData(nameof(Rows))]
    public void The_rate_stays_within_its_bounds(int row)
    {
        var loan = Synthetic.Row<LoanApplication>(seed: 42, row);

        Assert.IsInRange(LoanPricing.LowestRate, LoanPricing.HighestRate, LoanPricing.YearlyRate(loan));
    }
}
