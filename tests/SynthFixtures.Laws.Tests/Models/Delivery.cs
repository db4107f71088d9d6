namespace SynthFixtures.Laws.Tests;

/// <summary>Members that are null in the same rows, and one that is null by itself.</summary>
[Synthetic, MissingTogether(0.3, nameof(Street), nameof(City))]
public readonly record struct Delivery(
    [Uniform(0.0, 1.0)] double? Street,
    [Uniform(0.0, 1.0)] double? City,
    [Missing(0.2), Uniform(0.0, 1.0)] double? Weight);
