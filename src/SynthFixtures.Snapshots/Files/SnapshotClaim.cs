using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace SynthFixtures.Snapshots;

/// <summary>Which files, and which sections of a file that cases share, one snapshot call claims.</summary>
/// <param name="call">The call, as the compiler saw it.</param>
internal sealed class SnapshotClaim(SnapshotCallAttribute call)
{
    // Past that many rows nobody lists them one by one.
    private const long MostRows = 100_000;

    // Stands in metadata, which are UTF-8, for half of a surrogate pair: which one is known at run time only.
    private const char Lost = '\uFFFD';

    // What the cases are called, or null where that is known at run time only.
    private readonly HashSet<string>? cases = Cases(call);

    /// <summary>Whether a file can be the call's.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="name">Its name without the ending.</param>
    /// <param name="project">The folder of the project.</param>
    public bool ClaimsFile(string path, string name, string project) => IsInFolder(path, project) && ClaimsName(name);

    /// <summary>Whether a section of a file that the call claims can be the call's.</summary>
    /// <param name="title">The title of the section.</param>
    public bool ClaimsSection(string title)
    {
        if (!call.IsInOneFile || cases is null || cases.Contains(title))
            return true;

        // A case that shows several rows has a section for each: "seed=42, row 3".
        var end = title.LastIndexOf(", ", StringComparison.Ordinal);
        return end > 0 && cases.Contains(title[..end]);
    }

    private static HashSet<string>? Cases(SnapshotCallAttribute call)
    {
        if (call.Type == SnapshotCallAttribute.Any || call.Member == SnapshotCallAttribute.Any || call.Case == SnapshotCallAttribute.Any || call.Rows > MostRows)
            return null;
        if (call.Case.Contains(Lost, StringComparison.Ordinal))
            return null;

        // File systems may not tell case apart; sections are told apart.
        var found = new HashSet<string>(call.IsInOneFile ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
        for (var row = 0L; row < Math.Max(1, call.Rows); row++)
        {
            var text = call.Case.Length == 0 ? null : call.Rows == 0 ? call.Case : $"{call.Case}_row={(call.FirstRow + row).ToString(CultureInfo.InvariantCulture)}";
            found.Add(call.IsInOneFile ? SharedFile.Title(text) : FileNames.Of(call.Type, call.Member, text));
        }
        return found;
    }

    private bool IsInFolder(string path, string project) =>
        call.Folder == SnapshotCallAttribute.Any
        || string.Equals(Path.GetFullPath(Path.Combine(project, call.Folder)).TrimEnd(Path.DirectorySeparatorChar), Path.GetDirectoryName(Path.GetFullPath(path)), StringComparison.OrdinalIgnoreCase);

    private bool ClaimsName(string name)
    {
        if (call.Type == SnapshotCallAttribute.Any)
            return true;
        if (call.Member == SnapshotCallAttribute.Any)
            return name.StartsWith(FileNames.Safe(call.Type) + ".", StringComparison.OrdinalIgnoreCase);
        if (call.IsInOneFile)
            return name.Equals(FileNames.Of(call.Type, call.Member, caseText: null), StringComparison.OrdinalIgnoreCase);
        if (cases is not null)
            return cases.Contains(name);

        var whole = FileNames.Safe($"{call.Type}.{call.Member}");
        var cut = name.LastIndexOf(FileNames.BeforeHash);
        if (cut >= 0 && whole.StartsWith(name[..cut], StringComparison.OrdinalIgnoreCase))
            return true;
        return name.StartsWith(whole, StringComparison.OrdinalIgnoreCase) && (name.Length == whole.Length || name[whole.Length] == FileNames.BeforeCase);
    }
}
