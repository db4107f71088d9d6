using System.Collections.Generic;

namespace SynthFixtures.Laws.Tests;

/// <summary>Members whose draws can be told from their values.</summary>
[Synthetic]
public sealed record Respondent
{
    [Uniform(0.0, 1.0)] public double First { get; init; }
    [Uniform(0.0, 1.0)] public double Second { get; init; }
    [Normal(50, 10)] public double Score { get; init; }
    [Bernoulli(0.25)] public bool IsMember { get; init; }
    [Weighted("a", 1), Weighted("b", 3)] public string Group { get; init; } = "";
    [Uniform(1, 10)] public int Grade { get; init; }
    [Missing(0.2), Uniform(0.0, 1.0)] public double? Answer { get; init; }
    [Count(0, 4)] public IReadOnlyList<int> Visits { get; init; } = [];
    public required Questionnaire Form { get; init; }
}

/// <summary>A value inside a row.</summary>
[Synthetic]
public sealed record Questionnaire
{
    [Uniform(0.0, 1.0)] public double Length { get; init; }
}
