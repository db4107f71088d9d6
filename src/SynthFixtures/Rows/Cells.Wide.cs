using System;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SynthFixtures.Rows;

/// <content>The types that few models use.</content>
public static partial class Cells
{
    private const double TwoTo127 = 170141183460469231731687303715884105728.0;
    private const double TwoTo128 = 2 * TwoTo127;

    /// <summary>The nearest half-precision number.</summary>
    public static Half ToHalf(double value) => (Half)value;

    /// <summary>The nearest half-precision number.</summary>
    public static Half ToHalf(long value) => (Half)(double)value;

    /// <summary>The nearest integer in [-2^127, 2^127 - 1].</summary>
    public static Int128 ToInt128(double value)
    {
        var rounded = Math.Floor(value + 0.5);
        return rounded >= TwoTo127 ? Int128.MaxValue : rounded > -TwoTo127 ? (Int128)rounded : Int128.MinValue;
    }

    /// <summary>The same integer.</summary>
    public static Int128 ToInt128(long value) => value;

    /// <summary>The nearest integer in [0, 2^128 - 1].</summary>
    public static UInt128 ToUInt128(double value)
    {
        var rounded = Math.Floor(value + 0.5);
        return rounded >= TwoTo128 ? UInt128.MaxValue : rounded > 0 ? (UInt128)rounded : UInt128.Zero;
    }

    /// <summary>The same integer; throws below 0.</summary>
    public static UInt128 ToUInt128(long value) => (UInt128)Checked(value, 0, long.MaxValue, "UInt128");

    /// <summary>The nearest integer in [-2^31, 2^31 - 1], on every platform.</summary>
    public static nint ToIntPtr(double value) => ToInt32(value);

    /// <summary>The same integer; throws beyond [-2^31, 2^31 - 1], on every platform.</summary>
    public static nint ToIntPtr(long value) => (nint)Checked(value, int.MinValue, int.MaxValue, "nint");

    /// <summary>The nearest integer in [0, 2^32 - 1], on every platform.</summary>
    public static nuint ToUIntPtr(double value) => ToUInt32(value);

    /// <summary>The same integer; throws beyond [0, 2^32 - 1], on every platform.</summary>
    public static nuint ToUIntPtr(long value) => (nuint)Checked(value, uint.MinValue, uint.MaxValue, "nuint");

    /// <summary>The nearest integer.</summary>
    /// <exception cref="OverflowException"><paramref name="value"/> is not finite.</exception>
    public static BigInteger ToBigInteger(double value) => new(Math.Floor(value + 0.5));

    /// <summary>The same integer.</summary>
    public static BigInteger ToBigInteger(long value) => value;

    /// <summary>The Unicode scalar value of a character.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is half of a surrogate pair.</exception>
    public static Rune ToRune(char value) => new(value);

    /// <summary>The moment, without an offset from UTC.</summary>
    public static DateTimeOffset ToDateTimeOffset(DateTime utc) => new(utc.Ticks, TimeSpan.Zero);

    /// <summary>A time of day that many seconds after midnight, to the nearest tick (100 ns); saturates at the ends of the day.</summary>
    public static TimeOnly ToTimeOnly(double seconds) =>
        new(Math.Clamp(ToInt64(seconds * TimeSpan.TicksPerSecond), TimeOnly.MinValue.Ticks, TimeOnly.MaxValue.Ticks));

    /// <summary>A node with the same content.</summary>
    public static JsonNode ToJsonNode(JsonElement json) => JsonNode.Parse(json.GetRawText())!;

    /// <summary>An object with the same content.</summary>
    /// <exception cref="InvalidOperationException"><paramref name="json"/> is no object.</exception>
    public static JsonObject ToJsonObject(JsonElement json) => ToJsonNode(json).AsObject();

    /// <summary>A document with the same content.</summary>
    public static JsonDocument ToJsonDocument(JsonElement json) => JsonDocument.Parse(json.GetRawText());
}
