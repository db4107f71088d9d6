namespace SynthFixtures.Benchmarks.Dependence;

/// <summary>Five correlated normal members.</summary>
[Synthetic]
[Correlate(nameof(Height), nameof(Weight), 0.6)]
[Correlate(nameof(Height), nameof(Arm), 0.8)]
[Correlate(nameof(Height), nameof(Foot), 0.7)]
[Correlate(nameof(Height), nameof(Waist), 0.4)]
[Correlate(nameof(Weight), nameof(Arm), 0.5)]
[Correlate(nameof(Weight), nameof(Foot), 0.5)]
[Correlate(nameof(Weight), nameof(Waist), 0.8)]
[Correlate(nameof(Arm), nameof(Foot), 0.6)]
[Correlate(nameof(Arm), nameof(Waist), 0.3)]
[Correlate(nameof(Foot), nameof(Waist), 0.3)]
public readonly record struct Body(
    [Normal(170, 10)] double Height, [Normal(75, 12)] double Weight, [Normal(60, 4)] double Arm, [Normal(26, 2)] double Foot, [Normal(90, 12)] double Waist);

/// <summary>A normal vector.</summary>
[Synthetic]
[Correlate(nameof(X), nameof(Y), 0.8)]
[Correlate(nameof(X), nameof(Z), 0.5)]
[Correlate(nameof(Y), nameof(Z), 0.3)]
public readonly record struct Point([Normal(0, 1)] double X, [Normal(0, 1)] double Y, [Normal(0, 1)] double Z);

/// <summary>A Dirichlet vector.</summary>
[Synthetic]
[FixedSum(1, nameof(First), nameof(Second), nameof(Third))]
public readonly record struct Shares([Share(Concentration = 2)] double First, [Share(Concentration = 3)] double Second, [Share(Concentration = 5)] double Third);

/// <summary>Gamma laws under a Gaussian copula.</summary>
[Synthetic]
[Correlate(nameof(First), nameof(Second), 0.6)]
[Correlate(nameof(First), nameof(Third), 0.3)]
[Correlate(nameof(Second), nameof(Third), 0.4)]
public readonly record struct Claims([Gamma(2, 1)] double First, [Gamma(3, 2)] double Second, [Gamma(5, 0.5)] double Third);

/// <summary>The same under a Student-t copula.</summary>
[Synthetic]
[Correlate(nameof(First), nameof(Second), 0.4, Kind = CorrelationKind.Kendall, Copula = CopulaKind.StudentT)]
[Correlate(nameof(First), nameof(Third), 0.2, Kind = CorrelationKind.Kendall, Copula = CopulaKind.StudentT)]
[Correlate(nameof(Second), nameof(Third), 0.3, Kind = CorrelationKind.Kendall, Copula = CopulaKind.StudentT)]
public readonly record struct Losses([Gamma(2, 1)] double First, [Gamma(3, 2)] double Second, [Gamma(5, 0.5)] double Third);

/// <summary>An integer that differs from row to row.</summary>
[Synthetic]
public readonly record struct Ticket([Unique, Uniform(1, 10_000_000)] int Number);
