using System;
using SynthFixtures;

[Synthetic]
public sealed record Measurement(string Station, DateOnly Day, [Normal(8, 9)] decimal Celsius, GlobalStatus Status, Wind? Wind);

[Synthetic]
public readonly record struct Wind([Exponential(0.2)] double MetresPerSecond, [Uniform(0, 359)] int Degrees);

public enum GlobalStatus
{
    Raw,
    Verified,
}

/// <summary>A user's type with the name of one of the library's.</summary>
[Synthetic]
public sealed class Normal
{
    public double Mean { get; set; }

    [Normal(0, 1)]
    public double Value { get; set; }
}

[Synthetic]
public sealed class Cells
{
    public int Columns { get; set; }

    public string[] Rows { get; set; } = [];

    public RowBlock Block { get; set; } = new(1, "");
}

[Synthetic]
public sealed record RowBlock(int Row, string Seed);
