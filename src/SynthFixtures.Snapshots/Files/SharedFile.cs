using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace SynthFixtures.Snapshots;

/// <summary>One file for all cases of a theory: each case compares, and writes, its own section.</summary>
internal static class SharedFile
{
    public static async Task Check(
        SnapshotEnvironment environment, SnapshotRegistry registry, TestSite site, string path, string test, string? caseText, SnapshotDocument document)
    {
        var title = Quotation.Of(caseText ?? "case");
        var own = document.Sections.Select(s => s with { Title = document.Sections.Count == 1 ? title : $"{title}, {s.Title}" }).ToList();
        registry.Take($"{path}, {title}", site, SnapshotWriter.Write(document with { Sections = own }, SnapshotForm.Lines));

        // Cases run side by side, and so do processes for several frameworks.
        var writes = environment.Creates && environment.Refusal is null;
        if (writes)
            AtomicFile.CreateFolder(path);
        using var turn = writes ? await Turn.Take(path + ".lock", FileMode.OpenOrCreate, FileOptions.DeleteOnClose).ConfigureAwait(false) : null;
        var accepted = AtomicFile.Read(path + FileNames.Accepted) is { } text ? SnapshotReader.Read(text) : null;
        var others = accepted?.Sections.Where(s => s.Title != title && !s.Title.StartsWith(title + ", ", StringComparison.Ordinal)) ?? [];
        var facts = document.Facts.Where(f => f.Path is not ("rows" or "first row" or "seed")).ToList();
        var whole = document with { Facts = facts, Sections = [.. others.Concat(own).OrderBy(s => s.Title, NaturalOrder.Instance)] };
        var adds = accepted is not null && own.TrueForAll(s => accepted.Sections.All(a => a.Title != s.Title))
            && SnapshotWriter.Write(accepted with { Sections = [] }, SnapshotForm.Lines) == SnapshotWriter.Write(whole with { Sections = [] }, SnapshotForm.Lines);
        await new SnapshotFile(environment, path, $"{test}, {title},").Check(SnapshotWriter.Write(whole, SnapshotForm.Lines), adds).ConfigureAwait(false);
    }
}
