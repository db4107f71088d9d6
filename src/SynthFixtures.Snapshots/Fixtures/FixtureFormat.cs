using System;
using System.Collections.Generic;
using System.IO;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>How rows become the text of a file. Lines end with <c>\n</c>.</summary>
internal abstract class FixtureFormat
{
    public const string Csv = "csv";
    public const string Json = "json";
    public const string JsonLines = "jsonl";
    public const string Sql = "sql";

    /// <summary>The format's name, as projects write it.</summary>
    public abstract string Name { get; }

    /// <summary>What readers of the file that was written last will not find as its model made it, in words.</summary>
    public virtual IEnumerable<string> Doubts => [];

    /// <summary>Writes a file.</summary>
    /// <param name="text">The file.</param>
    /// <param name="rows">The rows, each with its number.</param>
    /// <exception cref="FixtureProblem">A value cannot stand in this format.</exception>
    public abstract void Write(TextWriter text, IEnumerable<(long Number, object? Row)> rows);

    /// <summary>The format that an item asks for.</summary>
    /// <param name="type">The type of the rows.</param>
    /// <param name="fixture">The item.</param>
    /// <exception cref="FixtureProblem">There is no such format, or the item lacks what the format needs.</exception>
    public static FixtureFormat Of(Type type, FixtureItem fixture) => NameOf(fixture) switch
    {
        Csv => new CsvFormat(Column.Of(type, ColumnStyle.Csv), CsvFormat.SeparatorOf(fixture), CsvFormat.NullTextOf(fixture), fixture.Flag(FixtureMetadata.NeutralizeFormulas)),
        Json => new JsonFormat(type),
        JsonLines => new JsonLinesFormat(type),
        _ => SqlOf(type, fixture, SqlDialect.Of(fixture)),
    };

    /// <summary>The name of the format that an item asks for.</summary>
    /// <param name="fixture">The item; it names a file.</param>
    /// <exception cref="FixtureProblem">There is no such format.</exception>
    public static string NameOf(FixtureItem fixture)
    {
        var name = fixture.Optional(FixtureMetadata.Format) ?? Path.GetExtension(fixture.OutputFile).TrimStart('.');
        return name.ToLowerInvariant() switch
        {
            Csv => Csv,
            Json => Json,
            JsonLines or "ndjson" => JsonLines,
            Sql => Sql,
            _ => throw new FixtureProblem(FixtureProblem.Declaration, $"'{name}' is no format of fixture files; use Format=\"csv\", \"json\", \"jsonl\" or \"sql\""),
        };
    }

    /// <summary>Whether files with an extension hold data, whatever wrote them.</summary>
    /// <param name="extension">The extension with its dot.</param>
    public static bool IsExtension(string extension) => extension.ToLowerInvariant() is ".csv" or ".tsv" or ".tab" or ".txt" or ".json" or ".jsonl" or ".ndjson" or ".sql";

    private static SqlFormat SqlOf(Type type, FixtureItem fixture, SqlDialect dialect) =>
        new(Column.Of(type, SqlMapping.Columns), dialect, SqlMapping.TableOf(type, fixture.Optional(FixtureMetadata.Table), dialect));

    /// <summary>Runs what writes a value, and says where the value stands if it cannot be written.</summary>
    protected static T At<T>(long row, string member, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (FixtureProblem problem) when (problem.Code == FixtureProblem.Writing)
        {
            throw new FixtureProblem(problem.Code, $"row {row}{(member.Length > 0 ? $", {member}" : "")}: {problem.Message}");
        }
    }
}
