using System;
using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Distributions;
using SynthFixtures.Numerics;

namespace SynthFixtures.Tests.Distributions;

/// <summary>The contract of laws that are inverted numerically.</summary>
public abstract class InverseContract<TLaw> : LawContract<TLaw>
    where TLaw : struct, IDistribution
{
    protected override double RoundTrip => 2e-9;

    protected override double EntropyTolerance => 0.05;
}

public sealed class DensityContract : InverseContract<Density>
{
    protected override IEnumerable<Density> Laws =>
    [
        new(static _ => 3, 0, 10),
        new(static x => x < 3 ? x / 3 : (10 - x) / 7, 0, 10),
        new(static x => Elementary.Exp(-0.5 * x * x), -8, 8),
        new(static x => x * x * x, 0, 1),
        new(static x => x < 1 ? 1 : x < 2 ? 0 : 3, 0, 3),
        new(static x => 1 / Math.Sqrt(x), 0, 4),
        new(static x => 1e-200 * Elementary.Exp(-x), 0, 40),
    ];

    protected override IEnumerable<(double, double)> Supports => [(0, 10), (0, 10), (-8, 8), (0, 1), (0, 3), (0, 4), (0, 40)];
}

public sealed class MixtureContract : InverseContract<Mixture>
{
    protected override IEnumerable<Mixture> Laws =>
    [
        new([0.3, 0.7], [new Normal(0, 1), new Normal(5, 1.5)]),
        new([1, 1], [new Gamma(2, 3), new Weibull(1.5, 100)]),
        new([1, 99], [new Cauchy(0, 1), new Triangular(0, 1, 3)]),
        new([2], [new Exponential(3)]),
        new([0.2, 0, 0.8], [new Truncated<Normal>(new(0, 1), min: 1), new Normal(-100, 1), new Uniform(-1, 1.5)]),
    ];

    protected override IEnumerable<(double, double)> Supports => [Real, Positive, Real, Positive, (-1, double.PositiveInfinity)];

    private static (double, double) Real => (double.NegativeInfinity, double.PositiveInfinity);

    private static (double, double) Positive => (0, double.PositiveInfinity);
}

public sealed class MixtureOfIntegersContract : LawContract<Mixture>
{
    protected override IEnumerable<Mixture> Laws =>
    [
        new([0.2, 0.8], [new Poisson(3), new Poisson(200)]),
        new([1, 1], [new Binomial(3, 0.5), new TruncatedToIntegers<Poisson>(new(100), 100, 110)]),
        new([1, 3], [new Poisson(3), new Poisson(1e9)]),
    ];

    protected override IEnumerable<(double, double)> Supports => Enumerable.Repeat((0.0, double.PositiveInfinity), 3).Select((s, i) => i == 1 ? (0, 110) : s);

    protected override bool IsDiscrete => true;
}
