using System;
using System.Collections.Generic;

namespace Lending.Scoring;

/// <summary>The first version, which has two bugs that no example of its authors showed.</summary>
public sealed class FirstScoreCard : IScoreCard
{
    /// <inheritdoc/>
    public int Points(Applicant applicant)
    {
        var bureau = (applicant.BureauScore ?? 300) / 10;
        var late = Math.Min(40, 8 * applicant.LatePayments);
        var burden = (applicant.Debt / applicant.Income) switch
        {
            < 0.2m => 30,
            < 0.4m => 15,
            < 1 => 0,
            _ => 15, // The first bug: who owes more than the whole income is rated like those who owe little.
        };
        return bureau - late + burden;
    }

    /// <inheritdoc/>
    public IReadOnlyList<int> Percentages(Budget budget)
    {
        // The second bug: each part is rounded for itself, so that the sum may be 99 or 101.
        int Percent(decimal part) => (int)Math.Round(100 * part / budget.Income);
        return [Percent(budget.Rent), Percent(budget.Food), Percent(budget.Leisure), Percent(budget.Savings)];
    }
}
