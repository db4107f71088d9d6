using System;
using System.Collections.Generic;

namespace SynthFixtures.Rows;

/// <summary>Makes rows by a source of its own: what <c>With(...)</c> of a generated facade returns. Any number of threads may use it.</summary>
/// <typeparam name="T">The type of the rows.</typeparam>
/// <param name="source">Makes the rows.</param>
public sealed class SyntheticRows<T>(SyntheticSource<T> source)
{
    private readonly SyntheticSource<T> source = source ?? throw new ArgumentNullException(nameof(source));

    /// <summary>The rows as the value of a member that holds a row of the type: each keeps what is not given.</summary>
    /// <param name="rows">What a facade's <c>With</c> returned.</param>
    public static implicit operator Override<T>(SyntheticRows<T> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new Override<T>(rows.source);
    }

    /// <summary>One row.</summary>
    /// <param name="seed">Any seed.</param>
    /// <param name="row">The row number, at least 0; row 10^12 costs as much as row 0.</param>
    /// <param name="strata">The number of rows that cover every law evenly together (rows 0 to n - 1, n to 2 n - 1, ...); 0 draws each row by itself.</param>
    public T Row(long seed = 0, long row = 0, long strata = 0) => source.Row(seed, row, strata);

    /// <summary>Consecutive rows.</summary>
    /// <param name="count">How many rows, at least 0.</param>
    /// <param name="seed">Any seed.</param>
    /// <param name="firstRow">The number of the first row, at least 0.</param>
    /// <param name="strata">The number of rows that cover every law evenly together (rows 0 to n - 1, n to 2 n - 1, ...); 0 draws each row by itself.</param>
    public T[] Rows(int count, long seed = 0, long firstRow = 0, long strata = 0)
    {
        RowNumbers.Check(firstRow, count, strata);
        var rows = new T[count];
        source.Fill(rows, seed, firstRow, strata);
        return rows;
    }

    /// <summary>Consecutive rows into memory of the caller's.</summary>
    /// <param name="rows">Filled with rows <paramref name="firstRow"/>, <paramref name="firstRow"/> + 1, ...</param>
    /// <param name="seed">Any seed.</param>
    /// <param name="firstRow">The number of the first row, at least 0.</param>
    /// <param name="strata">The number of rows that cover every law evenly together (rows 0 to n - 1, n to 2 n - 1, ...); 0 draws each row by itself.</param>
    public void Fill(Span<T> rows, long seed = 0, long firstRow = 0, long strata = 0) => source.Fill(rows, seed, firstRow, strata);

    /// <summary>All rows from one on, made as they are asked for, without end (the last is row 2^63 - 2).</summary>
    /// <param name="seed">Any seed.</param>
    /// <param name="firstRow">The number of the first row, at least 0.</param>
    public IEnumerable<T> Stream(long seed = 0, long firstRow = 0)
    {
        RowNumbers.CheckOne(firstRow, nameof(firstRow));
        return From(seed, firstRow);

        IEnumerable<T> From(long seed, long row)
        {
            for (; row < long.MaxValue; row++)
                yield return source.Row(seed, row);
        }
    }
}
