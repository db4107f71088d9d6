using System;

namespace SynthFixtures.Tests.Numerics;

/// <summary>A number as the unevaluated sum of two doubles, about 106 bits: the yardstick for errors of a fraction of an ulp.</summary>
/// <remarks>Dekker, Numerische Mathematik 18, 1971.</remarks>
internal readonly record struct DoubleDouble(double High, double Low)
{
    public static readonly DoubleDouble Ln2 = new(0.6931471805599453, 2.3190468138462996e-17);

    private static readonly DoubleDouble HalfPi = new(1.5707963267948966, 6.123233995736766e-17);

    // What the two parts of pi / 2 leave.
    private const double HalfPiRest = -1.4973849048591698e-33;

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

    public static DoubleDouble operator /(DoubleDouble left, DoubleDouble right)
    {
        var quotient = left.High / right.High;
        var rest = left - (right * quotient);
        return Normal(quotient, (rest.High + rest.Low) / right.High);
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

    /// <summary>exp(x) - 1.</summary>
    public static DoubleDouble Expm1(DoubleDouble x)
    {
        if (Math.Abs(x.High) > 0.5)
            return Exp(x) - 1;
        DoubleDouble sum = 0;
        for (var k = 30; k > 0; k--)
            sum = (sum + 1) * x / k;
        return sum;
    }

    /// <summary>log(1 + x): near 0 the series of the inverse hyperbolic tangent.</summary>
    public static DoubleDouble Log1p(double x)
    {
        var sum = (DoubleDouble)1 + x;
        if (Math.Abs(x) > 0.3)
        {
            DoubleDouble y = Math.Log(sum.High);
            return y + (Exp(new DoubleDouble(-y.High, 0)) * sum) - 1;
        }
        var s = (DoubleDouble)x / ((DoubleDouble)2 + x);
        var square = s * s;
        DoubleDouble series = 0;
        for (var k = 61; k > 0; k -= 2)
            series = (series * square) + ((DoubleDouble)1 / k);
        return series * s * 2;
    }

    /// <summary>x to the power y, for a result that is normal.</summary>
    public static DoubleDouble Pow(double x, double y) => Exp((Math.Abs(x - 1) < 0.3 ? Log1p(x - 1) : Log(x)) * y);

    /// <summary>Sine and cosine of a number below 2^20: Taylor's series after taking multiples of pi / 2 away.</summary>
    public static (DoubleDouble Sine, DoubleDouble Cosine) SinCos(double x)
    {
        var turns = Math.Round(x / HalfPi.High);
        var r = x - (HalfPi * turns) - (HalfPiRest * turns);
        DoubleDouble sine = 0, cosine = 0;
        for (var k = 28; k >= 2; k -= 2)
        {
            cosine = (1 - cosine) * r * r / (k * (k - 1));
            sine = (1 - sine) * r * r / (k * (k + 1));
        }
        (sine, cosine) = ((1 - sine) * r, 1 - cosine);
        return ((int)turns & 3) switch
        {
            0 => (sine, cosine),
            1 => (cosine, 0 - sine),
            2 => (0 - sine, 0 - cosine),
            _ => (0 - cosine, sine),
        };
    }

    /// <summary>The arc tangent: a step of Newton's method doubles the digits of the platform's.</summary>
    public static DoubleDouble Atan(double x)
    {
        var y = Math.Atan(x);
        var (sine, cosine) = SinCos(y);
        return y + (((cosine * x) - sine) * cosine / (1 + (((cosine * x) - sine) * sine).High));
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
