using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using SynthFixtures.Generator.Model;

namespace SynthFixtures.Generator.Snapshots;

/// <summary>A snapshot call: what names its file.</summary>
/// <param name="Source">The path of the source file.</param>
/// <param name="Type">The class, with those around it; <c>*</c> where the call names it at run time.</param>
/// <param name="Member">The method; <c>*</c> where the call names it at run time.</param>
internal sealed record SnapshotCallModel(string Source, string Type, string Member)
{
    public const string Any = "*";

    /// <summary>The path of the source file as the compiler hands it to <c>[CallerFilePath]</c>: mapped, and with what <c>#line</c> says.</summary>
    public string File { get; init; } = Source;

    /// <summary>The line that the compiler hands to <c>[CallerLineNumber]</c>; 0 where file and member tell the class without it.</summary>
    public int Line { get; init; }

    /// <summary>What the call says of the folder, relative to that of the source file; <c>*</c> where it says so at run time.</summary>
    public string Directory { get; init; } = Any;

    /// <summary>What tells the call's case from others, nothing where nothing does; <c>*</c> where it is known at run time.</summary>
    public string Case { get; init; } = Any;

    /// <summary>The number of the first row that is a case; the case then is the seed.</summary>
    public long FirstRow { get; init; }

    /// <summary>How many rows are cases, each by itself; 0 where the case is no row.</summary>
    public long Rows { get; init; }

    /// <summary>Whether the cases are sections of one file.</summary>
    public bool IsInOneFile { get; init; }

    /// <summary>Each once, in a stable order.</summary>
    /// <remarks>Lines move with every edit above them, so they stand only where two classes of a file have a method of one name.</remarks>
    public static EquatableArray<SnapshotCallModel> Distinct(ImmutableArray<EquatableArray<SnapshotCallModel>> calls) => calls.SelectMany(c => c)
        .GroupBy(c => (c.File, c.Member))
        .SelectMany(c => c.Select(call => call.Type).Distinct().Count() > 1 ? c : c.Select(call => call with { Line = 0 })).Distinct()
        .OrderBy(c => c.File, StringComparer.Ordinal).ThenBy(c => c.Type, StringComparer.Ordinal).ThenBy(c => c.Member, StringComparer.Ordinal)
        .ThenBy(c => c.Case, StringComparer.Ordinal).ThenBy(c => c.Directory, StringComparer.Ordinal).ThenBy(c => c.FirstRow)
        .ThenBy(c => c.Rows).ThenBy(c => c.IsInOneFile).ThenBy(c => c.Source, StringComparer.Ordinal).ThenBy(c => c.Line)
        .ToEquatableArray();

    /// <summary>The whole path of the folder of the call's file; <c>*</c> where it is known at run time only.</summary>
    public string FullFolder => Directory == Any ? Any : Joined((IsRooted(Directory) ? [] : Parts(Source).Take(Parts(Source).Length - 1)).Concat(Parts(Directory)));

    /// <summary>The folder of the call's file, relative to that of the project; <c>*</c> where that is known at run time only.</summary>
    /// <param name="project">The folder of the project, or null where nobody says.</param>
    public string Folder(string? project)
    {
        if (Directory == Any || IsRooted(Directory))
            return Directory;
        if (project is null)
            return Any;
        var (from, to) = (Parts(project), Parts(Source));
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && from[common] == to[common])
            common++;
        if (common == 0)
            return Any;
        return Joined(Enumerable.Repeat("..", from.Length - common).Concat(to.Skip(common).Take(to.Length - 1 - common)).Concat(Parts(Directory)));
    }

    private static string Joined(IEnumerable<string> parts)
    {
        var folder = new List<string>();
        foreach (var part in parts)
        {
            if (part == ".." && folder.Count > 0 && folder[folder.Count - 1] != "..")
                folder.RemoveAt(folder.Count - 1);
            else if (part != ".")
                folder.Add(part);
        }
        return string.Join("/", folder);
    }

    private static bool IsRooted(string path) => path.StartsWith("/", StringComparison.Ordinal) || path.StartsWith("\\", StringComparison.Ordinal) || (path.Length > 1 && path[1] == ':');

    private static string[] Parts(string path) => path.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
}
