using System;

namespace SynthFixtures.Testing;

/// <summary>The consecutive rows that a theory asks for.</summary>
/// <param name="Seed">Any seed.</param>
/// <param name="FirstRow">The number of the first row, at least 0.</param>
/// <param name="Count">How many rows, at least 1.</param>
public readonly record struct RowRange(long Seed, long FirstRow, int Count)
{
    /// <summary>The number of rows of a theory that does not say how many it wants.</summary>
    public const int DefaultCount = 20;

    /// <summary>The range that the properties of a test attribute state.</summary>
    /// <param name="subject">The theory, for messages: <c>OrderTests.Totals_add_up</c>.</param>
    /// <param name="seed">Any seed.</param>
    /// <param name="rows">How many rows, or null where the attribute does not say.</param>
    /// <param name="firstRow">The number of the first row, or null where the attribute does not say.</param>
    /// <param name="row">The number of a single row, or null where the attribute does not ask for one.</param>
    /// <exception cref="ArgumentException">The properties contradict each other, or ask for rows that do not exist.</exception>
    public static RowRange Of(string subject, long seed, int? rows, long? firstRow, long? row)
    {
        if (row is { } single)
        {
            if (rows is not null || firstRow is not null)
                throw Misuse(subject, $"Row = {single} asks for one row and {(rows is null ? "FirstRow" : "Rows")} for several; keep one of the two");
            return Row(subject, "Row", single) with { Seed = seed, Count = 1 };
        }

        if (rows is <= 0)
            throw Misuse(subject, $"Rows = {rows} asks for no rows; ask for at least 1");

        var range = Row(subject, "FirstRow", firstRow ?? 0) with { Seed = seed, Count = rows ?? DefaultCount };
        return range.FirstRow <= long.MaxValue - range.Count
            ? range
            : throw Misuse(subject, $"FirstRow = {firstRow} leaves no room for {range.Count} rows; row numbers end at 2^63 - 2");
    }

    /// <summary>Whether a row of the same seed lies in the range.</summary>
    /// <param name="row">Any row number.</param>
    public bool Contains(long row) => row >= FirstRow && row - FirstRow < Count;

    private static RowRange Row(string subject, string property, long row) => row switch
    {
        < 0 => throw Misuse(subject, $"{property} = {row} is negative; rows are counted from 0"),
        long.MaxValue => throw Misuse(subject, $"{property} = {row} is no row; row numbers end at 2^63 - 2"),
        _ => new RowRange(0, row, 0),
    };

    private static ArgumentException Misuse(string subject, string complaint) => new($"[SyntheticData] on {subject}: {complaint}.");
}
