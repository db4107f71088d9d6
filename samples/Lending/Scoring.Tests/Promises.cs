using System;
using System.Linq;

namespace Lending.Scoring.Tests;

/// <summary>What every score card must keep, whoever applies.</summary>
internal static class Promises
{
    public static bool MoreDebtNeverHelps(IScoreCard card, Applicant applicant) =>
        card.Points(applicant with { Debt = 1.5m * applicant.Debt }) <= card.Points(applicant);

    public static bool ABetterScoreNeverHurts(IScoreCard card, Applicant applicant) =>
        card.Points(applicant with { BureauScore = Math.Min(850, (applicant.BureauScore ?? 300) + 50) }) >= card.Points(applicant);

    public static bool PercentagesAddUpTo100(IScoreCard card, Budget budget) => card.Percentages(budget).Sum() == 100;
}
