using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SynthFixtures.Rows;

/// <content>The types that few models use.</content>
public static partial class Cells
{
    private const double TwoTo127 = 170141183460469231731687303715884105728.0;
    private const double TwoTo128 = 2 * TwoTo127;

    // The greatest number, and where rounding to infinity begins.
    private const long GreatestHalf = 65504;
    private const long HalfEnd = 65520;
    private const double SecondsPerDay = 86400;

    /// <summary>The nearest half-precision number; of a distribution's own NaN and infinities the same.</summary>
    /// <param name="value">The number.</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It is finite and lies beyond the range of <see cref="Half"/>.</exception>
    public static Half ToHalf(double value, [CallerArgumentExpression(nameof(value))] string expression = "")
    {
        var nearest = (Half)value;
        return Half.IsInfinity(nearest) && double.IsFinite(value) ? throw Beyond(value, "Half", -GreatestHalf, GreatestHalf, expression) : nearest;
    }

    /// <summary>The nearest half-precision number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It lies beyond the range of <see cref="Half"/>.</exception>
    public static Half ToHalf(long value, [CallerArgumentExpression(nameof(value))] string expression = "") =>
        value is > -HalfEnd and < HalfEnd ? (Half)(double)value : throw Beyond(value, "Half", -GreatestHalf, GreatestHalf, expression);

    /// <summary>The nearest integer, in [-2^127, 2^127 - 1].</summary>
    /// <param name="value">The number.</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It lies beyond that range, or is NaN.</exception>
    public static Int128 ToInt128(double value, [CallerArgumentExpression(nameof(value))] string expression = "")
    {
        var rounded = HalfUp(value);
        return rounded is >= -TwoTo127 and < TwoTo127 ? (Int128)rounded : throw Beyond(value, "Int128", Int128.MinValue, Int128.MaxValue, expression);
    }

    /// <summary>The same integer.</summary>
    public static Int128 ToInt128(long value) => value;

    /// <summary>The nearest integer, in [0, 2^128 - 1].</summary>
    /// <param name="value">The number.</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It lies beyond that range, or is NaN.</exception>
    public static UInt128 ToUInt128(double value, [CallerArgumentExpression(nameof(value))] string expression = "")
    {
        var rounded = HalfUp(value);
        return rounded is >= 0 and < TwoTo128 ? (UInt128)rounded : throw Beyond(value, "UInt128", UInt128.MinValue, UInt128.MaxValue, expression);
    }

    /// <summary>The same integer.</summary>
    /// <param name="value">The number.</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It lies below 0.</exception>
    public static UInt128 ToUInt128(long value, [CallerArgumentExpression(nameof(value))] string expression = "") =>
        value >= 0 ? (UInt128)value : throw Beyond(value, "UInt128", UInt128.MinValue, UInt128.MaxValue, expression);

    /// <summary>The nearest integer, in [-2^31, 2^31 - 1] on every platform.</summary>
    /// <param name="value">The number.</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It lies beyond that range, or is NaN.</exception>
    public static nint ToIntPtr(double value, [CallerArgumentExpression(nameof(value))] string expression = "") =>
        (nint)Rounded(value, int.MinValue, int.MaxValue, "nint", expression);

    /// <summary>The same integer, in [-2^31, 2^31 - 1] on every platform.</summary>
    /// <param name="value">The number.</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It lies beyond that range.</exception>
    public static nint ToIntPtr(long value, [CallerArgumentExpression(nameof(value))] string expression = "") =>
        (nint)Checked(value, int.MinValue, int.MaxValue, "nint", expression);

    /// <summary>The nearest integer, in [0, 2^32 - 1] on every platform.</summary>
    /// <param name="value">The number.</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It lies beyond that range, or is NaN.</exception>
    public static nuint ToUIntPtr(double value, [CallerArgumentExpression(nameof(value))] string expression = "") =>
        (nuint)Rounded(value, uint.MinValue, uint.MaxValue, "nuint", expression);

    /// <summary>The same integer, in [0, 2^32 - 1] on every platform.</summary>
    /// <param name="value">The number.</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It lies beyond that range.</exception>
    public static nuint ToUIntPtr(long value, [CallerArgumentExpression(nameof(value))] string expression = "") =>
        (nuint)Checked(value, uint.MinValue, uint.MaxValue, "nuint", expression);

    /// <summary>The nearest integer.</summary>
    /// <param name="value">The number.</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It is not finite.</exception>
    public static BigInteger ToBigInteger(double value, [CallerArgumentExpression(nameof(value))] string expression = "") =>
        double.IsFinite(value) ? new(HalfUp(value)) : throw Beyond(value, "BigInteger", double.MinValue, double.MaxValue, expression);

    /// <summary>The same integer.</summary>
    public static BigInteger ToBigInteger(long value) => value;

    /// <summary>The Unicode scalar value of a character.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is half of a surrogate pair.</exception>
    public static Rune ToRune(char value) => new(value);

    /// <summary>The moment, without an offset from UTC.</summary>
    public static DateTimeOffset ToDateTimeOffset(DateTime utc) => new(utc.Ticks, TimeSpan.Zero);

    /// <summary>A time of day that many seconds after midnight, to the nearest tick (100 ns).</summary>
    /// <param name="seconds">The number.</param>
    /// <param name="expression">What the number is in the caller's code; compilers supply it.</param>
    /// <exception cref="SyntheticModelException">It lies outside the day, [0, 86400), or is NaN.</exception>
    public static TimeOnly ToTimeOnly(double seconds, [CallerArgumentExpression(nameof(seconds))] string expression = "")
    {
        var ticks = Math.Floor((seconds * TimeSpan.TicksPerSecond) + 0.5);
        return ticks >= 0 && seconds < SecondsPerDay
            ? new((long)Math.Min(ticks, TimeSpan.TicksPerDay - 1))
            : throw Beyond(seconds, "TimeOnly in seconds after midnight", 0, 86399.9999999, expression);
    }

    /// <summary>A node with the same content.</summary>
    public static JsonNode ToJsonNode(JsonElement json) => JsonNode.Parse(json.GetRawText())!;

    /// <summary>An object with the same content.</summary>
    /// <exception cref="InvalidOperationException"><paramref name="json"/> is no object.</exception>
    public static JsonObject ToJsonObject(JsonElement json) => ToJsonNode(json).AsObject();

    /// <summary>A document with the same content.</summary>
    public static JsonDocument ToJsonDocument(JsonElement json) => JsonDocument.Parse(json.GetRawText());
}
