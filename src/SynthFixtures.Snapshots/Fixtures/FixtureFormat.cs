using System;
using System.Collections.Generic;
using System.IO;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>How rows become the text of a file. Lines end with <c>\n</c>.</summary>
internal abstract class FixtureFormat
{
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
    public static FixtureFormat Of(Type type, FixtureItem fixture)
    {
        var name = fixture.Optional("Format") ?? Path.GetExtension(fixture.OutputFile).TrimStart('.');
        return name.ToLowerInvariant() switch
        {
            "csv" => new CsvFormat(Column.Of(type, ColumnStyle.Csv), fixture.Character("Separator", ','), fixture.Optional("NullText") ?? "", fixture.Flag("NeutralizeFormulas")),
            "json" => new JsonFormat(type),
            "jsonl" or "ndjson" => new JsonLinesFormat(type),
            "sql" => new SqlFormat(Column.Of(type, SqlMapping.Columns), SqlDialect.Of(fixture), SqlMapping.TableOf(type, fixture.Optional("Table"))),
            _ => throw new FixtureProblem(FixtureProblem.Declaration, $"'{name}' is no format of fixture files; use Format=\"csv\", \"json\", \"jsonl\" or \"sql\""),
        };
    }

    /// <summary>Whether files with an extension hold data, whatever wrote them.</summary>
    /// <param name="extension">The extension with its dot.</param>
    public static bool IsExtension(string extension) => extension.ToLowerInvariant() is ".csv" or ".tsv" or ".tab" or ".txt" or ".json" or ".jsonl" or ".ndjson" or ".sql";

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
