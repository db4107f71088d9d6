using System;
using System.Linq;
using SynthFixtures.Distributions;
using SynthFixtures.Streams;
using Xunit;

namespace SynthFixtures.Tests.Distributions;

/// <summary>Laws in other units, from other origins, in steps.</summary>
public sealed class ReshapingTests
{
    private static readonly double[] Shares = [0, double.Epsilon, 1e-300, 1.1102230246251565e-16, 1e-9, 0.001, 0.25, 0.5, 0.75, 0.999, 1 - 1.1102230246251565e-16, 1];

    [Fact]
    public void A_scaled_and_shifted_normal_law_is_the_normal_law_of_these_parameters()
    {
        var (affine, normal) = (new Affine<Normal>(new(0, 1), scale: 10, shift: 170), new Normal(170, 10));
        foreach (var u in Shares)
        {
            Assert.Equal(normal.Quantile(u), affine.Quantile(u), 1e-12);
            Assert.Equal(normal.UpperQuantile(u), affine.UpperQuantile(u), 1e-12);
        }
        foreach (var x in (double[])[90, 150, 170, 171.5, 260])
        {
            Assert.Equal(1, affine.Cdf(x) / normal.Cdf(x), 1e-13);
            Assert.Equal(1, affine.Survival(x) / normal.Survival(x), 1e-13);
        }
    }

    [Fact]
    public void A_negative_factor_mirrors_the_law_in_both_tails()
    {
        var (mirrored, law) = (new Affine<Exponential>(new(2), scale: -1, shift: 5), new Exponential(2));
        foreach (var u in Shares)
        {
            Assert.Equal(5 - law.UpperQuantile(u), mirrored.Quantile(u));
            Assert.Equal(5 - law.Quantile(u), mirrored.UpperQuantile(u));
        }
        Assert.Equal((double.NegativeInfinity, 5), (mirrored.Quantile(0), mirrored.Quantile(1)));
        Assert.Equal(law.Survival(700), mirrored.Cdf(-695));
        Assert.Equal(law.Cdf(0.25), mirrored.Survival(4.75));
    }

    [Fact]
    public void The_far_tail_of_a_scaled_law_keeps_full_precision()
    {
        // The normal law conditioned on [8, 9] (mpmath, 40 digits), times 10, plus 100.
        var law = new Truncated<Affine<Normal>>(new(new(0, 1), scale: 10, shift: 100), 180, 190);

        Assert.InRange(law.Quantile(0.5) / 180.84888899018166, 1 - 1e-15, 1 + 1e-15);
        Assert.InRange((law.Quantile(0.001) - 100) / 80.00123170289083, 1 - 4e-15, 1 + 4e-15);
        Assert.Equal((180, 190), (law.Quantile(0), law.Quantile(1)));
    }

    [Theory]
    [InlineData(0.1, 0)]
    [InlineData(0.1, 0.7)]
    [InlineData(-0.1, 0.7)]
    [InlineData(3, -1)]
    public void Bounds_of_a_scaled_law_of_integers_keep_their_full_mass(double scale, double shift)
    {
        var law = new Poisson(3);
        var (from, to) = (shift + (scale * 2), shift + (scale * 5));
        var truncated = new Truncated<Affine<Poisson>>(new(law, scale, shift), Math.Min(from, to), Math.Max(from, to));
        var mass = law.Cdf(5) - law.Cdf(1);

        for (var k = 2; k <= 5; k++)
        {
            var value = shift + (scale * k);
            Assert.Equal(law.Pmf(k) / mass, truncated.Cdf(value) - truncated.Cdf(Math.BitDecrement(value)), 1e-14);
            Assert.Equal(1, truncated.Cdf(value) + truncated.Survival(value), 1e-14);
        }
    }

    [Fact]
    public void Steps_take_the_mass_around_them()
    {
        var (law, stepped) = (new Normal(170, 10), new Stepped<Normal>(new(170, 10), step: 0.5));
        foreach (var x in (double[])[150, 169.5, 170, 170.5, 195])
        {
            Assert.Equal(law.Cdf(x + 0.25) - law.Cdf(x - 0.25), stepped.Cdf(x) - stepped.Cdf(Math.BitDecrement(x)), 1e-15);
            Assert.Equal(1, stepped.Survival(x) / law.Survival(x + 0.25), 1e-13);
        }
        Assert.All(Shares[1..^1], u => Assert.Equal(Math.Round(law.Quantile(u) * 2) / 2, stepped.Quantile(u)));
    }

    [Fact]
    public void Multiples_of_a_decimal_fraction_are_the_numbers_that_a_reader_writes()
    {
        foreach (var step in (decimal[])[0.1m, 0.3m, 0.05m, 0.125m, 2.5m, 7m, 0.000000000000001m])
        {
            var law = new Stepped<Uniform>(new(0, 1000 * (double)step), (double)step);
            for (var k = 0; k <= 1000; k++)
                Assert.Equal((double)(k * step), law.Quantile((k + 0.5) / 1001));
        }
    }

    [Theory]
    [InlineData(0, 100, 5)]
    [InlineData(-0.3, 0.4, 0.1)]
    [InlineData(0, 10, 3)]
    public void All_steps_of_the_uniform_law_are_equally_probable(double min, double max, double step)
    {
        var law = new Stepped<Uniform>(new(min, max), step);
        var values = Enumerable.Range(-100, 200).Select(k => (double)(k * (decimal)step)).Where(x => x >= min && x <= max).ToList();

        Assert.Equal((values[0], values[^1]), (law.Quantile(0), law.Quantile(1)));
        Assert.All(values, x => Assert.Equal(1.0 / values.Count, law.Cdf(x) - law.Cdf(Math.BitDecrement(x)), 1e-14));
    }

    [Fact]
    public void Bounds_that_are_multiples_are_values_with_their_full_mass()
    {
        var (law, stepped) = (new Normal(0, 1), new Stepped<Normal>(new(0, 1), step: 0.3, min: -0.9, max: 0.9));
        var mass = law.Cdf(1.05) - law.Cdf(-1.05);

        Assert.Equal((-0.9, 0.9), (stepped.Quantile(0), stepped.Quantile(1)));
        Assert.Equal((law.Cdf(-0.75) - law.Cdf(-1.05)) / mass, stepped.Cdf(-0.9), 1e-14);
        Assert.Equal((law.Cdf(1.05) - law.Cdf(0.75)) / mass, stepped.Survival(0.6), 1e-14);
    }

    [Fact]
    public void Scaling_comes_before_steps()
    {
        var law = new Stepped<Affine<Beta>>(new(new(2, 5), scale: 100), step: 10, min: 10);

        Assert.Equal([10, 20, 30, 40, 50, 60, 70, 80, 90, 100], Enumerable.Range(0, 100_001).Select(i => law.Quantile(i / 100_000.0)).Distinct().Order());
        Assert.Equal((new Beta(2, 5).Cdf(0.25) - new Beta(2, 5).Cdf(0.05)) / new Beta(2, 5).Survival(0.05), law.Cdf(20), 1e-13);
    }

    [Fact]
    public void Columns_have_the_bits_of_single_values()
    {
        Check(new Affine<Normal>(new(0, 1), 2.5, -7));
        Check(new Affine<Gamma>(new(2, 3), -0.3, 11));
        Check(new Truncated<Affine<Normal>>(new(new(0, 1), 10, 170), 150, 190));
        Check(new Stepped<Normal>(new(170, 10), 0.3));
        Check(new Stepped<Affine<LogNormal>>(new(new(0, 1), 100, 5), 0.05, 6, 1000));
        Check(new Stepped<Poisson>(new(30), 7));

        static void Check<TLaw>(TLaw law)
            where TLaw : struct, IColumnQuantile
        {
            var u = new double[20_000];
            Uniforms.Fill(42, 0, 0, Purpose.Value, u);
            var values = new double[u.Length];
            law.Quantile(u, values);

            Assert.Equal(u.Select(law.Quantile), values);
        }
    }

    [Fact]
    public void What_cannot_be_meant_is_refused_by_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>("scale", () => new Affine<Normal>(new(0, 1), scale: 0));
        Assert.Throws<ArgumentOutOfRangeException>("scale", () => new Affine<Normal>(new(0, 1), scale: double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>("shift", () => new Affine<Normal>(new(0, 1), shift: double.PositiveInfinity));
        Assert.Throws<ArgumentOutOfRangeException>("step", () => new Stepped<Normal>(new(0, 1), step: 0));
        Assert.Throws<ArgumentOutOfRangeException>("min", () => new Stepped<Normal>(new(0, 1), step: 1, min: 0.2, max: 0.8));
    }
}
