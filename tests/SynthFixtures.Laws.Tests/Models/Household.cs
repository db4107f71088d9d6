namespace SynthFixtures.Laws.Tests;

/// <summary>A budget: parts of a constant, parts of another member, parts of a part, and what is derived from parts.</summary>
[Synthetic]
[FixedSum(100, nameof(Rent), nameof(Food), nameof(Fun))]
[FixedSum(nameof(Saved), nameof(Housing), nameof(Living), TotalMember = nameof(Income), Concentration = 2)]
[FixedSum(nameof(Heating), nameof(Loan), TotalMember = nameof(Housing))]
[FixedSum(24, nameof(Asleep), nameof(Awake), Concentration = 30)]
public sealed record Household
{
    [Sequence] public required int Id { get; init; }

    [Share(Concentration = 2, Min = 20, Max = 60)] public decimal Rent { get; init; }

    public decimal Food { get; init; }

    [Share(Max = 33.33)] public decimal Fun { get; init; }

    [LogNormal(8, 0.5)] public double Income { get; init; }

    public double Saved { get; init; }

    public double Housing { get; init; }

    public double Living { get; init; }

    public double Heating { get; init; }

    [Share(Concentration = 0.5)] public double Loan { get; init; }

    public byte Asleep { get; init; }

    public byte Awake { get; init; }

    [Derive(nameof(MakeWarmth))] public double Warmth { get; init; }

    public static double MakeWarmth(double heating, double income) => heating / income;
}
