using System;
using System.Globalization;

namespace SynthFixtures.Testing.Values;

/// <summary>The texts of single values, one shape for snapshots and fixture files: the same in every culture and time zone.</summary>
internal static class ScalarText
{
    private const string Moment = "yyyy-MM-ddTHH:mm:ss.FFFFFFF";

    /// <summary>The text: numbers in the shortest digits that read back, decimals at their scale, dates and times as ISO 8601 writes them.</summary>
    public static string Of(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        Enum constant => OfEnum(constant),
        DateTime moment => Invariant(moment, moment.Kind == DateTimeKind.Utc ? Moment + "'Z'" : Moment),
        DateTimeOffset moment => Invariant(moment, Moment + "zzz"),
        DateOnly date => Invariant(date, "yyyy-MM-dd"),
        TimeOnly time => Invariant(time, "HH:mm:ss.FFFFFFF"),
        TimeSpan duration => Invariant(duration, "c"),
        Uri address => address.OriginalString,
        IFormattable other => Invariant(other, format: null),
        _ => value.ToString() ?? "",
    };

    private static string Invariant(IFormattable value, string? format) => value.ToString(format, CultureInfo.InvariantCulture);

    // An undefined value prints a number, whose sign is the culture's.
    private static string OfEnum(Enum constant)
    {
        var (type, text) = (constant.GetType(), constant.ToString());
        return Array.TrueForAll(text.Split(", "), name => Enum.IsDefined(type, name))
            ? text
            : Convert.ToString(Convert.ChangeType(constant, Enum.GetUnderlyingType(type), CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)!;
    }
}
