using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using SynthFixtures.Streams;
using Xunit;

namespace SynthFixtures.Snapshots.Tests;

/// <summary>What a process that is killed in the middle of an update leaves.</summary>
public sealed class KillingTests
{
    private const int Kills = 50;
    private const int AtOnce = 5;

    [Fact]
    public async Task A_process_killed_at_any_moment_leaves_old_files_or_new_ones_and_never_a_mixture_and_the_next_run_cleans_up()
    {
        using var folder = new Folder();
        var (old, changed) = (Fixture(folder, 0), Fixture(folder, 1));
        foreach (var batch in Enumerable.Range(0, Kills).Chunk(AtOnce))
            await Task.WhenAll(batch.Select(kill => Task.Run(() => Kill(Snapshot(folder, kill), Csv(folder, kill), kill))));

        for (var kill = 0; kill < Kills; kill++)
        {
            var text = File.ReadAllText(Snapshot(folder, kill));
            Assert.True(text == Text(0) || text == Text(1), $"kill {kill}: {text.Length} characters");
            if (!File.Exists(Csv(folder, kill)))
                continue;
            Assert.Contains(File.ReadAllText(Csv(folder, kill)), new[] { old.Csv, changed.Csv });
            if (File.Exists(Csv(folder, kill) + ".provenance.json"))
                Assert.Contains(File.ReadAllText(Csv(folder, kill) + ".provenance.json"), new[] { old.Provenance, changed.Provenance });
        }

        Program.Update(Csv(folder, 0), 0);
        Assert.Equal(old.Csv, File.ReadAllText(Csv(folder, 0)));
        Assert.Empty(Directory.GetFiles(folder.Path, "*.tmp"));
    }

    [Fact]
    public async Task What_a_killed_process_left_is_removed_by_the_next_run_that_may_write_and_what_a_living_one_writes_is_not()
    {
        using var folder = new Folder();
        using var dead = Process.Start(new ProcessStartInfo("dotnet", ["--version"]) { RedirectStandardOutput = true })!;
        await dead.StandardOutput.ReadToEndAsync();
        await dead.WaitForExitAsync();
        string[] left = [$"A.B.verified.txt.{dead.Id}-1.synthfixtures.tmp", $"A.B.verified.txt.{Environment.ProcessId}-100000.synthfixtures.tmp", "notes.tmp"];
        foreach (var name in left)
            File.WriteAllText(folder.File(name), "");

        await SyntheticSnapshot.Verify(1).In(folder, SnapshotMode.Verify).Fails();
        Assert.Equal(3, folder.Names.Length);
        await SyntheticSnapshot.Verify(1).In(folder);
        Assert.Equal(left[1..], folder.Names.Where(name => name.EndsWith(".tmp", StringComparison.Ordinal)));
    }

    /// <summary>Two texts of different lengths, in turn.</summary>
    public static string Text(int turn) => new(turn % 2 == 0 ? 'a' : 'b', turn % 2 == 0 ? 300_000 : 700_000);

    private static string Snapshot(Folder folder, int kill) => folder.File($"{kill}.verified.txt");

    private static string Csv(Folder folder, int kill) => folder.File($"{kill}.csv");

    private static (string Csv, string Provenance) Fixture(Folder folder, int turn)
    {
        var file = folder.File($"expected{turn}.csv");
        Assert.Contains("written", Program.Update(file, turn), StringComparison.Ordinal);
        return (File.ReadAllText(file), File.ReadAllText(file + ".provenance.json"));
    }

    private static void Kill(string snapshot, string fixture, int kill)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(KillingTests).Assembly.Location, snapshot, fixture]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var child = Process.Start(start)!;
        var moment = (ulong)StreamKey.Element(seed: 42, kill);
        for (var write = 0UL; write <= moment % 4; write++)
            Assert.NotNull(child.StandardOutput.ReadLine());
        Thread.SpinWait((int)(moment / 7 % 400_000));
        child.Kill();
        child.WaitForExit();
    }
}
