using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>INSERT statements of at most 500 rows, one row on each line. The table exists already; columns are named, so their order does not matter.</summary>
/// <param name="columns">The columns.</param>
/// <param name="dialect">How the database writes names and values.</param>
/// <param name="table">The table, with a schema before a dot or without.</param>
internal sealed class SqlFormat(IReadOnlyList<Column> columns, SqlDialect dialect, string table) : FixtureFormat
{
    private const int RowsOfStatement = 500;

    /// <inheritdoc/>
    public override string Name => "sql";

    /// <inheritdoc/>
    public override void Write(TextWriter text, IEnumerable<(long Number, object? Row)> rows)
    {
        var insert = $"INSERT INTO {string.Join('.', table.Split('.').Select(dialect.Name))} ({string.Join(", ", columns.Select(column => dialect.Name(column.Name)))}) VALUES\n";
        var written = 0;
        foreach (var (number, row) in rows)
        {
            text.Write(written % RowsOfStatement > 0 ? ",\n" : written > 0 ? ";\n" + insert : insert);
            text.Write('(');
            text.Write(string.Join(", ", columns.Select(column => At(number, column.Name, () => Literal(column, column.Read(row!))))));
            text.Write(')');
            written++;
        }
        if (written > 0)
            text.Write(";\n");
    }

    private string Literal(Column column, object? value) =>
        value is null ? "NULL"
        : value is byte[] bytes ? dialect.Bytes(Convert.ToHexString(bytes))
        : column.IsScalar ? dialect.Literal(Scalar.Of(value))
        : dialect.Text(JsonText.Of(value, column.Type));
}
