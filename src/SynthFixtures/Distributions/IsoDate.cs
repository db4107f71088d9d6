using System;
using System.Globalization;

namespace SynthFixtures.Distributions;

/// <summary>Reads the moments that attributes state: ISO 8601, UTC, to the second.</summary>
internal static class IsoDate
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss"];

    public static (DateTime From, DateTime To) Range(string from, string to)
    {
        var end = Parse(to, nameof(to));
        var start = Parse(from, nameof(from));
        return start < end ? (start, end) : throw new ArgumentOutOfRangeException(nameof(from), from, "from needs a moment before to.");
    }

    private static DateTime Parse(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text, name);
        return DateTime.TryParseExact(
            text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
            ? moment
            : throw new ArgumentOutOfRangeException(name, text, $"{name} needs an ISO 8601 date, yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss.");
    }
}
