using System;
using SynthFixtures.Numerics;
using SynthFixtures.Streams;
using Xunit;

namespace SynthFixtures.Tests.Numerics;

/// <summary>expm1, log1p, pow, sin, cos, tan and atan: against correctly rounded vectors, on dense sweeps, and at the ends.</summary>
public sealed class ElementaryFunctionTests
{
    private const int SweepLength = 10_000;

    [Theory]
    [InlineData("expm1")]
    [InlineData("log1p")]
    [InlineData("pow")]
    [InlineData("sin")]
    [InlineData("cos")]
    [InlineData("tan")]
    [InlineData("atan")]
    public void Each_function_is_within_one_ulp_of_the_reference(string name)
    {
        var rows = 0;
        foreach (var row in ReferenceFile.Function(name))
        {
            rows++;
            var actual = name switch
            {
                "expm1" => Elementary.Expm1(row[0]),
                "log1p" => Elementary.Log1p(row[0]),
                "pow" => Elementary.Pow(row[0], row[1]),
                "sin" => Elementary.Sin(row[0]),
                "cos" => Elementary.Cos(row[0]),
                "tan" => Elementary.Tan(row[0]),
                _ => Elementary.Atan(row[0]),
            };
            Assert.True(Ulp.Distance(row[^1], actual) <= 1, $"{name}({row[0]:R}, {row[1]:R}) = {actual:R}, not {row[^1]:R}");
        }
        Assert.Equal(200, rows);
    }

    [Theory]
    [InlineData(-1e-5, 1e-5)]
    [InlineData(-0.4, 0.4)]
    [InlineData(-3, 3)]
    [InlineData(-40, 700)]
    public void Expm1_errs_by_at_most_seven_tenths_of_an_ulp(double from, double to) =>
        Sweep(from, to, x => DoubleDouble.Expm1(x).ErrorOf(Elementary.Expm1(x)), 0.7);

    [Theory]
    [InlineData(-1e-5, 1e-5)]
    [InlineData(-0.3, 0.45)]
    [InlineData(-1, 3)]
    [InlineData(0, 1e10)]
    public void Log1p_errs_by_at_most_seven_tenths_of_an_ulp(double from, double to) =>
        Sweep(from, to, x => DoubleDouble.Log1p(x).ErrorOf(Elementary.Log1p(x)), 0.7);

    [Theory]
    [InlineData(0, 10, -100, 100)]
    [InlineData(0.9, 1.1, -3000, 3000)]
    [InlineData(0, 1, 0, 3)]
    [InlineData(0.7, 1.42, -1900, 1900)]
    [InlineData(0, 1e300, -1, 1)]
    public void Pow_errs_by_at_most_seven_tenths_of_an_ulp(double from, double to, double least, double greatest)
    {
        var worst = 0.0;
        for (var i = 0; i < SweepLength; i++)
        {
            var x = from + ((to - from) * Uniforms.At(7, i));
            var y = least + ((greatest - least) * Uniforms.At(8, i));
            if (Elementary.Pow(x, y) is var actual and > 1e-290 and < 1e290)
                worst = Math.Max(worst, DoubleDouble.Pow(x, y).ErrorOf(actual));
        }
        Assert.InRange(worst, 0.49, 0.7);
    }

    [Theory]
    [InlineData(-0.785, 0.785)]
    [InlineData(-10, 10)]
    [InlineData(-1e6, 1e6)]
    public void Sine_and_cosine_err_by_at_most_seven_tenths_of_an_ulp(double from, double to)
    {
        Sweep(from, to, x => DoubleDouble.SinCos(x).Sine.ErrorOf(Elementary.Sin(x)), 0.7);
        Sweep(from, to, x => DoubleDouble.SinCos(x).Cosine.ErrorOf(Elementary.Cos(x)), 0.7);
    }

    [Theory]
    [InlineData(-0.785, 0.785)]
    [InlineData(-10, 10)]
    [InlineData(-1e6, 1e6)]
    public void Tangent_errs_by_at_most_eight_tenths_of_an_ulp(double from, double to) =>
        Sweep(from, to, x => (DoubleDouble.SinCos(x).Sine / DoubleDouble.SinCos(x).Cosine).ErrorOf(Elementary.Tan(x)), 0.8);

    [Fact]
    public void The_cotangent_of_a_share_of_a_half_turn_errs_by_at_most_five_ulp()
    {
        // cot(pi v) is the tangent of pi (1/2 - v); pi in two parts, times a number of few digits, is exact enough.
        for (var i = 0; i < SweepLength; i++)
        {
            var v = Math.Round(0.5 * Uniforms.At(9, i), 7) + 1e-7;
            var angle = new DoubleDouble(3.141592653589793, 1.2246467991473532e-16) * v;
            var (sine, cosine) = DoubleDouble.SinCos(angle.High);
            (sine, cosine) = (sine + (cosine * angle.Low), cosine - (sine * angle.Low));
            var actual = ElementaryLanes.CotPi(new Lanes64(v)).Value;
            Assert.InRange((cosine / sine).ErrorOf(actual), 0, 5);
        }
        Assert.Equal(0, ElementaryLanes.CotPi(new Lanes64(0.5)).Value);
    }

    [Theory]
    [InlineData(-0.43, 0.43)]
    [InlineData(-3, 3)]
    [InlineData(-100, 100)]
    public void Arc_tangent_errs_by_at_most_eight_tenths_of_an_ulp(double from, double to) =>
        Sweep(from, to, x => DoubleDouble.Atan(x).ErrorOf(Elementary.Atan(x)), 0.8);

    [Theory]
    [InlineData(-0.0, -0.0)]
    [InlineData(double.Epsilon, double.Epsilon)]
    [InlineData(-1e-310, -1e-310)]
    [InlineData(-50, -1)]
    [InlineData(double.NegativeInfinity, -1)]
    [InlineData(709.79, double.PositiveInfinity)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NaN, double.NaN)]
    public void Expm1_is_right_at_the_ends(double x, double expected) => AssertSame(expected, Elementary.Expm1(x));

    [Theory]
    [InlineData(-0.0, -0.0)]
    [InlineData(double.Epsilon, double.Epsilon)]
    [InlineData(-1e-310, -1e-310)]
    [InlineData(-1, double.NegativeInfinity)]
    [InlineData(-1.5, double.NaN)]
    [InlineData(double.NegativeInfinity, double.NaN)]
    [InlineData(double.MaxValue, 709.782712893384)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(double.NaN, double.NaN)]
    public void Log1p_is_right_at_the_ends(double x, double expected) => AssertSame(expected, Elementary.Log1p(x));

    [Fact]
    public void Pow_has_the_special_cases_of_IEEE_754()
    {
        double[] numbers =
        [
            0, -0.0, double.Epsilon, -double.Epsilon, 1e-310, 0.5, -0.5, 1, -1, 2, -2, 3, -3, 2.5, -2.5, 1023, 1024, -1074, -1075, 1e300, -1e300,
            9007199254740991, -9007199254740991, 9007199254740993e3, double.MaxValue, double.PositiveInfinity, double.NegativeInfinity, double.NaN,
        ];
        foreach (var x in numbers)
        {
            foreach (var y in numbers)
            {
                var (expected, actual) = (Math.Pow(x, y), Elementary.Pow(x, y));
                var agree = double.IsNaN(expected)
                    ? double.IsNaN(actual)
                    : Ulp.Distance(expected, actual) <= 1 && double.IsNegative(expected) == double.IsNegative(actual);
                Assert.True(agree, $"Pow({x:R}, {y:R}) = {actual:R}, not {expected:R}");
            }
        }
    }

    [Theory]
    [InlineData(-0.0)]
    [InlineData(double.Epsilon)]
    [InlineData(-1e-300)]
    public void Tiny_angles_are_their_own_sine_tangent_and_arc_tangent(double x)
    {
        AssertSame(x, Elementary.Sin(x));
        AssertSame(x, Elementary.Tan(x));
        AssertSame(x, Elementary.Atan(x));
        AssertSame(1, Elementary.Cos(x));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void An_angle_that_is_not_finite_has_no_sine(double x)
    {
        Assert.Equal((double.NaN, double.NaN, double.NaN), (Elementary.Sin(x), Elementary.Cos(x), Elementary.Tan(x)));
        Assert.Equal(double.IsNaN(x) ? double.NaN : Math.Sign(x) * 1.5707963267948966, Elementary.Atan(x));
    }

    [Fact]
    public void Columns_of_functions_have_the_bits_of_single_values()
    {
        foreach (var column in Distributions.EdgeUniforms.Columns())
        {
            Check(new Expm1Function(), column);
            Check(new Log1pFunction(), column);
            Check(new PowFunction(), column);
            Check(new CotPiFunction(), column);
        }

        static void Check<TFunction>(TFunction function, double[] column)
            where TFunction : struct, ILaneFunction
        {
            var source = Array.ConvertAll(column, u => (20 * u) - 0.5);
            var destination = new double[column.Length];
            Lanewise.Apply(in function, source, destination);
            for (var i = 0; i < column.Length; i++)
                AssertSame(function.At(source[i]), destination[i]);
        }
    }

    private static void Sweep(double from, double to, Func<double, double> error, double allowed)
    {
        var (worst, at) = (0.0, 0.0);
        for (var i = 0; i < SweepLength; i++)
        {
            var x = from + ((to - from) * Uniforms.At(6, i));
            var e = error(x);
            if (e > worst)
                (worst, at) = (e, x);
        }
        Assert.True(worst > 0.49 && worst <= allowed, $"{worst} ulp at {at:R}");
    }

    private static void AssertSame(double expected, double actual) =>
        Assert.Equal(BitConverter.DoubleToInt64Bits(expected), BitConverter.DoubleToInt64Bits(actual));

    private readonly struct Expm1Function : ILaneFunction
    {
        public double At(double x) => Elementary.Expm1(x);

        public TLanes At<TLanes>(TLanes x, out bool isCovered)
            where TLanes : struct, ILanes<TLanes>
        {
            isCovered = true;
            return ElementaryLanes.Expm1(x);
        }
    }

    private readonly struct Log1pFunction : ILaneFunction
    {
        public double At(double x) => Elementary.Log1p(x);

        public TLanes At<TLanes>(TLanes x, out bool isCovered)
            where TLanes : struct, ILanes<TLanes>
        {
            isCovered = true;
            return ElementaryLanes.Log1p(x);
        }
    }

    private readonly struct CotPiFunction : ILaneFunction
    {
        public double At(double x) => ElementaryLanes.CotPi(new Lanes64(x)).Value;

        public TLanes At<TLanes>(TLanes x, out bool isCovered)
            where TLanes : struct, ILanes<TLanes>
        {
            isCovered = true;
            return ElementaryLanes.CotPi(x);
        }
    }

    private readonly struct PowFunction : ILaneFunction
    {
        public double At(double x) => Elementary.Pow(x, -1.75);

        public TLanes At<TLanes>(TLanes x, out bool isCovered)
            where TLanes : struct, ILanes<TLanes>
        {
            isCovered = TLanes.AreGreater(x, TLanes.Broadcast(Elementary.LeastNormal)) && TLanes.AreGreater(TLanes.Broadcast(double.PositiveInfinity), x);
            return ElementaryLanes.Pow(x, 0, TLanes.Broadcast(-1.75));
        }
    }
}
