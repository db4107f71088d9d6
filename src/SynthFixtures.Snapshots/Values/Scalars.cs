using System;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SynthFixtures.Snapshots;

/// <summary>Single values as canonical text: the same in every culture and time zone; equal texts mean equal values.</summary>
internal static class Scalars
{
    private const string Moment = "yyyy-MM-ddTHH:mm:ss.FFFFFFF";

    /// <summary>The text, or null for what consists of parts.</summary>
    public static string? Of(object? value) => value switch
    {
        null => "null",
        string text => Quotation.Of(text),
        bool flag => flag ? "true" : "false",
        char c => Quotation.Of(c.ToString()),
        Enum constant => OfEnum(constant),
        DateTime moment => Invariant(moment, Moment) + moment.Kind switch { DateTimeKind.Utc => "Z", DateTimeKind.Local => " local", _ => "" },
        DateTimeOffset moment => Invariant(moment, Moment + "zzz"),
        DateOnly date => Invariant(date, "yyyy-MM-dd"),
        TimeOnly time => Invariant(time, "HH:mm:ss.FFFFFFF"),
        TimeSpan duration => Invariant(duration, "c"),
        byte[] bytes => "0x" + Convert.ToHexString(bytes),
        Rune rune => Quotation.Of(rune.ToString()),
        Uri uri => Quotation.Of(uri.OriginalString),
        JsonDocument json => OfJson(json.RootElement),
        JsonElement json => OfJson(json),
        JsonNode json => Quotation.Of(json.ToJsonString()),
        Version or IPAddress or Type or Thrown => value.ToString()!,
        Delegate => Quotation.Of($"delegate {value.GetType()}"),
        IFormattable formattable when IsOfThePlatform(value) => formattable.ToString(format: null, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static bool IsOfThePlatform(object value) => value.GetType().Assembly == typeof(object).Assembly || value is System.Numerics.BigInteger or System.Numerics.Complex;

    private static string Invariant(IFormattable value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    // An undefined value prints a number, whose sign is the culture's.
    private static string OfEnum(Enum constant)
    {
        var (type, text) = (constant.GetType(), constant.ToString());
        return Array.TrueForAll(text.Split(", "), name => Enum.IsDefined(type, name))
            ? text
            : Convert.ToString(Convert.ChangeType(constant, Enum.GetUnderlyingType(type), CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)!;
    }

    private static string OfJson(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Undefined)
            return "undefined";
        using var memory = new System.IO.MemoryStream();
        using (var writer = new Utf8JsonWriter(memory))
            json.WriteTo(writer);
        return Quotation.Of(Encoding.UTF8.GetString(memory.ToArray()));
    }
}
