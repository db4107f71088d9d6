using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace SynthFixtures.Snapshots;

/// <summary>Which call took which file in this process: two calls must not share one. And what the cases of shared files were made from, and which folders have been cleaned.</summary>
internal sealed class SnapshotRegistry
{
    private readonly ConcurrentDictionary<(string File, string? Title), (TestSite Site, string Text, string Path)> taken = new();
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<string, SnapshotDocument>> cases = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, bool> cleaned = new(StringComparer.Ordinal);

    /// <summary>That of the process.</summary>
    public static SnapshotRegistry OfProcess { get; } = new();

    /// <summary>Takes a file, or a part of one; taking it again from the same place for the same text is allowed: a test may run twice.</summary>
    /// <param name="path">The path without its ending.</param>
    /// <param name="title">The title of the case, where several share the file; else null.</param>
    /// <param name="site">The call.</param>
    /// <param name="text">The received text.</param>
    /// <exception cref="SyntheticSnapshotException">Another call has taken it.</exception>
    public void Take(string path, string? title, TestSite site, string text)
    {
        var name = $"{(title is null ? "" : $"section {title} of ")}the file {path}{FileNames.Accepted}";
        var (other, otherText, otherPath) = taken.GetOrAdd((FileNames.Key(path), title), (site, text, path));
        if (other.Line == site.Line && other.File == site.File && other.Member == site.Member && otherText == text)
            return;
        var places = other.Line == site.Line && other.File == site.File
            ? $"{Place(site)} is reached with different values"
            : $"{Place(other)} and {Place(site)} both ask for it";
        var why = otherPath == path ? "" : $" {Path.GetFileName(otherPath)} is the same name where a file system does not tell case, or composition of letters, apart.";
        throw new SyntheticSnapshotException(
            $"Two snapshots would share {name}: {places}.{why} Tell them apart by UseTextForParameters(\"...\"), rows of a theory by MadeFrom<T>(row), or by methods of their own.");
    }

    /// <summary>Notes what a case of a file was made from.</summary>
    /// <param name="path">The file that cases share.</param>
    /// <param name="title">The title of the case.</param>
    /// <param name="document">What the case shows; its values are not kept.</param>
    public void AddCase(string path, string title, SnapshotDocument document) =>
        cases.GetOrAdd(path, static _ => new(StringComparer.Ordinal))[title] = document with { Sections = [] };

    /// <summary>The cases of a file that this process has seen, by their titles.</summary>
    /// <param name="path">The file that cases share.</param>
    public IReadOnlyDictionary<string, SnapshotDocument> Cases(string path) => cases.TryGetValue(path, out var found) ? found : new Dictionary<string, SnapshotDocument>();

    /// <summary>Removes what killed processes left in a folder; once.</summary>
    public void Clean(string folder)
    {
        if (cleaned.TryAdd(folder, value: true))
            Leftovers.Remove(folder);
    }

    private static string Place(TestSite site) => $"{site.FileName}({site.Line.ToString(CultureInfo.InvariantCulture)}), {site.Member},";
}
