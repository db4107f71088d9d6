using System;
using System.Collections.Generic;
using SynthFixtures;

namespace Games.Data;

public enum Tile
{
    Grass = 1,
    Water,
    Rock,
}

[Synthetic]
public sealed class Board
{
    [Count(8), Count(8, Level = 2)]
    public Tile[,] Tiles { get; set; } = new Tile[0, 0];

    [Count(3), Count(2, 5, Level = 2)]
    public int[][] Distances { get; set; } = [];

    public List<List<Unit>> Lanes { get; set; } = [];

    [Count(2), Count(2, Level = 2)]
    public Unit?[,] Start { get; set; } = new Unit?[0, 0];

    public ReadOnlyMemory<char> Name { get; set; }

    public IEnumerable<IReadOnlyCollection<(int X, int Y)>> Paths { get; set; } = [];
}

[Synthetic]
public sealed record Unit(string Name, [Uniform(1, 100)] int Strength);
