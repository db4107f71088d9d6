using System;

namespace SynthFixtures.Testing;

/// <summary>Consecutive rows that a theory asks for.</summary>
/// <param name="Seed">Any seed.</param>
/// <param name="FirstRow">The number of the first row, at least 0.</param>
/// <param name="Count">How many rows, at least 1.</param>
/// <param name="Strata">The number of rows that cover every distribution evenly together; 0 where each is drawn by itself.</param>
internal readonly record struct RowRange(long Seed, long FirstRow, int Count, int Strata = 0)
{
    /// <summary>The rows that a test attribute asks for.</summary>
    /// <param name="attribute">Its name, for messages: <c>[SyntheticData]</c>.</param>
    /// <param name="subject">The theory, for messages: <c>OrderTests.Totals_add_up</c>.</param>
    /// <param name="request">What the attribute says.</param>
    /// <param name="defaults">What holds where it says nothing.</param>
    /// <param name="times">How many times as many rows the run asks for; a single row stays one.</param>
    /// <exception cref="ArgumentException">The properties contradict each other, or ask for rows that do not exist.</exception>
    public static RowRange Of(string attribute, string subject, RowRequest request, RowDefaults defaults, int times = 1)
    {
        ArgumentException Misuse(string complaint) => new($"{attribute} on {subject}: {complaint}.");

        long Number(string property, long row) => row switch
        {
            < 0 => throw Misuse($"{property} = {row} is negative; rows are counted from 0"),
            long.MaxValue => throw Misuse($"{property} = {row} is no row; row numbers end at 2^63 - 2"),
            _ => row,
        };

        if (request.Rows is <= 0)
            throw Misuse($"Rows = {request.Rows} asks for no rows; ask for at least 1");

        if (request.Cover != Cover.Nothing && (request.Rows ?? request.FirstRow ?? request.Row) is not null)
            throw Misuse($"Cover = {request.Cover} chooses the rows itself; remove {(request.Rows is not null ? "Rows" : request.Row is not null ? "Row" : "FirstRow")}");
        if (request.Cover != Cover.Nothing && request.Sampling != Sampling.Independent)
            throw Misuse($"Cover = {request.Cover} chooses among independent rows; remove Sampling");

        var (seed, count) = (request.Seed ?? defaults.Seed, request.Rows ?? defaults.Rows);
        var strata = request.Sampling == Sampling.Stratified ? count : 0;
        if (request.Row is { } single)
        {
            if (request.FirstRow is not null || (request.Rows is not null && strata == 0))
                throw Misuse($"Row = {single} asks for one row and {(request.FirstRow is null ? "Rows" : "FirstRow")} for several; keep one of the two");
            return new(seed, Number("Row", single), 1, strata);
        }

        var first = Number("FirstRow", request.FirstRow ?? 0);
        if (first > long.MaxValue - count)
            throw Misuse($"FirstRow = {first} leaves no room for {count} rows; row numbers end at 2^63 - 2");
        if (strata != 0 && first % strata != 0)
            throw Misuse($"FirstRow = {first} begins inside a set of {count} stratified rows; begin at a multiple of {count}");

        // The run may ask for more rows than there are numbers: it gets those that there are.
        var most = Math.Min(int.MaxValue, long.MaxValue - first);
        return new(seed, first, (int)Math.Min(most, (long)count * times), strata);
    }

    /// <summary>Whether a row of the same seed lies in the range.</summary>
    /// <param name="row">Any row number.</param>
    public bool Contains(long row) => row >= FirstRow && row - FirstRow < Count;
}
