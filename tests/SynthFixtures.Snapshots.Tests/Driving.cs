using System;
using System.Collections.Generic;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using DiffEngine;
using Xunit;

namespace SynthFixtures.Snapshots.Tests;

/// <summary>A folder of one test, removed after it.</summary>
public sealed class Folder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("snapshots-").FullName;

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public string Read(string name) => System.IO.File.ReadAllText(File(name));

    public string[] Names => [.. System.Linq.Enumerable.Order(System.Linq.Enumerable.Select(Directory.GetFiles(Path), file => System.IO.Path.GetFileName(file)), StringComparer.Ordinal)];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

/// <summary>Runs of snapshots under a chosen mode, as if each were in a process of its own.</summary>
internal static class Driving
{
    [ModuleInitializer]
    internal static void NobodyLooks() => DiffRunner.Disabled = true;

    public static SnapshotVerification In(this SnapshotVerification verification, Folder folder, SnapshotMode mode = SnapshotMode.Compare, bool isBuildServer = false, string? summary = null)
    {
        verification.Environment = new(mode, isBuildServer, summary, Refusal: null) { Say = static _ => { }, Clock = new StoppedClock(1999) };
        verification.Registry = new();
        return verification.UseDirectory(folder.Path);
    }

    /// <summary>One of several snapshots of one process.</summary>
    public static SnapshotVerification With(this SnapshotVerification verification, SnapshotRegistry registry)
    {
        verification.Registry = registry;
        return verification;
    }

    /// <summary>Keeps what a run that passes says.</summary>
    public static SnapshotVerification Telling(this SnapshotVerification verification, List<string> said)
    {
        verification.Environment = verification.Environment with { Say = said.Add };
        return verification;
    }

    public static async Task<string> Fails(this SnapshotVerification verification) =>
        (await Assert.ThrowsAsync<SyntheticSnapshotException>(verification.ToTask)).Message;
}

/// <summary>A clock that stands at noon of the first of June.</summary>
internal sealed class StoppedClock(int year) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(year, 6, 1, 12, 0, 0, TimeSpan.Zero);
}
