using System;
using SynthFixtures.Numerics;
using Xunit;

namespace SynthFixtures.Tests.Numerics;

/// <summary>Error, gamma and beta functions against correctly rounded vectors, and at the ends.</summary>
public sealed class SpecialFunctionTests
{
    private const double Tolerance = 1e-13;

    [Theory]
    [InlineData("erf")]
    [InlineData("erfc")]
    [InlineData("erfinv")]
    [InlineData("lgamma")]
    [InlineData("digamma")]
    [InlineData("gamma_p")]
    [InlineData("gamma_q")]
    [InlineData("beta_i")]
    public void Each_function_agrees_with_the_reference(string name)
    {
        var (rows, worst, at) = (0, 0.0, "");
        foreach (var row in ReferenceFile.Function(name))
        {
            rows++;
            var actual = Value(name, row);
            var expected = row[^1];
            if (expected == actual)
                continue;

            // Near a zero of the function, and where the value is subnormal, the absolute error counts.
            var isSigned = name is "lgamma" or "digamma";
            var error = Math.Abs(actual - expected) / (isSigned ? Math.Max(1, Math.Abs(expected)) : Math.Abs(expected) + 1e-300);
            if (!(error <= worst))
                (worst, at) = (error, $"{name}({string.Join(", ", row[..^1])}) = {actual:R}, not {expected:R}");
        }
        Assert.Equal(200, rows);
        Assert.True(worst <= Tolerance, $"{worst:e2}: {at}");
    }

    private static double Value(string name, double[] row) => name switch
    {
        "erf" => ErrorFunctions.Erf(row[0]),
        "erfc" => ErrorFunctions.Erfc(row[0]),
        "erfinv" => ErrorFunctions.ErfInverse(row[0]),
        "lgamma" => GammaFunctions.LogGamma(row[0]),
        "digamma" => GammaFunctions.Digamma(row[0]),
        "gamma_p" => GammaFunctions.LowerRegularized(row[0], row[1]),
        "gamma_q" => GammaFunctions.UpperRegularized(row[0], row[1]),
        _ => BetaFunctions.Regularized(row[0], row[1], row[2]),
    };

    [Fact]
    public void The_error_functions_undo_their_inverses()
    {
        for (var q = 1.9; q > 1e-300; q *= 0.7)
        {
            Assert.InRange(ErrorFunctions.Erfc(ErrorFunctions.ErfcInverse(q)) / q, 1 - 1e-12, 1 + 1e-12);
            if (q < 1)
                Assert.InRange(ErrorFunctions.Erf(ErrorFunctions.ErfInverse(q)) / q, 1 - 4e-15, 1 + 4e-15);
        }
    }

    [Fact]
    public void The_incomplete_functions_undo_their_inverses()
    {
        foreach (var (a, b) in ((double, double)[])[(0.3, 2), (1, 1), (2.5, 0.7), (40, 60), (3000, 5), (1e5, 1e5)])
        {
            for (var p = 0.97; p > 1e-60; p *= p > 0.01 ? 0.8 : 1e-3)
            {
                Assert.InRange(GammaFunctions.LowerRegularized(a, GammaFunctions.InverseLowerRegularized(a, p)) / p, 1 - 1e-11, 1 + 1e-11);
                Assert.InRange(GammaFunctions.UpperRegularized(a, GammaFunctions.InverseUpperRegularized(a, p)) / p, 1 - 1e-11, 1 + 1e-11);
                Assert.InRange(BetaFunctions.Regularized(a, b, BetaFunctions.InverseRegularized(a, b, p)) / p, 1 - 1e-11, 1 + 1e-11);
            }
        }
        Assert.Equal((0, double.PositiveInfinity), (GammaFunctions.InverseLowerRegularized(2, 0), GammaFunctions.InverseLowerRegularized(2, 1)));
        Assert.Equal((double.PositiveInfinity, 0), (GammaFunctions.InverseUpperRegularized(2, 0), GammaFunctions.InverseUpperRegularized(2, 1)));
        Assert.Equal((0, 1), (BetaFunctions.InverseRegularized(2, 3, 0), BetaFunctions.InverseRegularized(2, 3, 1)));
        Assert.Equal((double.NaN, double.NaN), (GammaFunctions.InverseLowerRegularized(2, 1.5), BetaFunctions.InverseRegularized(0, 3, 0.5)));
    }

    [Fact]
    public void Functions_are_right_at_the_ends()
    {
        Assert.Equal((-1, 1, 0, 2), (ErrorFunctions.Erf(double.NegativeInfinity), ErrorFunctions.Erf(double.PositiveInfinity), ErrorFunctions.Erfc(double.PositiveInfinity), ErrorFunctions.Erfc(double.NegativeInfinity)));
        Assert.Equal((double.NegativeInfinity, double.PositiveInfinity), (ErrorFunctions.ErfInverse(-1), ErrorFunctions.ErfInverse(1)));
        Assert.Equal(double.NaN, ErrorFunctions.ErfInverse(1.5));
        Assert.Equal(double.NaN, ErrorFunctions.Erf(double.NaN));
        Assert.Equal(double.NaN, ErrorFunctions.Erfc(double.NaN));
        Assert.Equal((0, 0, double.PositiveInfinity), (GammaFunctions.LogGamma(1), GammaFunctions.LogGamma(2), GammaFunctions.LogGamma(0)));
        Assert.Equal((double.PositiveInfinity, double.PositiveInfinity), (GammaFunctions.LogGamma(-3), GammaFunctions.LogGamma(double.PositiveInfinity)));
        Assert.Equal(double.NaN, GammaFunctions.LogGamma(double.NaN));
        Assert.Equal((double.NaN, double.NaN, double.PositiveInfinity), (GammaFunctions.Digamma(0), GammaFunctions.Digamma(-2), GammaFunctions.Digamma(double.PositiveInfinity)));
        Assert.Equal((0, 1), (GammaFunctions.LowerRegularized(2, 0), GammaFunctions.LowerRegularized(2, double.PositiveInfinity)));
        Assert.Equal((1, 0), (GammaFunctions.UpperRegularized(2, 0), GammaFunctions.UpperRegularized(2, double.PositiveInfinity)));
        Assert.Equal((double.NaN, double.NaN), (GammaFunctions.LowerRegularized(0, 1), GammaFunctions.UpperRegularized(1, -1)));
        Assert.Equal((0, 1), (BetaFunctions.Regularized(2, 3, 0), BetaFunctions.Regularized(2, 3, 1)));
        Assert.Equal((double.NaN, double.NaN), (BetaFunctions.Regularized(2, 3, 1.1), BetaFunctions.Regularized(-2, 3, 0.5)));
    }
}
