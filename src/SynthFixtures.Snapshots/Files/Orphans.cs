using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace SynthFixtures.Snapshots;

/// <summary>Snapshot files, and sections of files that cases share, which no call claims.</summary>
internal static class Orphans
{
    /// <summary>What remains of one line of the list after the calls of an assembly have taken theirs.</summary>
    /// <param name="line">The path of a file, or of a file with the number of the line where a section begins: <c>A.B.verified.txt(12)</c>.</param>
    /// <param name="calls">The calls of the assembly.</param>
    /// <param name="project">The folder of the project.</param>
    public static IEnumerable<string> Among(string line, SnapshotCalls calls, string project)
    {
        var (path, number) = Parse(line);
        if (!IsSnapshot(path))
            return [];
        var claims = calls.Claims(path, project);
        if (claims.Count == 0)
            return [line];
        return path.EndsWith(FileNames.Received, StringComparison.OrdinalIgnoreCase)
            ? []
            : Sections(path).Where(s => number is null || number == s.Line).Where(s => claims.All(c => !c.ClaimsSection(s.Title)))
                .Select(s => $"{path}({s.Line.ToString(CultureInfo.InvariantCulture)})");
    }

    /// <summary>Snapshots beside one, of its class or its method, that no call claims: what is left where a test was renamed.</summary>
    /// <param name="path">The path of a snapshot without its ending.</param>
    /// <param name="type">The class of the test.</param>
    /// <param name="site">The call.</param>
    /// <param name="calls">The calls of the assembly.</param>
    public static IEnumerable<string> Beside(string path, string type, TestSite site, SnapshotCalls calls) =>
        SourceFolders.ProjectOf(site.Assembly) is { } project ? Beside(path, type, site.Member, calls, project) : [];

    public static IEnumerable<string> Beside(string path, string type, string member, SnapshotCalls calls, string project) =>
        Directory.EnumerateFiles(Path.GetDirectoryName(path)!, "*" + FileNames.Accepted).Order(NaturalOrder.Instance)
            .Where(file => IsRelated(FileNames.WithoutEnding(Path.GetFileName(file)), FileNames.Safe(type + "."), FileNames.Safe("." + member)))
            .Where(file => Among(file, calls, project).FirstOrDefault() == file);

    private static bool IsRelated(string name, string start, string method) =>
        name.StartsWith(start, StringComparison.OrdinalIgnoreCase) || name.EndsWith(method, StringComparison.OrdinalIgnoreCase) || name.Contains(method + FileNames.BeforeCase, StringComparison.OrdinalIgnoreCase);

    // Files of other libraries have the same ending.
    private static bool IsSnapshot(string path)
    {
        if (!File.Exists(path))
            return false;
        using var reader = new StreamReader(path);
        return reader.ReadLine() is { } line && SnapshotReader.IsSnapshot(line);
    }

    private static IEnumerable<(string Title, int Line)> Sections(string path) =>
        File.ReadLines(path).Select((text, i) => (text, i + 1)).Where(line => line.text.Length > 0 && line.text[0] is not ('#' or ' '));

    private static (string Path, int? Line) Parse(string line)
    {
        var start = line.LastIndexOf('(');
        return start > 0 && line[^1] == ')' && int.TryParse(line.AsSpan(start + 1, line.Length - start - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (line[..start], number)
            : (line, null);
    }
}
