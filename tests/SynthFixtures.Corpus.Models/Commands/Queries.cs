using System;
using System.Collections.Generic;
using SynthFixtures;

namespace Reporting.Queries;

public abstract record Query<TResult>
{
    [Uniform(0, 500)]
    public int Skip { get; init; }

    [Pick(20, 50, 100)]
    public int Take { get; init; } = 20;
}

[Synthetic]
public sealed record SalesByRegion(DateOnly From, DateOnly To) : Query<IReadOnlyList<decimal>>
{
    public ISet<Region> Regions { get; init; } = new HashSet<Region>();

    public Filter? Where { get; init; }
}

public enum Region
{
    North,
    East,
    South,
    West,
}

[Synthetic]
public sealed record Filter(string Field, Operator Operator, string Value)
{
    [MaxDepth(2)]
    public Filter? And { get; init; }

    [MaxDepth(1)]
    public IList<Filter>? Or { get; init; }
}

public enum Operator
{
    Equal,
    NotEqual,
    Less,
    Greater,
    Contains,
}
