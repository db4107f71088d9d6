using System;
using System.Collections.Generic;

namespace SynthFixtures.Snapshots.Tests.Fixtures;

public enum Mood
{
    Calm,
    Grim,
}

public readonly record struct Place(string? City, int Number);

/// <summary>Values that formats have trouble with.</summary>
public sealed class Hostile
{
    public string? Text { get; init; }
    public double Real { get; init; }
    public float Single { get; init; }
    public decimal Amount { get; init; }
    public long Whole { get; init; }
    public UInt128 Wide { get; init; }
    public bool Flag { get; init; }
    public DateTime Moment { get; init; }
    public DateTimeOffset Offset { get; init; }
    public DateOnly Day { get; init; }
    public TimeOnly Time { get; init; }
    public Guid Id { get; init; }
    public Mood Mood { get; init; }
    public TimeSpan Span { get; init; }
    public char Letter { get; init; } = 'a';
    public Half Narrow { get; init; }
    public Int128 Signed { get; init; }
    public byte[]? Bytes { get; init; }
    public int? Maybe { get; init; }
    public Place? Place { get; init; }
    public List<string?> Tags { get; init; } = [];
    public int Computed => (Text ?? "").Length;

    /// <summary>Texts that UTF-8 can hold.</summary>
    public static IReadOnlyList<string?> Texts { get; } =
    [
        null, "", " ", "plain", "\"", "\"\"", "'", "''", ",", ";", "a,\"b\",'c'", "two\nlines", "two\r\nlines", "\r", "\n", "\t", " both ends ", "\\", "\\\n", "\\'", "C:\\new",
        "NULL", "null", "\\N", "=cmd|' /C calc'!A0", "+1", "-1", "@sum", "\u0001\u001A\u007F\u0085", "\u202Etxet\u202C", "\u200Fright", "\u2028\u2029", "\uFEFFmark", "é ß Ж 漢",
        "\U0001D11E\U0001F469\u200D\U0001F4BB", "e\u0301", "{\"a\":1}", "<&>", "%s%n$1${x}", "--", "/*", "');DROP TABLE hostile;--", ":name ?", "1E400", "true",
    ];

    /// <summary>A text that some formats hold and some do not.</summary>
    public const string WithNul = "be\0fore";

    private static readonly double[] Reals =
        [0, -0.0, 0.1, 1.0 / 3, 1e16, -1e300, double.Epsilon, double.MaxValue, double.MinValue, 123456789012345680, double.PositiveInfinity, double.NegativeInfinity, double.NaN];

    // To the microsecond, which all databases keep; both signs, below a day, days alone, days and a time, and beyond what a time of the day can be.
    private static readonly TimeSpan[] Spans =
    [
        TimeSpan.Zero, new(0, 12, 5, 13), new(3, 12, 5, 13), new(-3, -12, -5, -13), new(0, -12, -5, -13), TimeSpan.FromDays(1), TimeSpan.FromDays(-1),
        TimeSpan.FromMicroseconds(1), TimeSpan.FromMicroseconds(-1), new(0, 23, 59, 59, 999, 999), new(34, 22, 59, 59), new(-34, -22, -59, -59),
        new(400, 0, 0, 0, 1), new TimeSpan(TimeSpan.MaxValue.Ticks / 10 * 10), new TimeSpan(TimeSpan.MinValue.Ticks / 10 * 10),
    ];

    /// <summary>A row for each text; the other members go through their own values. NaN only where it is asked for.</summary>
    public static IEnumerable<Hostile> Rows(bool withNaN, bool withNul)
    {
        var texts = withNul ? [.. Texts, WithNul] : Texts;
        for (var i = 0; i < texts.Count; i++)
            yield return new()
            {
                Text = texts[i],
                Real = Reals[i % (withNaN ? Reals.Length : Reals.Length - 1)],
                Single = (float)(i / 7.0),
                Amount = i % 2 == 0 ? -12.50m : decimal.MaxValue,
                Whole = i % 2 == 0 ? long.MinValue : long.MaxValue,
                Wide = i % 2 == 0 ? 0 : UInt128.MaxValue,
                Flag = i % 2 == 0,
                Moment = DateTime.SpecifyKind(new DateTime(2024, 2, 29, 23, 59, 58).AddTicks(i * 10L), i % 2 == 0 ? DateTimeKind.Utc : DateTimeKind.Unspecified),
                Offset = new DateTimeOffset(1999, 12, 31, 12, 0, 0, TimeSpan.FromMinutes(i * 15 - 300)),
                Day = new DateOnly(1600 + i, 1, 31),
                Time = new TimeOnly(i % 24, 5, 6).Add(TimeSpan.FromMicroseconds(i)),
                Id = new Guid(i, 2, 3, 4, 5, 6, 7, 8, 9, 10, 255),
                Mood = (Mood)(i % 2),
                Span = Spans[i % Spans.Length],
                Letter = "aé漢'\\"[i % 5],
                Narrow = (Half)(i / 7.0),
                Signed = i % 4 == 0 ? Int128.MinValue : i,
                Bytes = i % 3 == 0 ? null : [.. new byte[i % 4], (byte)i, 255],
                Maybe = i % 2 == 0 ? null : i,
                Place = i % 3 == 0 ? null : new Place(texts[i], i),
                Tags = [texts[i], "x"],
            };
    }
}
