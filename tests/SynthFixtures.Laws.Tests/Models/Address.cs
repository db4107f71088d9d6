namespace SynthFixtures.Laws.Tests;

/// <summary>A positional record inside other models.</summary>
[Synthetic]
public sealed record Address([Pick("Oslo", "Rome", "Lima")] string City, [Uniform(1, 200)] int Number, double Distance);
