using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace SynthFixtures.Snapshots;

/// <summary>Finds the folder of a source file on this machine.</summary>
/// <remarks>
/// A deterministic build writes <c>/_/tests/Shop.Tests/CustomerTests.cs</c> for a path. What follows <c>/_/</c> is looked for from the folder of the
/// project upward, and then from that of the assembly upward. Where neither leads to the file, its folder is taken inside the project's.
/// </remarks>
internal static class SourceFolders
{
    /// <summary>The key of the assembly metadata that holds the folder of the project; the package's targets write it.</summary>
    public const string ProjectDirectory = "SynthFixtures.ProjectDirectory";

    public static string Of(TestSite site) => Of(site.File, ProjectOf(site.Assembly), AppContext.BaseDirectory);

    /// <summary>The folder of the project of an assembly, or null where its build did not say it.</summary>
    public static string? ProjectOf(Assembly assembly) =>
        assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == ProjectDirectory)?.Value;

    public static string Of(string file, string? project, string output)
    {
        var parts = file.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        var isMapped = !Path.IsPathRooted(file) || (parts.Length > 0 && parts[0].StartsWith('_') && parts[0].Skip(1).All(char.IsDigit));
        if (!isMapped && Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && Directory.Exists(folder))
            return folder;

        var relative = isMapped && parts.Length > 1 && parts[0].StartsWith('_') ? parts[1..] : parts;
        foreach (var root in Upward(project).Concat(Upward(output)))
        {
            if (File.Exists(Path.Combine([root, .. relative])))
                return Path.GetFullPath(Path.Combine([root, .. relative[..^1]]));
        }
        return project is not null && Directory.Exists(project)
            ? project
            : throw new SyntheticSnapshotException(
                $"The folder of {file} is not on this machine, so its snapshots cannot be found. Run the tests where they were built, or name a folder: UseDirectory(\"/path/to/snapshots\").");
    }

    private static IEnumerable<string> Upward(string? folder)
    {
        for (var at = folder is null ? null : new DirectoryInfo(folder); at is not null; at = at.Parent)
            yield return at.FullName;
    }
}
