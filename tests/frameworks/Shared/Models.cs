using System;
using SynthFixtures;

namespace Contract;

public enum Tier
{
    Basic,
    Gold,
}

[Synthetic]
public sealed record Person
{
    [Sequence(0)]
    public required int Id { get; init; }

    [Normal(40, 12, Min = 18, Max = 90)]
    public int Age { get; init; }

    [Weighted(Tier.Basic, 7)]
    [Weighted(Tier.Gold, 3)]
    public Tier Tier { get; init; }

#if MORE
    [Uniform(0, 1)]
    public double Share { get; init; }
#endif
}

[Synthetic]
public readonly record struct Money([property: Uniform(1, 100)] decimal Amount);

/// <summary>Cannot be made where its number is 2.</summary>
[Synthetic]
public sealed class Fragile
{
    [Sequence(0)]
    public int Id { get; set; }

    [Derive(nameof(Check))]
    public int Checked { get; set; }

    public static int Check(int id) => id == 2 ? throw new InvalidOperationException("A model that breaks.") : id;
}

/// <summary>Leaves a line for each that is made.</summary>
[Synthetic]
public sealed class Counted
{
    [Sequence(0)]
    public int Id
    {
        get;
        set
        {
            field = value;
            Made.Note(value);
        }
    }
}

/// <summary>The file of those lines.</summary>
internal static class Made
{
    private static readonly object Turn = new();
    private static readonly string? File = Environment.GetEnvironmentVariable("CONTRACT_MADE");

    public static void Note(int value)
    {
        if (string.IsNullOrEmpty(File))
            return;
        lock (Turn)
            System.IO.File.AppendAllText(File, $"{value}\n");
    }
}
