using System;
using SynthFixtures.Numerics;
using SynthFixtures.Streams;
using Xunit;

namespace SynthFixtures.Tests.Numerics;

public sealed class ElementaryTests
{
    private const int SweepLength = 50_000;

    [Fact]
    public void Exp_is_within_one_ulp_of_the_reference()
    {
        foreach (var row in ReferenceFile.Function("exp"))
            Assert.True(Ulp.Distance(row[1], Elementary.Exp(row[0])) <= 1, $"exp({row[0]:R}) = {Elementary.Exp(row[0]):R}, not {row[1]:R}");
    }

    [Fact]
    public void Log_is_within_one_ulp_of_the_reference()
    {
        foreach (var row in ReferenceFile.Function("log"))
            Assert.True(Ulp.Distance(row[1], Elementary.Log(row[0])) <= 1, $"log({row[0]:R}) = {Elementary.Log(row[0]):R}, not {row[1]:R}");
    }

    [Theory]
    [InlineData(-0.35, 0.35)]
    [InlineData(-20, 20)]
    [InlineData(-700, 700)]
    public void Exp_errs_by_at_most_seven_tenths_of_an_ulp_on_a_dense_sweep(double from, double to)
    {
        var worst = 0.0;
        for (var i = 0; i < SweepLength; i++)
        {
            var x = from + ((to - from) * Uniforms.At(1, i));
            worst = Math.Max(worst, DoubleDouble.Exp(x).ErrorOf(Elementary.Exp(x)));
        }
        Assert.InRange(worst, 0.5, 0.7);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.5, 2)]
    [InlineData(0.99, 1.01)]
    [InlineData(0, 1e10)]
    public void Log_errs_by_at_most_seven_tenths_of_an_ulp_on_a_dense_sweep(double from, double to)
    {
        var worst = 0.0;
        for (var i = 0; i < SweepLength; i++)
        {
            var x = from + ((to - from) * Uniforms.At(2, i));
            worst = Math.Max(worst, DoubleDouble.Log(x).ErrorOf(Elementary.Log(x)));
        }
        Assert.InRange(worst, 0.49, 0.7);
    }

    [Fact]
    public void Log_of_subnormal_numbers_is_as_exact_as_that_of_normal_ones()
    {
        for (var i = 0; i < 1_000; i++)
        {
            var x = Uniforms.At(3, i) * 2e-308;
            var expected = DoubleDouble.Log(x * Math.ScaleB(1, 60)) - (DoubleDouble.Ln2 * 60);
            Assert.InRange(expected.ErrorOf(Elementary.Log(x)), 0, 0.7);
        }
    }

    [Theory]
    [InlineData(double.NegativeInfinity, 0)]
    [InlineData(-1e308, 0)]
    [InlineData(-745.2, 0)]
    [InlineData(-745.13, double.Epsilon)]
    [InlineData(-0.0, 1)]
    [InlineData(709.79, double.PositiveInfinity)]
    [InlineData(double.MaxValue, double.PositiveInfinity)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NaN, double.NaN)]
    public void Exp_is_right_at_the_ends(double x, double expected) => Assert.Equal(expected, Elementary.Exp(x));

    [Theory]
    [InlineData(0.0, double.NegativeInfinity)]
    [InlineData(double.Epsilon, -744.4400719213812)]
    [InlineData(1, 0)]
    [InlineData(double.MaxValue, 709.782712893384)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(-1, double.NaN)]
    [InlineData(double.NegativeInfinity, double.NaN)]
    [InlineData(double.NaN, double.NaN)]
    public void Log_is_right_at_the_ends(double x, double expected) => Assert.Equal(expected, Elementary.Log(x));
}
