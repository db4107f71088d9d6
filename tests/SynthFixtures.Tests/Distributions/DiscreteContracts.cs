using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Distributions;

namespace SynthFixtures.Tests.Distributions;

/// <summary>A law of integers: many uniforms share a value.</summary>
public abstract class DiscreteContract<TLaw> : LawContract<TLaw>
    where TLaw : struct, IMass
{
    protected override bool IsDiscrete => true;
}

public sealed class BinomialContract : DiscreteContract<Binomial>
{
    protected override IEnumerable<Binomial> Laws =>
    [
        new(1, 0.5), new(10, 0.25), new(100, 0.3), new(200, 0.875), new(7, 0), new(7, 1), new(1000, 1e-9), new(1_000_000, 0.5), new(1_000_000_000, 0.3),
        new(1_000_000_000_000, 0.999),
    ];

    protected override IEnumerable<(double, double)> Supports =>
        [(0, 1), (0, 10), (0, 100), (0, 200), (0, 0), (7, 7), (0, 1000), (0, 1e6), (0, 1e9), (0, 1e12)];
}

public sealed class GeometricContract : DiscreteContract<Geometric>
{
    protected override IEnumerable<Geometric> Laws => [new(1), new(0.9), new(0.25), new(0.0078125), new(1e-4), new(1e-9)];

    protected override IEnumerable<(double, double)> Supports => Enumerable.Repeat((0.0, double.PositiveInfinity), 5).Prepend((0, 0));
}

public sealed class NegativeBinomialContract : DiscreteContract<NegativeBinomial>
{
    protected override IEnumerable<NegativeBinomial> Laws =>
        [new(3, 0.5), new(2.5, 0.25), new(40, 0.75), new(2, 1), new(0.05, 1e-3), new(0.5, 1e-6), new(1, 1e-6), new(1e6, 0.5), new(1e9, 0.001)];

    protected override IEnumerable<(double, double)> Supports =>
        [.. Enumerable.Repeat((0.0, double.PositiveInfinity), 3), (0, 0), .. Enumerable.Repeat((0.0, double.PositiveInfinity), 5)];
}

public sealed class HypergeometricContract : DiscreteContract<Hypergeometric>
{
    protected override IEnumerable<Hypergeometric> Laws =>
    [
        new(50, 5, 10), new(100, 60, 30), new(10, 8, 7), new(10, 0, 4), new(10, 10, 4), new(1_000_000, 500_000, 300_000),
        new(1_000_000_000_000, 400_000_000_000, 1_000_000_000),
    ];

    protected override IEnumerable<(double, double)> Supports => [(0, 5), (0, 30), (5, 7), (0, 0), (4, 4), (0, 300_000), (0, 1e9)];
}

public sealed class ZipfContract : DiscreteContract<Zipf>
{
    protected override IEnumerable<Zipf> Laws => [new(1, 10), new(1.5, 100), new(0, 6), new(2.5, 1_000_000_000_000_000), new(1.1, 1_000_000_000), new(0.5, 100_000), new(3, 1)];

    protected override IEnumerable<(double, double)> Supports => [(1, 10), (1, 100), (1, 6), (1, 1e15), (1, 1e9), (1, 1e5), (1, 1)];
}

public sealed class CategoricalContract : DiscreteContract<Categorical>
{
    protected override IEnumerable<Categorical> Laws => [new(0.5, 0.25, 0.125, 0.125), new(1, 2, 3, 4), new(7), new([.. Enumerable.Range(1, 3000).Select(i => 1.0 / i)])];

    protected override IEnumerable<(double, double)> Supports => [(0, 3), (0, 3), (0, 0), (0, 2999)];
}

public sealed class SkellamContract : DiscreteContract<Skellam>
{
    protected override IEnumerable<Skellam> Laws => [new(2, 3), new(10, 10), new(0.001, 5), new(5000, 1), new(1, 5000), new(1e6, 2e6), new(1e9, 1e9), new(1e6, 0.01)];

    protected override IEnumerable<(double, double)> Supports => Enumerable.Repeat((double.NegativeInfinity, double.PositiveInfinity), 8);
}

public sealed class BetaBinomialContract : DiscreteContract<BetaBinomial>
{
    protected override IEnumerable<BetaBinomial> Laws =>
        [new(10, 2, 3), new(100, 0.5, 0.5), new(20, 1, 1), new(50, 0.01, 2), new(1_000_000, 0.5, 0.5), new(1_000_000_000, 2, 3), new(1_000_000_000, 1e6, 3e6)];

    protected override IEnumerable<(double, double)> Supports => [(0, 10), (0, 100), (0, 20), (0, 50), (0, 1e6), (0, 1e9), (0, 1e9)];
}

public sealed class DiscreteUniformContract : DiscreteContract<DiscreteUniform>
{
    protected override IEnumerable<DiscreteUniform> Laws => [new(0, 1), new(1, 6), new(-10, 30), new(-1_000_000, 1_000_000), new(0, (1L << 30) - 1)];

    protected override IEnumerable<(double, double)> Supports => [(0, 1), (1, 6), (-10, 30), (-1e6, 1e6), (0, (1L << 30) - 1)];
}
