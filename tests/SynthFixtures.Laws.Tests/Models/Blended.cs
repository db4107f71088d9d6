namespace SynthFixtures.Laws.Tests;

/// <summary>Correlated members whose laws are scaled, conditioned, mixed and rounded.</summary>
[Synthetic]
[Correlate(nameof(Scaled), nameof(Mixed), 0.6)]
[Correlate(nameof(Mixed), nameof(Stepped), 0.3)]
public readonly record struct Blended(
    [Normal(0, 1, ScaleBy = 2, Min = -2)] double Scaled,
    [Normal(0, 1, Min = -2, Max = 2, Weight = 1), Normal(5, 1, ScaleBy = 1.5, Weight = 1)] double Mixed,
    [LogNormal(0, 0.5, ScaleBy = 10, Step = 0.5, Max = 60)] double Stepped);
