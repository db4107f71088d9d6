using System;

namespace SynthFixtures.Distributions;

/// <summary>Reads the moments that attributes state: ISO 8601, UTC, to the second.</summary>
/// <remarks>By hand: the parsers of the base library load the culture data of the process first, which takes longer than a thousand rows.</remarks>
internal static class IsoDate
{
    private const string DateOnlyShape = "dddd-dd-dd";
    private const string DateAndTimeShape = "dddd-dd-ddTdd:dd:dd";

    public static void Range(string from, string to, out DateTime start, out DateTime end)
    {
        end = Parse(to, nameof(to));
        start = Parse(from, nameof(from));
        if (start >= end)
            throw new ArgumentOutOfRangeException(nameof(from), from, "from needs a moment before to.");
    }

    private static DateTime Parse(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text, name);
        var hasTime = text.Length == DateAndTimeShape.Length;
        if (!HasShape(text, hasTime ? DateAndTimeShape : DateOnlyShape))
            throw Malformed(text, name);

        var (year, month, day) = (Number(text, 0, 4), Number(text, 5, 2), Number(text, 8, 2));
        var (hour, minute, second) = hasTime ? (Number(text, 11, 2), Number(text, 14, 2), Number(text, 17, 2)) : (0, 0, 0);
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59)
            throw Malformed(text, name);
        return new DateTime(year, month, day, hour, minute, second, DateTimeKind.Utc);
    }

    private static bool HasShape(string text, string shape)
    {
        var matches = text.Length == shape.Length;
        for (var i = 0; matches && i < shape.Length; i++)
            matches = shape[i] == 'd' ? text[i] is >= '0' and <= '9' : text[i] == shape[i];
        return matches;
    }

    private static int Number(string text, int start, int digits)
    {
        var number = 0;
        for (var i = start; i < start + digits; i++)
            number = (10 * number) + (text[i] - '0');
        return number;
    }

    private static ArgumentOutOfRangeException Malformed(string text, string name) =>
        new(name, text, $"{name} needs an ISO 8601 date, yyyy-MM-dd or yyyy-MM-ddTHH:mm:ss.");
}
