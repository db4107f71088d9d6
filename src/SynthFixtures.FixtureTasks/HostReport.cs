using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace SynthFixtures.FixtureTasks;

/// <summary>What the host has reported: a line for each event, fields between tabs. Lines that are not whole say nothing.</summary>
internal sealed class HostReport
{
    private const string Refusal = "-1";

    private readonly List<string[]> events;

    private HostReport(List<string[]> events) => this.events = events;

    /// <summary>Errors and warnings, in the order in which they were reported.</summary>
    public IEnumerable<(bool IsError, string Place, int Line, string Code, string Message)> Findings =>
        from fields in events
        where Is(fields, 6, "failed", "faulted", "warned")
        select (fields[0] != "warned", fields[2], int.Parse(fields[3], CultureInfo.InvariantCulture), fields[4], fields[5]);

    /// <summary>What was done: <c>written Fixtures/a.csv</c>.</summary>
    public IEnumerable<string> Done => from fields in events where Is(fields, 4, "done") select $"{fields[2]} {fields[3]}";

    /// <summary>Whether the host could not begin, and said why.</summary>
    public bool IsRefused => events.Exists(fields => Is(fields, 6, "failed") && fields[1] == Refusal);

    /// <summary>Whether the host has said that it is at its end, or that it could not begin.</summary>
    public bool IsAtEnd => IsRefused || events.Exists(fields => Is(fields, 2, "end"));

    /// <summary>The report so far; nothing where there is no file.</summary>
    public static HostReport Read(string path)
    {
        if (!File.Exists(path))
            return new([]);
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(reader.ReadToEnd());
    }

    /// <summary>The events of a text.</summary>
    public static HostReport Parse(string text)
    {
        var lines = text.Split('\n');
        return new([.. lines.Take(lines.Length - 1).Select(line => line.Split('\t').Select(Unescape).ToArray())]);
    }

    /// <summary>Whether every one of so many items was handled, each once, and the end was reached: nothing else is evidence.</summary>
    public bool IsComplete(int items) =>
        events.Count(fields => Is(fields, 2, "end") && fields[1] == Number(items)) == 1
        && Enumerable.Range(0, items).All(item => Results(item) == 1);

    /// <summary>The items that have no result.</summary>
    public IEnumerable<int> Open(int items) => Enumerable.Range(0, items).Where(item => Results(item) == 0);

    /// <summary>The item that was begun and not ended; null where none was.</summary>
    public int? Broken(int items) => Open(items).Where(IsBegun).Select(item => (int?)item).FirstOrDefault();

    private bool IsBegun(int item) => events.Exists(fields => Is(fields, 2, "start") && fields[1] == Number(item));

    private int Results(int item) => events.Count(fields => (Is(fields, 4, "done") || Is(fields, 6, "failed")) && fields[1] == Number(item));

    private static bool Is(string[] fields, int length, params string[] kinds) => fields.Length == length && kinds.Contains(fields[0]);

    private static string Unescape(string field)
    {
        var text = new StringBuilder(field.Length);
        for (var i = 0; i < field.Length; i++)
            text.Append(field[i] != '\\' || i + 1 == field.Length ? field[i] : field[++i] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', var other => other });
        return text.ToString();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
