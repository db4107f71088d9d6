using System;
using System.Collections.Generic;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>Where a copy goes, as <c>Link</c> says: a file below the output folder. The tasks of the build compile this file, too.</summary>
internal static class CopyPath
{
    private const string Parent = "..";

    /// <summary>What is wrong with a path; null where nothing is.</summary>
    /// <param name="link">What an item says; nothing where it says nothing.</param>
    public static string? Complaint(string link)
    {
        if (link.Length == 0)
            return null;
        var parts = link.Replace('\\', '/').Split('/');
        if (parts[0].Length == 0 || IsDrive(parts[0]) || Array.IndexOf(parts, Parent) >= 0 && Simplify(parts).Contains(Parent))
            return $"Link is '{link}', which lies outside the output folder; choose a path inside, Link=\"data/customers.csv\"";
        var name = parts[parts.Length - 1];
        return name.Trim().Length == 0 || name is "." or Parent ? $"Link is '{link}'; name a file, Link=\"data/customers.csv\"" : null;
    }

    /// <summary>The path without detours: one text for all that mean one file.</summary>
    /// <param name="path">A path below the output folder.</param>
    public static string Simplify(string path) => string.Join("/", Simplify(path.Replace('\\', '/').Split('/')));

    private static bool IsDrive(string part) => part.Length > 1 && part[1] == ':';

    private static List<string> Simplify(string[] parts)
    {
        var kept = new List<string>();
        foreach (var part in parts)
            if (part == Parent && kept.Count > 0 && kept[kept.Count - 1] != Parent)
                kept.RemoveAt(kept.Count - 1);
            else if (part is not ("" or "."))
                kept.Add(part);
        return kept;
    }
}
