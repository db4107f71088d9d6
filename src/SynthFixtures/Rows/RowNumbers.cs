using System;
using SynthFixtures.Dependence;
using SynthFixtures.Streams;

namespace SynthFixtures.Rows;

/// <summary>Which rows there are. Every entry point asks here before it makes or writes anything, also where no row is asked for.</summary>
internal static class RowNumbers
{
    private const string End = "Row numbers end at 2^63 - 2.";

    /// <summary>The set of rows that are drawn together.</summary>
    /// <param name="firstRow">The number of the first row.</param>
    /// <param name="count">How many rows.</param>
    /// <param name="strata">The number of strata, 0 for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its domain.</exception>
    public static RowSet? Check(long firstRow, long count, long strata)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegative(firstRow);
        if (firstRow > long.MaxValue - count)
            throw new ArgumentOutOfRangeException(nameof(firstRow), firstRow, End);
        return Strata.Of(strata);
    }

    /// <summary>Checks the number of a row from which on rows are asked for, one at least.</summary>
    /// <param name="firstRow">The number of the row.</param>
    /// <param name="name">What the caller calls it.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public static void CheckOne(long firstRow, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(firstRow, name);
        if (firstRow == long.MaxValue)
            throw new ArgumentOutOfRangeException(name, firstRow, End);
    }
}
