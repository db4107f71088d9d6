using System;
using SynthFixtures.Numerics;
using SynthFixtures.Streams;
using Xunit;

namespace SynthFixtures.Tests.Numerics;

public sealed class NormalsTests
{
    [Fact]
    public void The_quantile_is_within_eight_ulp_of_the_reference()
    {
        foreach (var row in ReferenceFile.Function("normal_quantile"))
            Assert.True(Ulp.Distance(row[1], Normals.Quantile(row[0])) <= 8, $"quantile({row[0]:R}) = {Normals.Quantile(row[0]):R}, not {row[1]:R}");
    }

    [Fact]
    public void The_survival_function_is_exact_in_the_relative_sense_down_to_the_smallest_normal_number()
    {
        foreach (var row in ReferenceFile.Rows("normal_survival.txt"))
        {
            AssertClose(row[1], Normals.Survival(row[0]), 1e-15);
            AssertClose(row[1], Normals.Cdf(-row[0]), 1e-15);
            AssertClose(1 - row[1], Normals.Cdf(row[0]), 4e-16);
        }
    }

    [Fact]
    public void Quantile_and_distribution_function_undo_each_other_to_two_to_the_minus_52()
    {
        for (var i = 0; i < 100_000; i++)
        {
            var u = Uniforms.At(5, i);
            var z = Normals.Quantile(u);
            var error = u < 0.5 ? Normals.Cdf(z) - u : Normals.Survival(z) - (1 - u);
            Assert.True(Math.Abs(error) <= Math.ScaleB(1, -52), $"u = {u:R}: error {error:R}");
        }
    }

    [Fact]
    public void The_quantile_is_symmetric_bit_for_bit()
    {
        for (var i = 0; i < 10_000; i++)
        {
            var u = Uniforms.At(6, i);
            Assert.Equal(-Normals.Quantile(u), Normals.Quantile(1 - u));
        }
    }

    [Theory]
    [InlineData(0, double.NegativeInfinity)]
    [InlineData(1, double.PositiveInfinity)]
    [InlineData(0.5, 0)]
    [InlineData(-0.1, double.NaN)]
    [InlineData(1.1, double.NaN)]
    [InlineData(double.NaN, double.NaN)]
    public void The_quantile_is_right_at_the_ends_and_NaN_outside(double p, double expected) => Assert.Equal(expected, Normals.Quantile(p));

    [Theory]
    [InlineData(double.NegativeInfinity, 0)]
    [InlineData(-40, 0)]
    [InlineData(0, 0.5)]
    [InlineData(40, 1)]
    [InlineData(double.PositiveInfinity, 1)]
    [InlineData(double.NaN, double.NaN)]
    public void Both_tails_are_right_at_the_ends(double x, double expected)
    {
        Assert.Equal(expected, Normals.Cdf(x));
        Assert.Equal(expected, Normals.Survival(-x));
    }

    private static void AssertClose(double expected, double actual, double relative) =>
        Assert.True(Math.Abs(actual - expected) <= relative * Math.Abs(expected), $"{actual:R} is not {expected:R}");
}
