namespace SynthFixtures.Laws.Tests;

/// <summary>Composite keys of every kind of law, and nulls that come together.</summary>
[Synthetic]
[UniqueTogether(nameof(Country), nameof(Plate), nameof(Series))]
[UniqueTogether(nameof(Tier), nameof(Slot))]
[MissingTogether(0.3, nameof(Street), nameof(House), nameof(City))]
public sealed record Car
{
    [Pick("DE", "FR", "IT")] public required string Country { get; init; }

    [Pattern("[A-Z][0-9]{2}")] public required string Plate { get; init; }

    [Uniform(1, 5)] public required int Series { get; init; }

    public Tier Tier { get; init; }

    [Uniform(1, 13_000)] public int Slot { get; init; }

    [Pick("High Street", "Mill Lane")] public string? Street { get; init; }

    [Uniform(1, 99)] public int? House { get; init; }

    [Pick("York", "Bath")] public string? City { get; init; }

    [Missing(0.3), Pick("red", "blue")] public string? Colour { get; init; }
}
