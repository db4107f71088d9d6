using System;
using System.Collections.Generic;
using System.IO;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>
/// Comma-separated values (RFC 4180) with a header. Null is an empty field, an empty text is <c>""</c>, as PostgreSQL's COPY reads them.
/// </summary>
/// <param name="columns">The columns.</param>
/// <param name="separator">Stands between fields.</param>
/// <param name="nullText">What null is written as, never in quotes; a text of these characters is always in quotes.</param>
/// <param name="neutralizeFormulas">
/// Whether an apostrophe goes before texts that a spreadsheet would compute: those that begin with <c>= + - @</c>, a tab or a carriage return (OWASP, CSV Injection).
/// </param>
internal sealed class CsvFormat(IReadOnlyList<Column> columns, char separator, string nullText, bool neutralizeFormulas) : FixtureFormat
{
    /// <inheritdoc/>
    public override string Name => Csv;

    /// <inheritdoc/>
    public override void Write(TextWriter text, IEnumerable<(long Number, object? Row)> rows)
    {
        for (var i = 0; i < columns.Count; i++)
            Write(text, i, Quoted(columns[i].Name));
        foreach (var (number, row) in rows)
            for (var i = 0; i < columns.Count; i++)
                Write(text, i, At(number, columns[i].Name, () => Field(columns[i], row!)));
    }

    /// <summary>What an item says that stands between fields.</summary>
    /// <exception cref="FixtureProblem">It says what cannot stand there.</exception>
    public static char SeparatorOf(FixtureItem item) => item.Character(FixtureMetadata.Separator, ',');

    /// <summary>What an item says that null is written as.</summary>
    /// <exception cref="FixtureProblem">A reader would take it for something else, as it is never in quotes.</exception>
    public static string NullTextOf(FixtureItem item)
    {
        var (separator, text) = (SeparatorOf(item), item.Optional(FixtureMetadata.NullText) ?? "");
        return text.AsSpan().ContainsAny(separator, '"') || text.AsSpan().ContainsAny('\n', '\r')
            ? throw new FixtureProblem(FixtureProblem.Declaration, $"NullText is '{text}'; null is written without quotes, so use a text without Separator, quotation marks and line ends, NullText=\"NULL\"")
            : text;
    }

    private void Write(TextWriter text, int column, string field)
    {
        text.Write(field);
        text.Write(column < columns.Count - 1 ? separator : '\n');
    }

    private string Field(Column column, object row)
    {
        if (column.Read(row) is not { } value)
            return nullText;
        if (!column.IsScalar)
            return Quoted(column.Json(row));

        var scalar = Scalar.Of(value);
        return Quoted(neutralizeFormulas && scalar.Kind == ScalarKind.Text && IsFormula(scalar.Text) ? "'" + scalar.Text : scalar.Text);
    }

    private string Quoted(string text) =>
        text.Length == 0 || text == nullText || text[0] is ' ' or '\t' || text[^1] is ' ' or '\t' || text.AsSpan().ContainsAny(separator, '"') || text.AsSpan().ContainsAny('\n', '\r')
            ? "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
            : text;

    private static bool IsFormula(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];
}
