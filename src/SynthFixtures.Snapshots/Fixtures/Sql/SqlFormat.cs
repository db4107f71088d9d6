using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>INSERT statements of at most 500 rows, one row on each line. The table exists already; columns are named, so their order does not matter.</summary>
/// <param name="columns">The columns.</param>
/// <param name="dialect">How the database writes names and values.</param>
/// <param name="table">The table: its schema and its name, or its name.</param>
internal sealed class SqlFormat(IReadOnlyList<Column> columns, SqlDialect dialect, IReadOnlyList<string> table) : FixtureFormat
{
    private const int RowsOfStatement = 500;

    private readonly Dictionary<(string Column, string Doubt), (long First, long Count)> doubts = [];

    /// <inheritdoc/>
    public override string Name => Sql;

    /// <inheritdoc/>
    public override IEnumerable<string> Doubts => doubts.Select(doubt => Sentence(doubt.Key.Column, doubt.Key.Doubt, doubt.Value.First, doubt.Value.Count));

    /// <inheritdoc/>
    public override void Write(TextWriter text, IEnumerable<(long Number, object? Row)> rows)
    {
        doubts.Clear();
        var insert = $"INSERT INTO {string.Join('.', table.Select(dialect.Name))} ({string.Join(", ", columns.Select(column => dialect.Name(column.Name)))}) VALUES\n";
        var written = 0;
        foreach (var (number, row) in rows)
        {
            text.Write(written % RowsOfStatement > 0 ? ",\n" : written > 0 ? ";\n" + insert : insert);
            text.Write('(');
            text.Write(string.Join(", ", columns.Select(column => At(number, column.Name, () => Literal(number, column, row!)))));
            text.Write(')');
            written++;
        }
        if (written > 0)
            text.Write(";\n");
    }

    private static string Sentence(string column, string doubt, long first, long count) =>
        FormattableString.Invariant($"{count} {(count == 1 ? "value" : "values")} of {column} {doubt} (the first in row {first})");

    private string Literal(long number, Column column, object row)
    {
        if (column.Read(row) is not { } value)
            return "NULL";
        if (!column.IsScalar)
            return dialect.Text(column.Json(row));

        var literal = dialect.Literal(value);
        if (dialect.Doubt(value) is { } doubt)
        {
            var (first, count) = doubts.GetValueOrDefault((column.Name, doubt), (number, 0));
            doubts[(column.Name, doubt)] = (first, count + 1);
        }
        return literal;
    }
}
