using System.Collections.Generic;

namespace Lending.Scoring;

/// <summary>Rates applicants and explains budgets.</summary>
public interface IScoreCard
{
    /// <summary>More points, less risk.</summary>
    int Points(Applicant applicant);

    /// <summary>The four parts of a budget in whole percent, rent first.</summary>
    IReadOnlyList<int> Percentages(Budget budget);
}
