using System;
using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots;

/// <summary>Reads snapshot files, also such as were edited by hand.</summary>
internal static class SnapshotReader
{
    private const string MemberIndent = "#   ";
    private const string Indent = "  ";

    public static bool IsSnapshot(string text) => text.StartsWith(SnapshotWriter.FirstLine, StringComparison.Ordinal);

    /// <summary>Whether the text was a snapshot of ours: also where a merge left its marks above the first line, or nothing is left.</summary>
    public static bool IsOneOfOurs(string text) => IsSnapshot(text) || text.Contains('\n' + SnapshotWriter.FirstLine, StringComparison.Ordinal) || string.IsNullOrWhiteSpace(text);

    /// <summary>The document, or null where the text is no snapshot.</summary>
    public static SnapshotDocument? Read(string text)
    {
        if (!IsSnapshot(text))
            return null;
        var lines = text.Split('\n');
        var head = lines.TakeWhile(line => line.StartsWith('#')).ToList();
        var body = lines.Skip(head.Count).SkipWhile(line => line.Length == 0).ToList();
        var (facts, models) = (new List<ValueLine>(), new List<ModelHead>());
        var members = new List<ValueLine>();
        foreach (var line in head.Skip(1))
        {
            if (line.StartsWith(MemberIndent, StringComparison.Ordinal))
                members.Add(Pair(line[MemberIndent.Length..]));
            else if (line.Contains(": ", StringComparison.Ordinal))
                facts.Add(Pair(line[Math.Min(2, line.Length)..]));
            else
                models.Add(new(line[Math.Min(2, line.Length)..], members = []));
        }
        var isTable = body.Count > 0 && (body[0] == SnapshotWriter.Row || body[0].StartsWith(SnapshotWriter.Row + SnapshotWriter.Separator, StringComparison.Ordinal)
            || body[0].StartsWith(SnapshotWriter.Row + "  ", StringComparison.Ordinal));
        return new(head[0][SnapshotWriter.FirstLine.Length..], facts, models, isTable ? Table([.. body.Where(line => line.Length > 0)]) : Lines(body));
    }

    private static List<Section> Lines(List<string> body)
    {
        var sections = new List<(string Title, List<string> Lines)>();
        foreach (var line in body)
        {
            if (line.Length > 0 && !line.StartsWith(Indent, StringComparison.Ordinal))
                sections.Add((line, []));
            else if (sections.Count > 0)
                sections[^1].Lines.Add(line);
        }
        return [.. sections.Select(section => Of(section.Title, section.Lines))];
    }

    private static Section Of(string title, List<string> lines)
    {
        while (lines.Count > 0 && lines[^1].Length == 0)
            lines.RemoveAt(lines.Count - 1);
        var sampling = lines.Count > 0 && lines[0].StartsWith(Indent + SnapshotDocument.SamplingOfCase, StringComparison.Ordinal) ? lines[0][(Indent.Length + SnapshotDocument.SamplingOfCase.Length)..] : null;
        List<string> written = [.. lines.Skip(sampling is null ? 0 : 1).Select(line => line.Length == 0 ? "" : line[Indent.Length..])];
        return new(title, LineReader.Read(written)) { Sampling = sampling, Written = written };
    }

    private static List<Section> Table(List<string> body)
    {
        var columns = Split(body[0]);
        return [.. body.Skip(1).Select(Split).Select(line => new Section(
            $"{SnapshotWriter.Row} {line[0]}",
            LineReader.Nested([.. columns.Zip(line).Skip(1).Where(c => c.Second.Length > 0).Select(c => new ValuePart(c.First, InlineReader.Value(c.Second)))])))];
    }

    private static string[] Split(string line) => [.. line.Split(" |").Select(part => part.Trim(' '))];

    private static ValueLine Pair(string line)
    {
        var end = line.IndexOf(": ", StringComparison.Ordinal);
        return end < 0 ? new(line, "") : new(line[..end], line[(end + 2)..]);
    }
}
