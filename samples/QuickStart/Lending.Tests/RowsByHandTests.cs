using System;
using System.Linq;
using SynthFixtures;
using Xunit;

namespace QuickStart.Lending.Tests;

public class RowsByHandTests
{
    [Fact]
    public void Every_way_of_asking_gives_the_same_rows()
    {
        LoanApplication one = Synthetic.Row<LoanApplication>(seed: 42, row: 3);

        LoanApplication[] hundred = Synthetic.Rows<LoanApplication>(100, seed: 42);

        var buffer = new LoanApplication[10];
        Synthetic.Fill<LoanApplication>(buffer, seed: 42, firstRow: 90);

        var large = Synthetic.Stream<LoanApplication>(seed: 42).Where(loan => loan.Amount > 50_000).Take(5).ToList();

        Assert.Equal(one, hundred[3]);
        Assert.Equal(buffer, hundred[90..]);
        Assert.Equal(5, large.Count);
    }

    [Fact]
    public void The_rate_stays_within_its_bounds_for_ten_thousand_loans()
    {
        foreach (var (row, loan) in Synthetic.Rows<LoanApplication>(10_000, seed: 42).Index())
        {
            var rate = LoanPricing.YearlyRate(loan);
            Assert.True(rate is >= LoanPricing.LowestRate and <= LoanPricing.HighestRate, $"seed 42, row {row}: {rate}");
        }
    }

    [Fact]
    public void Twenty_stratified_rows_hold_every_purpose()
    {
        var loans = Synthetic.Rows<LoanApplication>(20, seed: 42, strata: 20);

        Assert.Equal(Enum.GetValues<LoanPurpose>().Length, loans.Select(loan => loan.Purpose).Distinct().Count());
    }

    [Theory]
    [InlineData(0.5, 5)]
    [InlineData(0.1, 29)]
    [InlineData(0.05, 59)]
    [InlineData(0.01, 299)]
    [InlineData(0.001, 2_995)]
    public void So_many_rows_show_a_fault_with_95_percent(double shareOfFaultyRows, int rows)
    {
        Assert.True(Math.Pow(1 - shareOfFaultyRows, rows) <= 0.05);
        Assert.True(Math.Pow(1 - shareOfFaultyRows, rows - 1) > 0.05);
    }
}
