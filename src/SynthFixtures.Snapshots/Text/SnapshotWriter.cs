using System.Collections.Generic;
using System.Linq;
using System.Text;
using SynthFixtures.Testing.Values;

namespace SynthFixtures.Snapshots;

/// <summary>Writes snapshots; every line ends in \n.</summary>
internal static class SnapshotWriter
{
    public const string FirstLine = "# SynthFixtures snapshot of ";
    public const string Row = "row";

    /// <summary>What separates the columns of a table; texts that contain it are quoted, with an escape.</summary>
    public const string Separator = " | ";

    public static string Write(SnapshotDocument document, SnapshotForm form)
    {
        var text = new StringBuilder();
        text.Append(FirstLine).Append(document.Subject).Append('\n');
        foreach (var fact in document.Facts)
            text.Append("# ").Append(fact.Path).Append(": ").Append(fact.Text).Append('\n');
        foreach (var model in document.Models)
        {
            text.Append("# ").Append(model.Type).Append('\n');
            foreach (var member in model.Members)
                text.Append("#   ").Append(member.Path).Append(": ").Append(member.Text).Append('\n');
        }
        if (form == SnapshotForm.Table)
            Table(text.Append('\n'), document.Sections);
        else
            Lines(text, document.Sections);
        return text.ToString();
    }

    private static void Lines(StringBuilder text, IReadOnlyList<Section> sections)
    {
        foreach (var section in sections)
        {
            text.Append('\n').Append(section.Title).Append('\n');
            if (section.Sampling is { } sampling)
                text.Append("  ").Append(SnapshotDocument.SamplingOfCase).Append(sampling).Append('\n');
            foreach (var line in section.Written ?? ValueLines.Of(section.Value))
                text.Append(line.Length == 0 ? "" : "  ").Append(line).Append('\n');
        }
    }

    private static void Table(StringBuilder text, IReadOnlyList<Section> sections)
    {
        var rows = sections.Select(s => (s.Title, s.Columns)).ToList();
        var columns = ColumnUnion.Of(rows.Select(r => r.Columns));
        var lines = new List<string[]> { (string[])[Row, .. columns] };
        foreach (var (title, shown) in rows)
        {
            var line = new string[columns.Count + 1];
            line[0] = title[(Row.Length + 1)..];
            var texts = shown.ToDictionary(c => c.Path, c => c.Text);
            for (var c = 0; c < columns.Count; c++)
                line[c + 1] = texts.GetValueOrDefault(columns[c], "");
            lines.Add(line);
        }
        var widths = Enumerable.Range(0, columns.Count + 1).Select(c => lines.Max(line => line[c].Length)).ToArray();
        foreach (var line in lines)
        {
            var start = text.Length;
            for (var c = 0; c < line.Length; c++)
                text.Append(c == 0 ? "" : Separator).Append(line[c]).Append(' ', c == line.Length - 1 ? 0 : widths[c] - line[c].Length);
            while (text.Length > start && text[^1] == ' ')
                text.Length--;
            text.Append('\n');
        }
    }
}
