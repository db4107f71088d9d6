using System;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;

namespace SynthFixtures.FixtureTasks;

/// <summary>Writes or verifies the fixture files of a project.</summary>
public sealed class RunFixtureHost : HostTask
{
    private const string Verify = "verify";

    /// <summary><c>write</c>, <c>update</c> or <c>verify</c>.</summary>
    [Required]
    public string Verb { get; set; } = "";

    /// <summary>The items.</summary>
    [Required]
    public ITaskItem[] Fixtures { get; set; } = [];

    /// <summary>The assemblies that the project's loads.</summary>
    public ITaskItem[] References { get; set; } = [];

    /// <summary>The file of the request.</summary>
    [Required]
    public string Request { get; set; } = "";

    /// <summary>The file that keeps a hash of all that decides a run, so that one that would do nothing is left out.</summary>
    [Required]
    public string Stamp { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        var request = string.Concat(Fixtures.Select(FixtureRequest.Of));
        Directory.CreateDirectory(Path.GetDirectoryName(Request)!);
        File.WriteAllText(Request, request);
        if (Verb != Verify && File.Exists(Stamp) && File.ReadAllText(Stamp) == Fingerprint(request))
            return true;

        File.Delete(Stamp);
        Message($"Fixture files of {Path.GetFileNameWithoutExtension(Project)}:");
        var warnings = Warnings;
        if (!Run(Verb, Request, [.. Fixtures.Select(Name)]))
            return false;
        if (Verb != Verify && Warnings == warnings)
            File.WriteAllText(Stamp, Fingerprint(request));
        return true;
    }

    // Content, and never times: a copy of an older file may be newer, and a newer one older.
    private string Fingerprint(string request)
    {
        var folder = Path.GetDirectoryName(Project)!;
        var files = Fixtures.Select(item => item.GetMetadata("OutputFile").Replace('\\', '/')).Where(file => file.Length > 0)
            .SelectMany(file => (string[])[Path.Combine(folder, file), Path.Combine(folder, file) + ".provenance.json"]);
        var libraries = References.Select(file => file.ItemSpec).OrderBy(file => file, StringComparer.Ordinal);
        return ContentHash.Of(Verb + "\n" + request, [Host, Assembly, RuntimeConfiguration, .. libraries, .. files]);
    }

    private static string Name(ITaskItem item) => item.GetMetadata("OutputFile") is { Length: > 0 } file ? file : item.ItemSpec;
}
