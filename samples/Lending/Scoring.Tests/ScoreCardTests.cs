using System.Linq;
using SynthFixtures;
using Xunit;

[assembly: SynthesizeAssembly(typeof(Lending.Scoring.Applicant))]

namespace Lending.Scoring.Tests;

public sealed class ScoreCardTests
{
    private static readonly IScoreCard Card = new ScoreCard();

    [SyntheticTheory, SyntheticData(Rows = 300, Seed = 42)]
    public void More_debt_never_helps(Applicant applicant) => Assert.True(Promises.MoreDebtNeverHelps(Card, applicant));

    [SyntheticTheory, SyntheticData(Rows = 300, Seed = 42)]
    public void A_better_score_never_hurts(Applicant applicant) => Assert.True(Promises.ABetterScoreNeverHurts(Card, applicant));

    [SyntheticTheory, SyntheticData(Rows = 300, Seed = 42)]
    public void Percentages_add_up_to_100(Budget budget) => Assert.True(Promises.PercentagesAddUpTo100(Card, budget));

    [Fact]
    public void Most_applicants_are_neither_hopeless_nor_perfect()
    {
        var points = Synthetic.Rows<Applicant>(10_000, seed: 42).Select(Card.Points).ToList();

        Assert.InRange(points.Average(), 50, 90);
        Assert.InRange(points.Count(p => p < 30) / 10_000.0, 0.01, 0.25);
    }

    [Fact]
    public void The_bureau_knows_few_of_the_self_employed()
    {
        var unknown = SyntheticApplicant.With(employment: Employment.SelfEmployed).Rows(10_000, seed: 42).Count(a => a.BureauScore is null);

        Assert.InRange(unknown / 10_000.0, 0.58, 0.62);
    }
}
