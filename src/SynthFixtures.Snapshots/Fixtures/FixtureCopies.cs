using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>The copies beside the program that the items of a project ask for: each item its own, below the output folder.</summary>
/// <param name="items">The items.</param>
/// <param name="folder">The folder of the project.</param>
internal sealed class FixtureCopies(IReadOnlyList<FixtureItem> items, string folder)
{
    private static readonly string[] Kinds = ["Never", "PreserveNewest", "Always", "IfDifferent"];

    /// <summary>What is wrong with an item's copy.</summary>
    public IEnumerable<string> Complaints(FixtureItem item)
    {
        foreach (var name in (string[])[FixtureMetadata.CopyToOutputDirectory, FixtureMetadata.CopyToPublishDirectory])
            if (item.Optional(name) is { } kind && !Kinds.Contains(kind, StringComparer.OrdinalIgnoreCase))
                yield return $"{name} is '{kind}'; use {string.Join(", ", Kinds)}";
        if (!IsCopied(item))
            foreach (var name in (string[])[FixtureMetadata.CopyToPublishDirectory, FixtureMetadata.Link])
                if (item.Optional(name) is { } value)
                    yield return $"{name} is '{value}', which has no effect without a copy; add CopyToOutputDirectory=\"PreserveNewest\", or remove it";
        if (CopyPath.Complaint(item.Optional(FixtureMetadata.Link) ?? "") is { } complaint)
            yield return complaint;
        else if (Target(item) is { } target && items.FirstOrDefault(other => other != item && Target(other) == target) is { } twin)
            yield return $"its copy goes where that of the SyntheticFixture '{twin.Type}' goes, which writes '{twin.OutputFile}'; give each a Link of its own";
    }

    private static bool IsCopied(FixtureItem item) => item.Optional(FixtureMetadata.CopyToOutputDirectory) is { } kind && !kind.Equals("Never", StringComparison.OrdinalIgnoreCase);

    // As AssignTargetPaths has it: what lies outside the project goes beside the program.
    private string? Target(FixtureItem item)
    {
        if (!IsCopied(item) || item.Optional(FixtureMetadata.OutputFile) is null)
            return null;
        var file = Path.GetRelativePath(folder, Path.GetFullPath(Path.Combine(folder, item.OutputFile)));
        var isInside = !Path.IsPathRooted(file) && file.Split('/', '\\')[0] != "..";
        return CopyPath.Simplify(item.Optional(FixtureMetadata.Link) ?? (isInside ? file : Path.GetFileName(file))).Normalize(NormalizationForm.FormC).ToUpperInvariant();
    }
}
