using System;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>The number of failures before r successes: the geometric and the negative binomial law.</summary>
internal sealed class Failures(double r, double p) : DiscreteLaw
{
    private readonly double q = 1 - p;

    public override double Least => 0;

    public override double Greatest => p < 1 ? double.PositiveInfinity : 0;

    public override double Center => Math.Max(0, Math.Floor((r - 1) * q / p));

    public override double Ratio(double k) => q * ((k + r) / (k + 1));

    public override double Weight(double x, double rest = 0) => CountWeights.NegativeBinomial(x, r, p, rest);
}
