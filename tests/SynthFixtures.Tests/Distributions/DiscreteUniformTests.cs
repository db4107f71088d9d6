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
