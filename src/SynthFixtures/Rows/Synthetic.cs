using System;
using System.Collections.Generic;
using SynthFixtures.Rows;

namespace SynthFixtures;

/// <summary>Makes rows of synthetic types. Equal arguments give equal rows, on every machine, in any order, from any number of threads.</summary>
public static class Synthetic
{
    /// <summary>One row.</summary>
    /// <typeparam name="T">A synthetic type.</typeparam>
    /// <param name="seed">Any seed.</param>
    /// <param name="row">The row number, at least 0; row 10^12 costs as much as row 0.</param>
    /// <param name="strata">The number of rows that cover every law evenly together (rows 0 to n - 1, n to 2 n - 1, ...); 0 draws each row by itself.</param>
    /// <exception cref="SyntheticModelException"><typeparamref name="T"/> has no source.</exception>
    public static T Row<T>(long seed, long row, long strata = 0) => Sources.Of<T>().Row(seed, row, strata);

    /// <summary>Consecutive rows.</summary>
    /// <typeparam name="T">A synthetic type.</typeparam>
    /// <param name="count">How many rows, at least 0.</param>
    /// <param name="seed">Any seed.</param>
    /// <param name="firstRow">The number of the first row, at least 0.</param>
    /// <param name="strata">The number of rows that cover every law evenly together (rows 0 to n - 1, n to 2 n - 1, ...); 0 draws each row by itself.</param>
    /// <exception cref="SyntheticModelException"><typeparamref name="T"/> has no source.</exception>
    public static T[] Rows<T>(int count, long seed, long firstRow = 0, long strata = 0)
    {
        RowNumbers.Check(firstRow, count, strata);
        var source = Sources.Of<T>();
        var rows = new T[count];
        source.Fill(rows, seed, firstRow, strata);
        return rows;
    }

    /// <summary>Consecutive rows into memory of the caller's.</summary>
    /// <typeparam name="T">A synthetic type.</typeparam>
    /// <param name="rows">Filled with rows <paramref name="firstRow"/>, <paramref name="firstRow"/> + 1, ...</param>
    /// <param name="seed">Any seed.</param>
    /// <param name="firstRow">The number of the first row, at least 0.</param>
    /// <param name="strata">The number of rows that cover every law evenly together (rows 0 to n - 1, n to 2 n - 1, ...); 0 draws each row by itself.</param>
    /// <exception cref="SyntheticModelException"><typeparamref name="T"/> has no source.</exception>
    public static void Fill<T>(Span<T> rows, long seed, long firstRow = 0, long strata = 0) => Sources.Of<T>().Fill(rows, seed, firstRow, strata);

    /// <summary>A column of numbers without a model: the draws that a member has.</summary>
    /// <param name="type">The full name of the type, as C# writes it (<c>Shop.Customer</c>), or any other name for the stream.</param>
    /// <param name="member">The name of the member.</param>
    public static SyntheticColumn Column(string type, string member)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(member);
        return new(type, member);
    }

    /// <summary>All rows from one on, made as they are asked for, without end (the last is row 2^63 - 2).</summary>
    /// <typeparam name="T">A synthetic type.</typeparam>
    /// <param name="seed">Any seed.</param>
    /// <param name="firstRow">The number of the first row, at least 0.</param>
    /// <exception cref="SyntheticModelException"><typeparamref name="T"/> has no source.</exception>
    public static IEnumerable<T> Stream<T>(long seed, long firstRow = 0)
    {
        RowNumbers.CheckOne(firstRow, nameof(firstRow));
        return From(Sources.Of<T>(), seed, firstRow);

        static IEnumerable<T> From(SyntheticSource<T> source, long seed, long row)
        {
            for (; row < long.MaxValue; row++)
                yield return source.Row(seed, row);
        }
    }
}
