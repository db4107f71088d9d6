using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace SynthFixtures.Rows;

/// <summary>Turns the numbers of a law into the type of a member.</summary>
/// <remarks>
/// Real numbers become integers by rounding half up and saturate at the ends of the type; sequences throw beyond it.
/// </remarks>
public static partial class Cells
{
    private static ReadOnlySpan<double> PowersOfTen => [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>The nearest integer in [0, 255].</summary>
    public static byte ToByte(double value) => (byte)Rounded(value, byte.MinValue, byte.MaxValue);

    /// <summary>The nearest integer in [-128, 127].</summary>
    public static sbyte ToSByte(double value) => (sbyte)Rounded(value, sbyte.MinValue, sbyte.MaxValue);

    /// <summary>The nearest integer in [-2^15, 2^15 - 1].</summary>
    public static short ToInt16(double value) => (short)Rounded(value, short.MinValue, short.MaxValue);

    /// <summary>The nearest integer in [0, 2^16 - 1].</summary>
    public static ushort ToUInt16(double value) => (ushort)Rounded(value, ushort.MinValue, ushort.MaxValue);

    /// <summary>The nearest integer in [-2^31, 2^31 - 1].</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ToInt32(double value) => (int)Rounded(value, int.MinValue, int.MaxValue);

    /// <summary>The nearest integer in [0, 2^32 - 1].</summary>
    public static uint ToUInt32(double value) => (uint)Rounded(value, uint.MinValue, uint.MaxValue);

    /// <summary>The nearest integer in [-2^63, 2^63 - 1].</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long ToInt64(double value)
    {
        var rounded = Math.Floor(value + 0.5);
        return rounded >= 9223372036854775808.0 ? long.MaxValue : rounded > -9223372036854775808.0 ? (long)rounded : long.MinValue;
    }

    /// <summary>The nearest integer in [0, 2^64 - 1].</summary>
    public static ulong ToUInt64(double value)
    {
        var rounded = Math.Floor(value + 0.5);
        return rounded >= 18446744073709551616.0 ? ulong.MaxValue : rounded > 0 ? (ulong)rounded : 0;
    }

    /// <summary>The nearest float.</summary>
    public static float ToSingle(double value) => (float)value;

    /// <summary>True from one half on.</summary>
    public static bool ToBoolean(double value) => value >= 0.5;

    /// <summary>The nearest decimal number with a given number of places, which it always prints; saturates at the range of <see cref="decimal"/>.</summary>
    /// <param name="value">Any number.</param>
    /// <param name="decimals">The number of decimal places, in [0, 15].</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static decimal ToDecimal(double value, int decimals)
    {
        var scaled = Math.Floor((value * PowersOfTen[decimals]) + 0.5);
        var magnitude = Math.Abs(scaled);
        if (!(magnitude < 18446744073709551616.0))
            return ToLargeDecimal(value, decimals);

        var units = (ulong)magnitude;
        return new decimal((int)units, (int)(units >> 32), 0, scaled < 0, (byte)decimals);
    }

    /// <summary>A span of seconds, to the nearest tick (100 ns); saturates at the range of <see cref="TimeSpan"/>.</summary>
    public static TimeSpan ToTimeSpan(double seconds) => new(ToInt64(seconds * TimeSpan.TicksPerSecond));

    /// <summary>The same integer; throws beyond [0, 255].</summary>
    public static byte ToByte(long value) => (byte)Checked(value, byte.MinValue, byte.MaxValue, "byte");

    /// <summary>The same integer; throws beyond [-128, 127].</summary>
    public static sbyte ToSByte(long value) => (sbyte)Checked(value, sbyte.MinValue, sbyte.MaxValue, "sbyte");

    /// <summary>The same integer; throws beyond [-2^15, 2^15 - 1].</summary>
    public static short ToInt16(long value) => (short)Checked(value, short.MinValue, short.MaxValue, "short");

    /// <summary>The same integer; throws beyond [0, 2^16 - 1].</summary>
    public static ushort ToUInt16(long value) => (ushort)Checked(value, ushort.MinValue, ushort.MaxValue, "ushort");

    /// <summary>The same integer; throws beyond [-2^31, 2^31 - 1].</summary>
    public static int ToInt32(long value) => (int)Checked(value, int.MinValue, int.MaxValue, "int");

    /// <summary>The same integer; throws beyond [0, 2^32 - 1].</summary>
    public static uint ToUInt32(long value) => (uint)Checked(value, uint.MinValue, uint.MaxValue, "uint");

    /// <summary>The same integer.</summary>
    public static long ToInt64(long value) => value;

    /// <summary>The same integer; throws below 0.</summary>
    public static ulong ToUInt64(long value) => (ulong)Checked(value, 0, long.MaxValue, "ulong");

    /// <summary>The nearest float.</summary>
    public static float ToSingle(long value) => value;

    /// <summary>The nearest double.</summary>
    public static double ToDouble(long value) => value;

    /// <summary>The same integer, without decimal places.</summary>
    public static decimal ToDecimal(long value) => value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Rounded(double value, double least, double greatest)
    {
        var rounded = Math.Floor(value + 0.5);
        return (long)(rounded < greatest ? (rounded > least ? rounded : least) : greatest);
    }

    private static long Checked(long value, long least, long greatest, string type) =>
        value >= least && value <= greatest
            ? value
            : throw new OverflowException($"{value} lies beyond the range of {type}, [{least}, {greatest}]. Ask for fewer rows, or widen the member's type.");

    private static decimal ToLargeDecimal(double value, int decimals)
    {
        if (double.IsNaN(value))
            throw new OverflowException("A law returned NaN, which no decimal can hold.");
        if (Math.Abs(value) >= 79228162514264337593543950335.0)
            return value < 0 ? decimal.MinValue : decimal.MaxValue;

        // Exact: beyond 2^64 / 10^15 a double is a multiple of 2^-39, and BigInteger takes the rest.
        var units = new BigInteger(Math.Abs(value) * 4503599627370496.0) * BigInteger.Pow(10, decimals);
        var rounded = (units + (BigInteger.One << 51)) >> 52;
        while (decimals > 0 && rounded >= BigInteger.One << 96)
            (rounded, decimals) = (rounded / 10, decimals - 1);
        var (low, high) = ((ulong)(rounded & ulong.MaxValue), (uint)(rounded >> 64));
        return new decimal((int)low, (int)(low >> 32), (int)high, value < 0, (byte)decimals);
    }
}
