using System;

namespace SynthFixtures.Tests.Numerics;

/// <summary>A number as the unevaluated sum of two doubles, about 106 bits: the yardstick for errors of a fraction of an ulp.</summary>
/// <remarks>Dekker, Numerische Mathematik 18, 1971.</remarks>
internal readonly record struct DoubleDouble(double High, double Low)
{
    public static readonly DoubleDouble Ln2 = new(0.6931471805599453, 2.3190468138462996e-17);

    public static implicit operator DoubleDouble(double value) => new(value, 0);

    public static DoubleDouble operator +(DoubleDouble left, DoubleDouble right)
    {
        var (sum, lost) = TwoSum(left.High, right.High);
        return Normal(sum, lost + left.Low + right.Low);
    }

    public static DoubleDouble operator -(DoubleDouble left, DoubleDouble right) => left + new DoubleDouble(-right.High, -right.Low);

    public static DoubleDouble operator *(DoubleDouble left, DoubleDouble right)
    {
        var product = left.High * right.High;
        var lost = Math.FusedMultiplyAdd(left.High, right.High, -product);
        return Normal(product, lost + (left.High * right.Low) + (left.Low * right.High));
    }

    public static DoubleDouble operator /(DoubleDouble left, double right)
    {
        var quotient = left.High / right;
        var rest = left - ((DoubleDouble)quotient * right);
        return Normal(quotient, (rest.High + rest.Low) / right);
    }

    /// <summary>The exponential of a number whose exponential is a normal double: Taylor's series after halving nine times.</summary>
    public static DoubleDouble Exp(DoubleDouble x)
    {
        var n = Math.Round(x.High / Ln2.High);
        var r = (x - (Ln2 * n)) / 512;
        DoubleDouble sum = 0;
        for (var k = 14; k > 0; k--)
            sum = (sum + 1) * r / k;

        // (1 + s)^2 - 1 = 2 s + s^2
        for (var i = 0; i < 9; i++)
            sum = (sum * 2) + (sum * sum);
        sum += 1;
        return new DoubleDouble(Math.ScaleB(sum.High, (int)n), Math.ScaleB(sum.Low, (int)n));
    }

    /// <summary>The logarithm of a positive normal number: a step of Newton's method doubles the digits of the platform's.</summary>
    public static DoubleDouble Log(double x)
    {
        DoubleDouble y = Math.Log(x);
        return y + (Exp(-y.High) * x) - 1;
    }

    /// <summary>The error of a double in units of its own last place.</summary>
    public double ErrorOf(double value) => Math.Abs((High - value) + Low) / (Math.BitIncrement(Math.Abs(value)) - Math.Abs(value));

    private static (double Sum, double Lost) TwoSum(double left, double right)
    {
        var sum = left + right;
        var part = sum - left;
        return (sum, (left - (sum - part)) + (right - part));
    }

    private static DoubleDouble Normal(double high, double low)
    {
        var sum = high + low;
        return new DoubleDouble(sum, low - (sum - high));
    }
}
