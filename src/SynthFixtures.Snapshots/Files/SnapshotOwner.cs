using System;
using System.IO;
using System.Linq;

namespace SynthFixtures.Snapshots;

/// <summary>The project that asks for a snapshot. Where another project could ask for the same file, the file says whose it is.</summary>
/// <param name="Name">The name of the project's assembly.</param>
/// <param name="IsShown">Whether the file says it: it lies in no folder of this project alone.</param>
internal sealed record SnapshotOwner(string Name, bool IsShown)
{
    private const string Mark = "# project: ";

    /// <summary>The project of a call.</summary>
    /// <param name="site">The call.</param>
    /// <param name="path">The path of the snapshot.</param>
    public static SnapshotOwner Of(TestSite site, string path) => new(
        site.Assembly.GetName().Name ?? "",
        IsShown: SourceFolders.ProjectOf(site.Assembly) is { } project && !IsOfOneProject(Path.GetDirectoryName(path)!, project));

    /// <summary>Reads an accepted file: the project that it names, and the text without that line; nothing where there is no file.</summary>
    /// <param name="file">The path of the file.</param>
    public static (string? Owner, string? Text) Read(string file)
    {
        var text = AtomicFile.Read(file);
        var start = text is null ? 0 : text.IndexOf('\n', StringComparison.Ordinal) + 1;
        if (start == 0 || !text.AsSpan(start).StartsWith(Mark, StringComparison.Ordinal))
            return (null, text);
        var end = text!.IndexOf('\n', start);
        return end < 0 ? (null, text) : (text[(start + Mark.Length)..end], text.Remove(start, end + 1 - start));
    }

    /// <summary>The text with the line that names this project, where the file is to say it.</summary>
    /// <param name="text">The text of a snapshot.</param>
    public string Sign(string text)
    {
        var start = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        return IsShown ? text.Insert(start, $"{Mark}{Name}\n") : text;
    }

    /// <summary>Whether the project that is nearest above a folder is this one, and the only one there.</summary>
    public static bool IsOfOneProject(string folder, string project)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (at.Exists && at.EnumerateFiles("*.*proj").Take(2).Count() is var projects and > 0)
                return projects == 1 && string.Equals(Trimmed(at.FullName), Trimmed(project), StringComparison.OrdinalIgnoreCase);
        }
        return false;
    }

    private static string Trimmed(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
}
