using System;

namespace SynthFixtures.Testing;

/// <summary>The consecutive rows that a theory asks for.</summary>
/// <param name="Seed">Any seed.</param>
/// <param name="FirstRow">The number of the first row, at least 0.</param>
/// <param name="Count">How many rows, at least 1.</param>
/// <param name="Strata">The number of rows that cover every law evenly together; 0 where each is drawn by itself.</param>
public readonly record struct RowRange(long Seed, long FirstRow, int Count, int Strata = 0)
{
    /// <summary>The number of rows of a theory that does not say how many it wants.</summary>
    public const int DefaultCount = 20;

    /// <summary>The range that the properties of a test attribute state.</summary>
    /// <param name="subject">The theory, for messages: <c>OrderTests.Totals_add_up</c>.</param>
    /// <param name="seed">Any seed.</param>
    /// <param name="rows">How many rows, or null where the attribute does not say.</param>
    /// <param name="firstRow">The number of the first row, or null where the attribute does not say.</param>
    /// <param name="row">The number of a single row, or null where the attribute does not ask for one.</param>
    /// <param name="sampling">How the rows are drawn. Of stratified rows a single one is one of as many as <paramref name="rows"/> says.</param>
    /// <exception cref="ArgumentException">The properties contradict each other, or ask for rows that do not exist.</exception>
    public static RowRange Of(string subject, long seed, int? rows, long? firstRow, long? row, Sampling sampling = Sampling.Independent)
    {
        if (rows is <= 0)
            throw Misuse(subject, $"Rows = {rows} asks for no rows; ask for at least 1");

        var count = rows ?? DefaultCount;
        var strata = sampling == Sampling.Stratified ? count : 0;
        if (row is { } single)
        {
            if (firstRow is not null || (rows is not null && strata == 0))
                throw Misuse(subject, $"Row = {single} asks for one row and {(firstRow is null ? "Rows" : "FirstRow")} for several; keep one of the two");
            return Row(subject, "Row", single) with { Seed = seed, Count = 1, Strata = strata };
        }

        var range = Row(subject, "FirstRow", firstRow ?? 0) with { Seed = seed, Count = count, Strata = strata };
        if (range.FirstRow > long.MaxValue - count)
            throw Misuse(subject, $"FirstRow = {firstRow} leaves no room for {count} rows; row numbers end at 2^63 - 2");
        return strata == 0 || range.FirstRow % strata == 0
            ? range
            : throw Misuse(subject, $"FirstRow = {firstRow} begins inside a set of {count} stratified rows; begin at a multiple of {count}");
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
