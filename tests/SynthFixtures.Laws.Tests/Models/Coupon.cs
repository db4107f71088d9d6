using System;

namespace SynthFixtures.Laws.Tests;

/// <summary>Members that differ from row to row.</summary>
[Synthetic]
public sealed record Coupon
{
    [Unique, Uniform(1, 1000)] public required int Number { get; init; }
    [Unique, Uniform(1L, 1_000_000_000_000L)] public required long Wide { get; init; }
    [Unique, Pattern("[A-Z][0-9]{3}")] public required string Code { get; init; }
    [Unique, DateRange("2020-01-01", "2029-12-31")] public required DateOnly Day { get; init; }
    [Unique, Missing(0.5), Uniform(1, 1000)] public int? Sometimes { get; init; }
    [Unique, Sequence] public required int Position { get; init; }
}

/// <summary>Few values.</summary>
[Synthetic]
public sealed record Letter([Unique, Pick("a", "b", "c")] string Text, [Uniform(1, 9)] int Weight);
