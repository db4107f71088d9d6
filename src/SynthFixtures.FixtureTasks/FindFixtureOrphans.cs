using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;

namespace SynthFixtures.FixtureTasks;

/// <summary>Lists fixture files that no item asks for.</summary>
public sealed class FindFixtureOrphans : FixtureTask
{
    private const string Orphan = "SYNF0409";
    private const string Ending = ".provenance.json";
    private const string Mark = "\"package\": \"SynthFixtures ";

    /// <summary>The path of the project file.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>The items.</summary>
    public ITaskItem[] Fixtures { get; set; } = [];

    /// <summary>Files of provenance in the project's folder.</summary>
    public ITaskItem[] Provenance { get; set; } = [];

    /// <summary>Whether an orphan is an error.</summary>
    public bool IsError { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        var folder = Path.GetDirectoryName(Project)!;
        var claimed = new HashSet<string>(
            Fixtures.Select(item => item.GetMetadata("OutputFile")).Where(file => file.Length > 0).Select(file => Path.GetFullPath(Path.Combine(folder, file.Replace('\\', '/')))),
            StringComparer.OrdinalIgnoreCase);
        var orphans = Provenance.Select(file => Path.GetFullPath(Path.Combine(folder, file.ItemSpec))).Where(file => IsOurs(file) && IsOfProject(file, folder))
            .Select(file => file.Substring(0, file.Length - Ending.Length)).Where(file => !claimed.Contains(file)).OrderBy(file => file, StringComparer.Ordinal).ToList();

        if (orphans.Count > 0 && !IsError)
            Message($"Fixture files of {Path.GetFileNameWithoutExtension(Project)} that no SyntheticFixture writes:");
        foreach (var orphan in orphans)
            if (IsError)
                Error(Orphan, orphan, 0, $"No SyntheticFixture writes this file; delete it with its {Path.GetFileName(orphan)}{Ending}, or restore the item");
            else
                Message("  " + orphan);
        return !HasErrors;
    }

    private static bool IsOurs(string file) => file.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) && File.Exists(file) && File.ReadAllText(file).Contains(Mark);

    // A folder with a project of its own inside this one's belongs to that.
    private static bool IsOfProject(string file, string folder)
    {
        for (var at = Path.GetDirectoryName(file)!; at.Length > folder.Length; at = Path.GetDirectoryName(at)!)
            if (Directory.EnumerateFiles(at, "*.*proj").Any())
                return false;
        return true;
    }
}
