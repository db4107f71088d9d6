using SynthFixtures;

namespace Lending.Scoring;

/// <summary>What becomes of an income: the four parts add up to it, to the cent.</summary>
[Synthetic]
[FixedSum(nameof(Rent), nameof(Food), nameof(Leisure), nameof(Savings), TotalMember = nameof(Income), Concentration = 3)]
public sealed record Budget
{
    /// <summary>Income in a month.</summary>
    [LogNormal(7.9, 0.45)]
    public decimal Income { get; init; }

    /// <summary>For the home.</summary>
    [Share(Concentration = 6)]
    public decimal Rent { get; init; }

    /// <summary>For food.</summary>
    public decimal Food { get; init; }

    /// <summary>For what is not needed.</summary>
    public decimal Leisure { get; init; }

    /// <summary>What is left.</summary>
    public decimal Savings { get; init; }
}
