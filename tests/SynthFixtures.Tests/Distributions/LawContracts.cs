using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Distributions;

namespace SynthFixtures.Tests.Distributions;

public sealed class UniformContract : LawContract<Uniform>
{
    private static readonly (double, double)[] Ends = [(0, 1), (-2.5, 7.25), (1e6, 1e6 + 1), (-1e308, 1e308), (-3, 0)];

    protected override IEnumerable<Uniform> Laws => Ends.Select(ends => new Uniform(ends.Item1, ends.Item2));

    protected override IEnumerable<(double, double)> Supports => Ends;

    // Where min is far from 0 the value's own spacing is what remains.
    protected override double RoundTrip => 1e-5;
}

public sealed class NormalContract : LawContract<Normal>
{
    protected override IEnumerable<Normal> Laws => [new(0, 1), new(170, 10), new(-3.5, 0.125)];

    protected override IEnumerable<(double, double)> Supports => Enumerable.Repeat((double.NegativeInfinity, double.PositiveInfinity), 3);
}

public sealed class LogNormalContract : LawContract<LogNormal>
{
    protected override IEnumerable<LogNormal> Laws => [new(0, 1), new(1.5, 0.25), new(10, 0.75), new(-300, 40)];

    protected override IEnumerable<(double, double)> Supports => Enumerable.Repeat((0.0, double.PositiveInfinity), 4);

    // The logarithm of the value, here up to 600, is rounded.
    protected override double RoundTrip => 1e-11;
}

public sealed class ExponentialContract : LawContract<Exponential>
{
    protected override IEnumerable<Exponential> Laws => [new(1), new(4), new(1e-9), new(1e12)];

    protected override IEnumerable<(double, double)> Supports => Enumerable.Repeat((0.0, double.PositiveInfinity), 4);
}

public sealed class PoissonContract : LawContract<Poisson>
{
    protected override IEnumerable<Poisson> Laws => [new(0.001), new(0.5), new(3), new(100), new(4095), new(4097), new(1e6), new(1e9)];

    protected override IEnumerable<(double, double)> Supports => Enumerable.Repeat((0.0, double.PositiveInfinity), 8);

    protected override bool IsDiscrete => true;
}

public sealed class BernoulliContract : LawContract<Bernoulli>
{
    protected override IEnumerable<Bernoulli> Laws => [new(0), new(0.25), new(0.8), new(1e-12), new(1)];

    protected override IEnumerable<(double, double)> Supports => [(0, 0), (0, 1), (0, 1), (0, 1), (1, 1)];

    protected override bool IsDiscrete => true;
}

public sealed class TruncatedNormalContract : LawContract<Truncated<Normal>>
{
    protected override IEnumerable<Truncated<Normal>> Laws =>
        [new(new(0, 1), -1, 2), new(new(170, 10), 150, 190), new(new(0, 1), 8, 9), new(new(0, 1), -9, -8), new(new(0, 1)), new(new(0, 1), min: 36)];

    protected override IEnumerable<(double, double)> Supports =>
    [
        (-1, 2), (150, 190), (8, 9), (-9, -8), (double.NegativeInfinity, double.PositiveInfinity), (36, double.PositiveInfinity),
    ];

    // Next to a bound x - min is what is known exactly, and x is all that can be asked.
    protected override double RoundTrip => 1e-8;
}

public sealed class TruncatedLogNormalContract : LawContract<Truncated<LogNormal>>
{
    protected override IEnumerable<Truncated<LogNormal>> Laws => [new(new(0, 1), 0.5), new(new(7, 1), max: 500), new(new(0, 1), 1e5, 1e6)];

    protected override IEnumerable<(double, double)> Supports => [(0.5, double.PositiveInfinity), (0, 500), (1e5, 1e6)];

    protected override double RoundTrip => 1e-8;
}

public sealed class TruncatedExponentialContract : LawContract<Truncated<Exponential>>
{
    protected override IEnumerable<Truncated<Exponential>> Laws => [new(new(1), 0.5, 3), new(new(1), 40), new(new(1), max: 1e-9), new(new(1), 600, 601)];

    protected override IEnumerable<(double, double)> Supports => [(0.5, 3), (40, double.PositiveInfinity), (0, 1e-9), (600, 601)];

    protected override double RoundTrip => 1e-8;
}

public sealed class TruncatedUniformContract : LawContract<Truncated<Uniform>>
{
    protected override IEnumerable<Truncated<Uniform>> Laws => [new(new(0, 1), 0.25, 0.75), new(new(-5, 5), max: 20)];

    protected override IEnumerable<(double, double)> Supports => [(0.25, 0.75), (-5, 5)];

    protected override double RoundTrip => 1e-8;
}

public sealed class TruncatedPoissonContract : LawContract<Truncated<Poisson>>
{
    protected override IEnumerable<Truncated<Poisson>> Laws =>
        [new(new(3), 2, 9), new(new(3), 0.5), new(new(100), 200, 210), new(new(1e6), 999_000, 1_001_000)];

    protected override IEnumerable<(double, double)> Supports => [(2, 9), (1, double.PositiveInfinity), (200, 210), (999_000, 1_001_000)];

    protected override bool IsDiscrete => true;
}

public sealed class NormalTruncatedToIntegersContract : LawContract<TruncatedToIntegers<Normal>>
{
    protected override IEnumerable<TruncatedToIntegers<Normal>> Laws => [new(new(40, 12), 18, 90), new(new(0, 1), 8, 10), new(new(0, 1), -1.5), new(new(5, 2))];

    protected override IEnumerable<(double, double)> Supports =>
        [(18, 90), (8, 10), (-1, double.PositiveInfinity), (double.NegativeInfinity, double.PositiveInfinity)];

    protected override bool IsDiscrete => true;
}
