using System;
using System.Numerics;
using SynthFixtures.Distributions;
using SynthFixtures.Streams;
using Xunit;

namespace SynthFixtures.Tests.Distributions;

public sealed class DiscreteUniformTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 6)]
    [InlineData(-10, 30)]
    [InlineData(long.MinValue, long.MaxValue)]
    [InlineData(long.MinValue, 0)]
    [InlineData(-1, long.MaxValue)]
    [InlineData(long.MaxValue - 1, long.MaxValue)]
    public void The_value_is_the_exact_part_of_the_range(long min, long max)
    {
        var law = new DiscreteUniform(min, max);
        var count = (BigInteger)max - min + 1;
        for (var i = 0; i < 10_000; i++)
        {
            var u = Uniforms.At(8, i);
            Assert.Equal((long)(min + ((new BigInteger(u * Math.ScaleB(1, 53)) * count) >> 53)), law.Quantile(u));
        }
        Assert.Equal((min, max), (law.Quantile(0), law.Quantile(1)));
    }

    [Theory]
    [InlineData(1, 6)]
    [InlineData(-1, long.MaxValue)]
    [InlineData(long.MinValue, long.MaxValue)]
    [InlineData(9_007_199_254_740_993, 19_007_199_254_740_995)]
    public void Further_bits_choose_inside_the_part_of_a_uniform(long min, long max)
    {
        var law = new DiscreteUniform(min, max);
        var count = (BigInteger)max - min + 1;
        for (var i = 0; i < 10_000; i++)
        {
            var (u, further) = (Uniforms.At(8, i), Words.At(8, i, lane: 1));
            var number = new BigInteger(Math.Floor(Math.ScaleB(u, 52)));
            Assert.Equal((long)(min + ((((number << 64) + further) * count) >> 116)), law.Quantile(u, further));
        }
        Assert.Equal((min, min, max, max), (law.Quantile(0, ulong.MaxValue), law.Quantile(1e-300, 0), law.Quantile(1, 0), law.Quantile(Math.BitDecrement(1.0), ulong.MaxValue)));
    }

    [Theory]
    [InlineData(long.MinValue, long.MaxValue)]
    [InlineData(-4_611_686_018_427_387_905, long.MaxValue)]
    [InlineData(0, (1L << 52) + 12345)]
    public void The_low_bits_of_a_wide_range_are_even(long min, long max)
    {
        // Chi-square with 255 degrees of freedom: 0.9999 of the values lie below 347.
        var law = new DiscreteUniform(min, max);
        var values = new long[10_000];
        Synthetic.Column("Wide", "Low").Fill(in law, values, seed: 1);
        var counts = new int[256];
        foreach (var value in values)
            counts[value & 0xFF]++;
        var expected = values.Length / 256.0;
        var sum = 0.0;
        foreach (var found in counts)
            sum += (found - expected) * (found - expected) / expected;
        Assert.InRange(sum, 180, 347);
    }

    [Fact]
    public void A_column_on_several_threads_is_that_of_one()
    {
        var law = new DiscreteUniform(long.MinValue, long.MaxValue);
        var (one, several) = (new long[150_000], new long[150_000]);
        var column = Synthetic.Column("Wide", "Threads");
        column.Fill(in law, one, seed: 3, firstRow: 5);
        column.FillParallel(law, several, seed: 3, firstRow: 5, threads: 2);
        Assert.Equal(one, several);
    }

    [Fact]
    public void A_mixture_of_integers_that_no_double_counts_comes_to_an_end()
    {
        var mixture = new Mixture([1, 1], [new DiscreteUniform(9_007_199_254_740_993, 9_007_199_254_740_995), new DiscreteUniform(1, 2)]);
        Assert.Equal((1, 2), (mixture.Quantile(0.2), mixture.Quantile(0.4)));
        Assert.InRange(mixture.Quantile(0.75), 9_007_199_254_740_992, 9_007_199_254_740_996);
        Assert.Equal(double.NaN, new Truncated<DiscreteUniform>(new(9_007_199_254_740_993, 9_007_199_254_740_995), min: 9_007_199_254_740_994).Mean);
    }

    [Fact]
    public void Each_value_of_a_small_range_has_its_share()
    {
        var counts = new int[6];
        for (var i = 0; i < 600_000; i++)
            counts[new DiscreteUniform(1, 6).Quantile(Uniforms.At(9, i)) - 1]++;
        Assert.All(counts, count => Assert.InRange(count, 98_500, 101_500));
    }

    [Fact]
    public void A_range_in_the_wrong_order_is_refused() =>
        Assert.Equal("min", Assert.Throws<ArgumentOutOfRangeException>(() => new DiscreteUniform(3, 3)).ParamName);
}
