using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SynthFixtures.Snapshots;

/// <summary>What a run does with snapshots.</summary>
internal enum SnapshotMode
{
    /// <summary>Compares; a file that does not exist yet is created, a difference is written beside the accepted file.</summary>
    Compare,

    /// <summary>Compares, and writes nothing.</summary>
    Verify,

    /// <summary>Writes what the tests receive.</summary>
    Update,
}

/// <summary>What the machine says: the one place where snapshots look at it.</summary>
/// <param name="Mode">What the run does.</param>
/// <param name="IsBuildServer">Whether nobody is there to look at a diff.</param>
/// <param name="SummaryFile">The file to which an update adds what it wrote, or null.</param>
/// <param name="Refusal">Why the run cannot do what was asked for, or null.</param>
internal sealed record SnapshotEnvironment(SnapshotMode Mode, bool IsBuildServer, string? SummaryFile, string? Refusal)
{
    public const string ModeVariable = "SYNTHFIXTURES_SNAPSHOTS";
    public const string SummaryVariable = "SYNTHFIXTURES_SNAPSHOTS_SUMMARY";
    public const string AllowVariable = "SYNTHFIXTURES_ALLOW_UPDATE_ON_BUILD_SERVER";

    /// <summary>Says whether this is a build server, whatever other variables say; the targets pass on what they know.</summary>
    public const string ServerVariable = "SYNTHFIXTURES_ON_BUILD_SERVER";

    /// <summary>Beside the test assembly, for runners that take no environment: lines <c>mode=update</c>, <c>summary=...</c>, <c>allow=true</c>, <c>server=true</c>. Read once, and removed.</summary>
    public const string ModeFile = "synthfixtures.mode";

    private static readonly Lazy<SnapshotEnvironment> OfProcess =
        new(() => Read(BuildServers.Variable, Path.Combine(AppContext.BaseDirectory, ModeFile)));

    /// <summary>That of this process, read at the first snapshot.</summary>
    public static SnapshotEnvironment Current => OfProcess.Value;

    /// <summary>Takes what a run that passes says all the same: the output of the test, where its framework keeps what is written to the console.</summary>
    public Action<string> Say { get; init; } = static line => Console.WriteLine(line);

    /// <summary>Tells the time of the run, near which a date looks like a clock's.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Whether the run may write a difference beside the accepted file, and show it.</summary>
    public bool WritesReceived => Mode == SnapshotMode.Compare && !IsBuildServer;

    /// <summary>Whether the run may create a file that does not exist yet.</summary>
    public bool Creates => Mode == SnapshotMode.Update || WritesReceived;

    public static SnapshotEnvironment Read(Func<string, string?> variable, string modeFile)
    {
        var file = ReadModeFile(modeFile);
        string? Setting(string name, string key) => variable(name) is { } value && value.Trim().Length > 0 ? value : file.GetValueOrDefault(key);

        var isBuildServer = Setting(ServerVariable, "server") is { } stated ? BuildServers.IsStated(stated) : BuildServers.Says(variable);
        var (mode, refusal) = Setting(ModeVariable, "mode") switch
        {
            null => (SnapshotMode.Compare, null),
            var text when Is(text, "verify") => (SnapshotMode.Verify, null),
            var text when Is(text, "update") => (SnapshotMode.Update, (string?)null),
            var text => (SnapshotMode.Verify, $"{ModeVariable} is '{text}'; set it to update or verify, or to nothing."),
        };
        if (mode == SnapshotMode.Update && isBuildServer)
            refusal = RefusalOf(Setting(AllowVariable, "allow"));
        return new(mode, isBuildServer, Setting(SummaryVariable, "summary"), refusal);
    }

    private static string? RefusalOf(string? permission) => BuildServers.Switch(permission) switch
    {
        true => null,
        false => "Snapshots are not updated on a build server: nobody would see what changed. Update on a developer's machine, or allow it: "
            + $"-p:SynthFixturesAllowUpdateOnBuildServer=true, or {AllowVariable}=true.",
        null => $"{AllowVariable} is '{permission}', and permits no update on a build server; set it to true or false.",
    };

    private static Dictionary<string, string> ReadModeFile(string path)
    {
        if (!File.Exists(path))
            return [];
        var lines = File.ReadAllLines(path);
        File.Delete(path);
        return lines.Select(line => line.Split('=', 2)).Where(parts => parts.Length == 2 && parts[1].Trim().Length > 0).ToDictionary(parts => parts[0].Trim(), parts => parts[1].Trim());
    }

    private static bool Is(string? text, string word) => string.Equals(text, word, StringComparison.OrdinalIgnoreCase);
}
