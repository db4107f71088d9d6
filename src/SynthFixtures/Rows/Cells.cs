using System;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace SynthFixtures.Rows;

/// <summary>Turns the numbers of a distribution into the type of a member.</summary>
/// <remarks>
/// Real numbers become integers by rounding half up. What the type cannot hold is never replaced by another value: a number beyond its range, or NaN where it has none,
/// is a <see cref="SyntheticModelException"/>, to which the source that makes the row adds the member. Types of floating-point numbers hold the NaN and the
/// infinities that a distribution returns.
/// </remarks>
public static partial class Cells
{
    private const double TwoTo52 = 4503599627370496;
    private const double TwoTo63 = 9223372036854775808.0;
    private const double TwoTo64 = 2 * TwoTo63;

    private static ReadOnlySpan<double> PowersOfTen => [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    /// <summary>The nearest integer, in [0, 255].</summary>
    /// <param name="value">The number.</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It lies beyond that range, or is NaN.</exception>
    public static byte ToByte(double value, [CallerArgumentExpression(nameof(value))] string expression = "") =>
        (byte)Rounded(value, byte.MinValue, byte.MaxValue, "byte", expression);

    /// <summary>The nearest integer, in [-128, 127].</summary>
    /// <param name="value">The number.</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It lies beyond that range, or is NaN.</exception>
    public static sbyte ToSByte(double value, [CallerArgumentExpression(nameof(value))] string expression = "") =>
        (sbyte)Rounded(value, sbyte.MinValue, sbyte.MaxValue, "sbyte", expression);

    /// <summary>The nearest integer, in [-2^15, 2^15 - 1].</summary>
    /// <param name="value">The number.</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It lies beyond that range, or is NaN.</exception>
    public static short ToInt16(double value, [CallerArgumentExpression(nameof(value))] string expression = "") =>
        (short)Rounded(value, short.MinValue, short.MaxValue, "short", expression);

    /// <summary>The nearest integer, in [0, 2^16 - 1].</summary>
    /// <param name="value">The number.</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It lies beyond that range, or is NaN.</exception>
    public static ushort ToUInt16(double value, [CallerArgumentExpression(nameof(value))] string expression = "") =>
        (ushort)Rounded(value, ushort.MinValue, ushort.MaxValue, "ushort", expression);

    /// <summary>The nearest integer, in [-2^31, 2^31 - 1].</summary>
    /// <param name="value">The number.</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It lies beyond that range, or is NaN.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int ToInt32(double value, [CallerArgumentExpression(nameof(value))] string expression = "") =>
        (int)Rounded(value, int.MinValue, int.MaxValue, "int", expression);

    /// <summary>The nearest integer, in [0, 2^32 - 1].</summary>
    /// <param name="value">The number.</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It lies beyond that range, or is NaN.</exception>
    public static uint ToUInt32(double value, [CallerArgumentExpression(nameof(value))] string expression = "") =>
        (uint)Rounded(value, uint.MinValue, uint.MaxValue, "uint", expression);

    /// <summary>The nearest integer, in [-2^63, 2^63 - 1].</summary>
    /// <param name="value">The number.</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It lies beyond that range, or is NaN.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long ToInt64(double value, [CallerArgumentExpression(nameof(value))] string expression = "")
    {
        var rounded = HalfUp(value);
        return rounded is >= -TwoTo63 and < TwoTo63 ? (long)rounded : throw Beyond(value, "long", long.MinValue, long.MaxValue, expression);
    }

    /// <summary>The nearest integer, in [0, 2^64 - 1].</summary>
    /// <param name="value">The number.</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It lies beyond that range, or is NaN.</exception>
    public static ulong ToUInt64(double value, [CallerArgumentExpression(nameof(value))] string expression = "")
    {
        var rounded = HalfUp(value);
        return rounded is >= 0 and < TwoTo64 ? (ulong)rounded : throw Beyond(value, "ulong", ulong.MinValue, ulong.MaxValue, expression);
    }

    /// <summary>The nearest float; of a distribution's own NaN and infinities the same.</summary>
    /// <param name="value">The number.</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It is finite and lies beyond the range of <see cref="float"/>.</exception>
    public static float ToSingle(double value, [CallerArgumentExpression(nameof(value))] string expression = "")
    {
        var nearest = (float)value;
        return float.IsInfinity(nearest) && double.IsFinite(value) ? throw Beyond(value, "float", float.MinValue, float.MaxValue, expression) : nearest;
    }

    /// <summary>True from one half on.</summary>
    /// <param name="value">The number.</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It is NaN.</exception>
    public static bool ToBoolean(double value, [CallerArgumentExpression(nameof(value))] string expression = "") =>
        double.IsNaN(value) ? throw Beyond(value, "bool", 0, 1, expression) : value >= 0.5;

    /// <summary>The nearest decimal number with a given number of places, which it always prints.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">The number of decimal places, in [0, 15].</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It lies beyond the range of <see cref="decimal"/>, or is NaN.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static decimal ToDecimal(double value, int decimals, [CallerArgumentExpression(nameof(value))] string expression = "")
    {
        var scaled = Math.Floor((value * PowersOfTen[decimals]) + 0.5);
        var magnitude = Math.Abs(scaled);
        if (!(magnitude < TwoTo64))
            return ToLargeDecimal(value, decimals, expression);

        var units = (ulong)magnitude;
        return new decimal((int)units, (int)(units >> 32), 0, scaled < 0, (byte)decimals);
    }

    /// <summary>A span of seconds, to the nearest tick (100 ns).</summary>
    /// <param name="seconds">The number.</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It lies beyond the range of <see cref="TimeSpan"/>, or is NaN.</exception>
    public static TimeSpan ToTimeSpan(double seconds, [CallerArgumentExpression(nameof(seconds))] string expression = "")
    {
        var ticks = Math.Floor((seconds * TimeSpan.TicksPerSecond) + 0.5);
        return ticks is >= -TwoTo63 and < TwoTo63
            ? new((long)ticks)
            : throw Beyond(seconds, "TimeSpan in seconds", long.MinValue / TimeSpan.TicksPerSecond, long.MaxValue / TimeSpan.TicksPerSecond, expression);
    }

    /// <summary>The same integer, in [0, 255].</summary>
    /// <param name="value">The number.</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It lies beyond that range.</exception>
    public static byte ToByte(long value, [CallerArgumentExpression(nameof(value))] string expression = "") =>
        (byte)Checked(value, byte.MinValue, byte.MaxValue, "byte", expression);

    /// <summary>The same integer, in [-128, 127].</summary>
    /// <param name="value">The number.</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It lies beyond that range.</exception>
    public static sbyte ToSByte(long value, [CallerArgumentExpression(nameof(value))] string expression = "") =>
        (sbyte)Checked(value, sbyte.MinValue, sbyte.MaxValue, "sbyte", expression);

    /// <summary>The same integer, in [-2^15, 2^15 - 1].</summary>
    /// <param name="value">The number.</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It lies beyond that range.</exception>
    public static short ToInt16(long value, [CallerArgumentExpression(nameof(value))] string expression = "") =>
        (short)Checked(value, short.MinValue, short.MaxValue, "short", expression);

    /// <summary>The same integer, in [0, 2^16 - 1].</summary>
    /// <param name="value">The number.</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It lies beyond that range.</exception>
    public static ushort ToUInt16(long value, [CallerArgumentExpression(nameof(value))] string expression = "") =>
        (ushort)Checked(value, ushort.MinValue, ushort.MaxValue, "ushort", expression);

    /// <summary>The same integer, in [-2^31, 2^31 - 1].</summary>
    /// <param name="value">The number.</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It lies beyond that range.</exception>
    public static int ToInt32(long value, [CallerArgumentExpression(nameof(value))] string expression = "") =>
        (int)Checked(value, int.MinValue, int.MaxValue, "int", expression);

    /// <summary>The same integer, in [0, 2^32 - 1].</summary>
    /// <param name="value">The number.</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It lies beyond that range.</exception>
    public static uint ToUInt32(long value, [CallerArgumentExpression(nameof(value))] string expression = "") =>
        (uint)Checked(value, uint.MinValue, uint.MaxValue, "uint", expression);

    /// <summary>The same integer.</summary>
    public static long ToInt64(long value) => value;

    /// <summary>The same integer, in [0, 2^63 - 1].</summary>
    /// <param name="value">The number.</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It lies beyond that range.</exception>
    public static ulong ToUInt64(long value, [CallerArgumentExpression(nameof(value))] string expression = "") =>
        (ulong)Checked(value, 0, long.MaxValue, "ulong", expression);

    /// <summary>The nearest float.</summary>
    public static float ToSingle(long value) => value;

    /// <summary>The nearest double.</summary>
    public static double ToDouble(long value) => value;

    /// <summary>The same integer, without decimal places.</summary>
    public static decimal ToDecimal(long value) => value;

    // From 2^52 on all doubles are whole, and a half more would be rounded away to one side or the other.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double HalfUp(double value) => Math.Abs(value) < TwoTo52 ? Math.Floor(value + 0.5) : value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Rounded(double value, double least, double greatest, string type, string expression)
    {
        var rounded = Math.Floor(value + 0.5);
        return rounded >= least && rounded <= greatest ? (long)rounded : throw Beyond(value, type, (long)least, (long)greatest, expression);
    }

    private static long Checked(long value, long least, long greatest, string type, string expression) =>
        value >= least && value <= greatest ? value : throw Beyond(value, type, least, greatest, expression);

    private static decimal ToLargeDecimal(double value, int decimals, string expression)
    {
        if (!(Math.Abs(value) < 79228162514264337593543950335.0))
            throw Beyond(value, "decimal", decimal.MinValue, decimal.MaxValue, expression);

        // Exact: beyond 2^64 / 10^15 a double is a multiple of 2^-39, and BigInteger takes the rest.
        var units = new BigInteger(Math.Abs(value) * 4503599627370496.0) * BigInteger.Pow(10, decimals);
        var rounded = (units + (BigInteger.One << 51)) >> 52;
        while (decimals > 0 && rounded >= BigInteger.One << 96)
            (rounded, decimals) = (rounded / 10, decimals - 1);
        var (low, high) = ((ulong)(rounded & ulong.MaxValue), (uint)(rounded >> 64));
        return new decimal((int)low, (int)(low >> 32), (int)high, value < 0, (byte)decimals);
    }
}
