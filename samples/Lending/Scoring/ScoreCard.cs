using System;
using System.Collections.Generic;
using System.Linq;

namespace Lending.Scoring;

/// <summary>The version of today.</summary>
public sealed class ScoreCard : IScoreCard
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
            _ => -30,
        };
        return bureau - late + burden;
    }

    /// <inheritdoc/>
    public IReadOnlyList<int> Percentages(Budget budget)
    {
        var shares = new[] { budget.Rent, budget.Food, budget.Leisure, budget.Savings }.Select(part => 100 * part / budget.Income).ToArray();
        var whole = shares.Select(share => (int)Math.Floor(share)).ToArray();

        // What is left goes to the greatest remainders.
        foreach (var part in Enumerable.Range(0, shares.Length).OrderByDescending(i => shares[i] - whole[i]).Take(100 - whole.Sum()))
            whole[part]++;
        return whole;
    }
}
