namespace SynthFixtures.Laws.Tests;

/// <summary>Two correlated members.</summary>
[Synthetic, StreamName("Couple"), Correlate(nameof(First), nameof(Second), 0.6)]
public sealed record Couple([Normal(0, 1)] double First, [Gamma(2, 3)] double Second);

/// <summary>The same with a third.</summary>
[Synthetic, StreamName("Couple"), Correlate(nameof(First), nameof(Second), 0.6), Correlate(nameof(Second), nameof(Third), 0.5)]
public sealed record Trio([Uniform(0.0, 1.0)] double Third, [Normal(0, 1)] double First, [Gamma(2, 3)] double Second);

/// <summary>A correlation that the laws of its members cannot have.</summary>
[Synthetic, Correlate(nameof(Amount), nameof(IsPaid), 0.9)]
public sealed record Unattainable([Exponential(10)] double Amount, [Bernoulli(0.3)] bool IsPaid);

/// <summary>A law without a variance.</summary>
[Synthetic, Correlate(nameof(Ratio), nameof(Level), 0.5)]
public sealed record Wide([Cauchy(0, 1)] double Ratio, [Normal(0, 1)] double Level);

/// <summary>Three skewed members that would all have to be opposites.</summary>
[Synthetic, Correlate(nameof(First), nameof(Second), -0.45), Correlate(nameof(First), nameof(Third), -0.45), Correlate(nameof(Second), nameof(Third), -0.45)]
public sealed record Opposed([Exponential(1)] double First, [Exponential(1)] double Second, [Exponential(1)] double Third);
