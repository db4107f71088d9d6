using System;
using SynthFixtures.Numerics;
using Xunit;

namespace SynthFixtures.Tests.Numerics;

public sealed class RemainingIntegralTests
{
    private const double From = 2;
    private const double To = 2.75;

    [Theory]
    [InlineData(0.5)]
    [InlineData(3.5)]
    public void The_integral_keeps_its_relative_precision_to_the_end_of_the_interval(double rate)
    {
        var integral = RemainingIntegral.Of(new Decay(rate), From, To);

        for (var left = To - From; left > 1e-15; left *= 0.83)
        {
            var x = To - left;
            var exact = -Elementary.Exp(-rate * x) * Elementary.Expm1(-rate * (To - x)) / rate;
            Assert.InRange(integral.From(x) / exact, 1 - 3e-14, 1 + 3e-14);
        }
    }

    [Fact]
    public void Polynomials_of_degree_15_are_integrated_exactly()
    {
        var integral = RemainingIntegral.Of(default(Power), -1, 1);

        for (var x = -1.0; x <= 1; x += 0.125)
            Assert.Equal((1 - Math.ScaleB(Math.Pow(2 * x, 16), -16)) / 16, integral.From(x), 1e-15);
    }

    private readonly struct Decay(double rate) : IFunction
    {
        public double At(double x) => Elementary.Exp(-rate * x);
    }

    private readonly struct Power : IFunction
    {
        public double At(double x) => x * x * x * x * x * (x * x * x * x * x) * (x * x * x * x * x);
    }
}
