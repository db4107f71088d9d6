using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Distributions;

namespace SynthFixtures.Tests.Distributions;

public sealed class WeibullContract : LawContract<Weibull>
{
    protected override IEnumerable<Weibull> Laws => [new(1.5, 2), new(0.75, 1), new(5, 10), new(0.1, 1e-3), new(300, 7), new(1, 4)];

    protected override IEnumerable<(double, double)> Supports => Enumerable.Repeat((0.0, double.PositiveInfinity), 6);

    // A shape of 300 takes the rounding of the value to its power.
    protected override double RoundTrip => 1e-11;

    protected override double EntropyTolerance => 5e-2;
}

public sealed class ParetoContract : LawContract<Pareto>
{
    protected override IEnumerable<Pareto> Laws => [new(3, 1), new(1.5, 2), new(6.5, 10), new(0.2, 1), new(100, 1e6)];

    protected override IEnumerable<(double, double)> Supports =>
        [(1, double.PositiveInfinity), (2, double.PositiveInfinity), (10, double.PositiveInfinity), (1, double.PositiveInfinity), (1e6, double.PositiveInfinity)];

    // Next to the scale x - scale is what is known exactly, and x is all that can be asked.
    protected override double RoundTrip => 1e-9;
}

public sealed class CauchyContract : LawContract<Cauchy>
{
    protected override IEnumerable<Cauchy> Laws => [new(0, 1), new(2, 0.5), new(-7, 1e6)];

    protected override IEnumerable<(double, double)> Supports => Enumerable.Repeat((double.NegativeInfinity, double.PositiveInfinity), 3);

    protected override double EntropyTolerance => 5e-3;
}

public sealed class LaplaceContract : LawContract<Laplace>
{
    protected override IEnumerable<Laplace> Laws => [new(0, 1), new(-3, 2.5), new(10, 1e-3)];

    protected override IEnumerable<(double, double)> Supports => Enumerable.Repeat((double.NegativeInfinity, double.PositiveInfinity), 3);

    protected override double RoundTrip => 1e-11;
}

public sealed class LogisticContract : LawContract<Logistic>
{
    protected override IEnumerable<Logistic> Laws => [new(0, 1), new(4, 0.75), new(-1e3, 10)];

    protected override IEnumerable<(double, double)> Supports => Enumerable.Repeat((double.NegativeInfinity, double.PositiveInfinity), 3);
}

public sealed class GumbelContract : LawContract<Gumbel>
{
    protected override IEnumerable<Gumbel> Laws => [new(0, 1), new(3, 2), new(-50, 0.5)];

    protected override IEnumerable<(double, double)> Supports => Enumerable.Repeat((double.NegativeInfinity, double.PositiveInfinity), 3);

    protected override double RoundTrip => 1e-12;
}

public sealed class GeneralizedExtremeValueContract : LawContract<GeneralizedExtremeValue>
{
    protected override IEnumerable<GeneralizedExtremeValue> Laws => [new(0, 1, 0.125), new(1, 2, -0.25), new(0, 1, 0.375), new(3, 2, 0), new(0, 1, 1e-9), new(0, 1, -1), new(5, 3, 1.5)];

    protected override IEnumerable<(double, double)> Supports =>
    [
        (-8, double.PositiveInfinity), (double.NegativeInfinity, 9), (-1 / 0.375, double.PositiveInfinity), (double.NegativeInfinity, double.PositiveInfinity),
        (-1 / 1e-9, double.PositiveInfinity), (double.NegativeInfinity, 1), (5 - (3 / 1.5), double.PositiveInfinity),
    ];

    protected override double RoundTrip => 1e-8;

    protected override double EntropyTolerance => 1e-2;
}

public sealed class RayleighContract : LawContract<Rayleigh>
{
    protected override IEnumerable<Rayleigh> Laws => [new(1), new(2.5), new(1e-9)];

    protected override IEnumerable<(double, double)> Supports => Enumerable.Repeat((0.0, double.PositiveInfinity), 3);
}

public sealed class KumaraswamyContract : LawContract<Kumaraswamy>
{
    protected override IEnumerable<Kumaraswamy> Laws => [new(2, 3), new(0.5, 0.5), new(5, 1.5), new(1, 1), new(0.3, 4), new(3, 0.5)];

    protected override IEnumerable<(double, double)> Supports => Enumerable.Repeat((0.0, 1.0), 6);

    // Next to 1 doubles are coarse.
    protected override double RoundTrip => 1e-6;

    protected override double EntropyTolerance => 1e-2;
}

public sealed class GompertzContract : LawContract<Gompertz>
{
    protected override IEnumerable<Gompertz> Laws => [new(1, 1), new(0.001, 8), new(20, 3), new(1e-6, 0.5)];

    protected override IEnumerable<(double, double)> Supports => Enumerable.Repeat((0.0, double.PositiveInfinity), 4);

    protected override double RoundTrip => 1e-12;
}

public sealed class TriangularContract : LawContract<Triangular>
{
    private static readonly (double, double, double)[] Sets = [(0, 0.25, 1), (-3, 2, 4), (0, 0, 1), (5, 9, 9), (-1e308, 0, 1e308)];

    protected override IEnumerable<Triangular> Laws => Sets.Select(set => new Triangular(set.Item1, set.Item2, set.Item3));

    protected override IEnumerable<(double, double)> Supports => Sets.Select(set => (set.Item1, set.Item3));

    // Next to the ends the distance from them is what is known exactly.
    protected override double RoundTrip => 1e-9;
}

public sealed class TruncatedClosedFormContract : LawContract<Truncated<Gumbel>>
{
    protected override IEnumerable<Truncated<Gumbel>> Laws => [new(new(0, 1), 30, 31), new(new(0, 1), max: -3), new(new(3, 2), 0, 10)];

    protected override IEnumerable<(double, double)> Supports => [(30, 31), (double.NegativeInfinity, -3), (0, 10)];

    protected override double RoundTrip => 1e-8;
}

public sealed class HistogramContract : LawContract<Histogram>
{
    protected override IEnumerable<Histogram> Laws => [new([0, 1], [3]), new([-3, 0, 1, 10], [1, 5, 2]), new([0, 1, 2, 3], [1, 0, 1])];

    protected override IEnumerable<(double, double)> Supports => [(0, 1), (-3, 10), (0, 3)];

    // Next to the ends the distance from them is what is known exactly.
    protected override double RoundTrip => 1e-9;
}

public sealed class EmpiricalContract : LawContract<Empirical>
{
    protected override IEnumerable<Empirical> Laws => [new(3, 1, 2, 10), new(-1, 1)];

    protected override IEnumerable<(double, double)> Supports => [(1, 10), (-1, 1)];

    protected override double RoundTrip => 1e-9;
}

public sealed class PiecewiseLinearContract : LawContract<PiecewiseLinear>
{
    protected override IEnumerable<PiecewiseLinear> Laws => [new([0, 1], [1, 1]), new([0, 2, 3], [0, 4, 0]), new([-5, -1, 0, 8], [2, 0, 1, 0.1])];

    protected override IEnumerable<(double, double)> Supports => [(0, 1), (0, 3), (-5, 8)];

    protected override double RoundTrip => 1e-9;

    protected override double EntropyTolerance => 1e-2;
}
