using System;
using System.Collections.Generic;

namespace SynthFixtures.Laws.Tests;

/// <summary>Values inside values of every kind.</summary>
[Synthetic]
public sealed record Basket
{
    [Sequence] public long Number { get; init; }
    [Count(0, 5), Uniform(0.0, 1.0)] public required double[] Weights { get; init; }
    [Count(100), Uniform(0.0, 1.0)] public required List<double> Many { get; init; }
    [Count(1, 4)] public required IReadOnlyList<Item> Items { get; init; }
    [Count(2, 3), Count(4, Level = 2), Uniform(0.0, 1.0)] public required double[][] Jagged { get; init; }
    [Count(2, 3), Count(1, 4, Level = 2), Uniform(0.0, 1.0)] public required double[,] Grid { get; init; }
    [Count(2), Count(1, 2, Level = 2), Count(3, Level = 3), Uniform(0.0, 1.0)] public required double[,,] Cube { get; init; }
    [Count(3), Uniform(0.0, 1.0)] public required Dictionary<Guid, double> Scores { get; init; }
    [Count(2, 6), Uniform(1L, 6L)] public required HashSet<long> Dice { get; init; }
    public (double Left, Guid Right) Pair { get; init; }
    public required IDiscount Discount { get; init; }
}

/// <summary>An element.</summary>
[Synthetic]
public sealed record Item([Sequence] long Position, [Uniform(0.0, 1.0)] double Price, [Missing(0.3), Uniform(0.0, 1.0)] double? Rebate);

/// <summary>One of two.</summary>
[Synthetic, OneOf(typeof(Percent), typeof(Amount), Weights = [1.0, 3.0])]
public interface IDiscount;

/// <summary>The rarer.</summary>
[Synthetic]
public sealed record Percent([Uniform(0.0, 1.0)] double Share) : IDiscount;

/// <summary>The more frequent.</summary>
[Synthetic]
public sealed record Amount([Uniform(0.0, 1.0)] double Euros) : IDiscount;
