using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Distributions;

namespace SynthFixtures.Tests.Distributions;

/// <summary>The contract of laws whose quantile stands in a table.</summary>
public abstract class TableContract<TLaw> : LawContract<TLaw>
    where TLaw : struct, IDistribution
{
    protected static readonly (double, double) Positive = (0, double.PositiveInfinity);

    protected static readonly (double, double) Real = (double.NegativeInfinity, double.PositiveInfinity);

    // The table, and the rounding of the value where it stands in for the distance from an end.
    protected override double RoundTrip => 1e-11;

    protected override double EntropyTolerance => 1e-2;
}

public sealed class GammaContract : TableContract<Gamma>
{
    protected override IEnumerable<Gamma> Laws => [new(2, 1), new(0.5, 3), new(1, 1), new(7.5, 0.25), new(150, 2), new(5e3, 1), new(0.3, 1e6), new(0.05, 1)];

    protected override IEnumerable<(double, double)> Supports => Enumerable.Repeat(Positive, 8);

    protected override double EntropyTolerance => 0.05;
}

public sealed class BetaContract : TableContract<Beta>
{
    protected override IEnumerable<Beta> Laws => [new(2, 3), new(0.5, 0.5), new(8, 1.5), new(60, 140), new(1, 1), new(1, 3), new(0.2, 0.7)];

    protected override IEnumerable<(double, double)> Supports => Enumerable.Repeat((0.0, 1.0), 7);

    // Near 1 doubles are coarse.
    protected override double RoundTrip => 1e-6;
}

public sealed class StudentTContract : TableContract<StudentT>
{
    protected override IEnumerable<StudentT> Laws => [new(0, 1, 5), new(1, 2, 2.5), new(0, 1, 1), new(-4, 0.5, 30), new(0, 1, 0.6), new(0, 1, 1e6)];

    protected override IEnumerable<(double, double)> Supports => Enumerable.Repeat(Real, 6);

    protected override double EntropyTolerance => 0.2;
}

public sealed class ChiSquaredContract : TableContract<ChiSquared>
{
    protected override IEnumerable<ChiSquared> Laws => [new(1), new(2), new(4), new(25)];

    protected override IEnumerable<(double, double)> Supports => Enumerable.Repeat(Positive, 4);
}

public sealed class FisherFContract : TableContract<FisherF>
{
    protected override IEnumerable<FisherF> Laws => [new(5, 12), new(1, 3), new(2, 9), new(20, 40), new(1, 1)];

    protected override IEnumerable<(double, double)> Supports => Enumerable.Repeat(Positive, 5);
}

public sealed class PertContract : TableContract<Pert>
{
    protected override IEnumerable<Pert> Laws => [new(0, 0.5, 1), new(1, 2, 6), new(-3, -3, 0), new(0, 10, 10)];

    protected override IEnumerable<(double, double)> Supports => [(0, 1), (1, 6), (-3, 0), (0, 10)];

    protected override double RoundTrip => 1e-9;
}

public sealed class InverseGaussianContract : TableContract<InverseGaussian>
{
    protected override IEnumerable<InverseGaussian> Laws => [new(1, 1), new(2, 5), new(10, 0.5), new(1, 1e4), new(1, 0.001)];

    protected override IEnumerable<(double, double)> Supports => Enumerable.Repeat(Positive, 5);
}

public sealed class VonMisesContract : TableContract<VonMises>
{
    private const double Pi = 3.141592653589793;

    protected override IEnumerable<VonMises> Laws => [new(0, 1), new(0.5, 4), new(0, 30), new(1, 0), new(0, 1e5)];

    protected override IEnumerable<(double, double)> Supports => [(-Pi, Pi), (0.5 - Pi, 0.5 + Pi), (-Pi, Pi), (1 - Pi, 1 + Pi), (-Pi, Pi)];

    // The angle next to an end is known no better than its spacing.
    protected override double RoundTrip => 1e-8;
}

public sealed class TruncatedGammaContract : TableContract<Truncated<Gamma>>
{
    protected override IEnumerable<Truncated<Gamma>> Laws => [new(new(2, 1), 0.5, 3), new(new(2, 1), 60), new(new(0.5, 1), max: 1e-20), new(new(2, 1), 300, 301)];

    protected override IEnumerable<(double, double)> Supports => [(0.5, 3), (60, double.PositiveInfinity), (0, 1e-20), (300, 301)];

    protected override double RoundTrip => 1e-8;
}

public sealed class TruncatedStudentTContract : TableContract<Truncated<StudentT>>
{
    protected override IEnumerable<Truncated<StudentT>> Laws => [new(new(0, 1, 5), -1, 2), new(new(0, 1, 3), 1e4), new(new(0, 1, 30), max: -20)];

    protected override IEnumerable<(double, double)> Supports => [(-1, 2), (1e4, double.PositiveInfinity), (double.NegativeInfinity, -20)];

    protected override double RoundTrip => 1e-8;
}

public sealed class TruncatedBetaContract : TableContract<Truncated<Beta>>
{
    protected override IEnumerable<Truncated<Beta>> Laws => [new(new(2, 3), 0.25, 0.75), new(new(2, 40), 0.9), new(new(0.2, 3), max: 1e-30)];

    protected override IEnumerable<(double, double)> Supports => [(0.25, 0.75), (0.9, 1), (0, 1e-30)];

    protected override double RoundTrip => 1e-8;
}
