using System;

namespace SynthFixtures.Numerics;

/// <summary>Takes multiples of pi / 2 from an angle, without loss.</summary>
/// <remarks>
/// Cody &amp; Waite's subtraction of pi / 2 in parts up to 2^20; above, Payne &amp; Hanek's product with as many bits of 2 / pi as matter
/// (ACM SIGNUM Newsletter 18(1), 1983).
/// </remarks>
internal static class QuarterTurns
{
    private const double CodyWaiteReach = 1048576;
    private const double TwoOverPi = 0.6366197723675814;
    private const double HalfPi = 1.5707963267948966;
    private const double HalfPiLow = 6.123233995736766e-17;

    // pi / 2 in parts of 33 bits, the last of 53.
    private const double Part0 = 1.5707963267341256;
    private const double Part1 = 6.077100506303966e-11;
    private const double Part2 = 2.0222662487111665e-21;
    private const double Part3 = 8.4784276603689e-32;

    // 2 / pi, 1,280 bits.
    private static ReadOnlySpan<ulong> TwoOverPiBits =>
    [
        0xA2F9836E4E441529, 0xFC2757D1F534DDC0, 0xDB6295993C439041, 0xFE5163ABDEBBC561, 0xB7246E3A424DD2E0, 0x06492EEA09D1921C,
        0xFE1DEB1CB129A73E, 0xE88235F52EBB4484, 0xE99C7026B45F7E41, 0x3991D639835339F4, 0x9C845F8BBDF9283B, 0x1FF897FFDE05980F,
        0xEF2F118B5A0A6D1F, 0x6D367ECF27CB09B7, 0x4F463F669E5FEA2D, 0x7527BAC7EBE5F17B, 0x3D0739F78A5292EA, 0x6BFB5FB11F8D5D08,
        0x56033046FC7B6BAB, 0xF0CFBC209AF4361D,
    ];

    /// <summary>The nearest multiple of pi / 2, modulo 4; what is left is r + rLow, with |r| at most a little over pi / 4.</summary>
    /// <param name="x">A finite number.</param>
    /// <param name="r">What is left.</param>
    /// <param name="rLow">What rounding took from it.</param>
    public static int Reduce(double x, out double r, out double rLow)
    {
        if (Math.Abs(x) > CodyWaiteReach)
            return ReduceFar(x, out r, out rLow);

        var shifted = (x * TwoOverPi) + Elementary.IntegerShift;
        var n = shifted - Elementary.IntegerShift;
        var first = x - (n * Part0);
        var step = n * Part1;
        var second = first - step;
        var lost = Lost(first, step, second);
        step = n * Part2;
        var third = second - step;
        lost += Lost(second, step, third) - (n * Part3);
        r = third + lost;
        rLow = (third - r) + lost;
        return (int)BitConverter.DoubleToUInt64Bits(shifted) & 3;
    }

    // What rounding took from left - right.
    private static double Lost(double left, double right, double difference)
    {
        var part = left - difference;
        return (left - (difference + part)) + (part - right);
    }

    private static int ReduceFar(double x, out double r, out double rLow)
    {
        // |x| = m 2^e; 192 bits of 2 / pi, so placed that the product modulo 2^192 is the number of quarter turns modulo 4, with 190 binary places.
        var bits = BitConverter.DoubleToUInt64Bits(x);
        var m = (bits & Elementary.MantissaMask) | (1UL << 52);
        var e = (int)((bits >> 52) & 0x7FF) - 1075;
        var start = e - 2;
        var (high, middle, low) = (Bits(start), Bits(start + 64), Bits(start + 128));
        var carry = Math.BigMul(m, low, out var low0);
        var carry2 = Math.BigMul(m, middle, out var middle0);
        var middle1 = middle0 + carry;
        var high1 = (m * high) + carry2 + (middle1 < middle0 ? 1UL : 0);

        var turns = (int)(high1 >> 62);
        var fraction = new UInt128((high1 << 2) | (middle1 >> 62), (middle1 << 2) | (low0 >> 62));
        var isUpper = fraction >> 127 != 0;
        if (isUpper)
        {
            fraction = UInt128.Zero - fraction;
            turns++;
        }

        // The leading bits of the fraction as two doubles, times pi / 2.
        var zeros = (int)UInt128.LeadingZeroCount(fraction);
        fraction <<= zeros;
        var head = (double)(ulong)(fraction >> 75) * PowerOfHalf(53 + zeros);
        var tail = (double)(ulong)((fraction << 53) >> 75) * PowerOfHalf(106 + zeros);
        var product = DoubleProduct.Of(head, HalfPi, out var productLow);
        productLow += (head * HalfPiLow) + (tail * HalfPi);
        r = product + productLow;
        rLow = (product - r) + productLow;
        var isNegative = x < 0;
        if (isNegative != isUpper)
            (r, rLow) = (-r, -rLow);
        return (isNegative ? -turns : turns) & 3;
    }

    private static double PowerOfHalf(int exponent) => BitConverter.UInt64BitsToDouble((ulong)(1023 - exponent) << 52);

    // 64 bits of 2 / pi from a binary place on; before the point there are zeros.
    private static ulong Bits(int place)
    {
        var index = place >> 6;
        var shift = place & 63;
        return shift == 0 ? Word(index) : (Word(index) << shift) | (Word(index + 1) >> (64 - shift));
    }

    private static ulong Word(int index) => index >= 0 && index < TwoOverPiBits.Length ? TwoOverPiBits[index] : 0;
}
