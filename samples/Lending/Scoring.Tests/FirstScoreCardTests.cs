using SynthFixtures;
using Xunit;

namespace Lending.Scoring.Tests;

/// <summary>The same promises find both bugs of the first version in a few hundred rows.</summary>
public sealed class FirstScoreCardTests
{
    private static readonly IScoreCard Card = new FirstScoreCard();

    [Fact]
    public void Some_applicant_gains_by_owing_more_than_the_whole_income() =>
        Assert.Contains(Synthetic.Rows<Applicant>(300, seed: 42), applicant => !Promises.MoreDebtNeverHelps(Card, applicant));

    [Fact]
    public void Some_budget_has_percentages_that_miss_100() =>
        Assert.Contains(Synthetic.Rows<Budget>(300, seed: 42), budget => !Promises.PercentagesAddUpTo100(Card, budget));
}
