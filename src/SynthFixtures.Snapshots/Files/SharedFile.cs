using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace SynthFixtures.Snapshots;

/// <summary>One file for all cases of a theory: each case compares, and writes, its own section.</summary>
internal static class SharedFile
{
    private const int Attempts = 2000;
    private const int MillisecondsBetween = 5;

    public static async Task Check(
        SnapshotEnvironment environment, SnapshotRegistry registry, TestSite site, string path, string test, string? caseText, SnapshotDocument document)
    {
        var title = Quotation.Of(caseText ?? "case");
        var own = document.Sections.Select(s => s with { Title = document.Sections.Count == 1 ? title : $"{title}, {s.Title}" }).ToList();
        registry.Take($"{path}, {title}", site, SnapshotWriter.Write(document with { Sections = own }, SnapshotForm.Lines));

        // Cases run side by side, and so do processes for several frameworks.
        using var turn = environment.Creates && environment.Refusal is null ? Wait(path) : null;
        var accepted = AtomicFile.Read(path + FileNames.Accepted) is { } text ? SnapshotReader.Read(text) : null;
        var others = accepted?.Sections.Where(s => s.Title != title && !s.Title.StartsWith(title + ", ", StringComparison.Ordinal)) ?? [];
        var facts = document.Facts.Where(f => f.Path is not ("rows" or "first row" or "seed")).ToList();
        var whole = document with { Facts = facts, Sections = [.. others.Concat(own).OrderBy(s => s.Title, NaturalOrder.Instance)] };
        var adds = accepted is not null && own.TrueForAll(s => accepted.Sections.All(a => a.Title != s.Title))
            && SnapshotWriter.Write(accepted with { Sections = [] }, SnapshotForm.Lines) == SnapshotWriter.Write(whole with { Sections = [] }, SnapshotForm.Lines);
        await new SnapshotFile(environment, path, $"{test}, {title},").Check(SnapshotWriter.Write(whole, SnapshotForm.Lines), adds).ConfigureAwait(false);
    }

    private static FileStream Wait(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            }
            catch (IOException) when (attempt < Attempts)
            {
                Thread.Sleep(MillisecondsBetween);
            }
        }
    }
}
