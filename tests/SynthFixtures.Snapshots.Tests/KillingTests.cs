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
    public async Task A_process_killed_at_any_moment_leaves_the_old_file_or_the_new_one_and_never_a_mixture()
    {
        using var folder = new Folder();
        foreach (var batch in Enumerable.Range(0, Kills).Chunk(AtOnce))
            await Task.WhenAll(batch.Select(kill => Task.Run(() => Kill(folder.File($"{kill}.verified.txt"), kill))));

        for (var kill = 0; kill < Kills; kill++)
        {
            var text = File.ReadAllText(folder.File($"{kill}.verified.txt"));
            Assert.True(text == Text(0) || text == Text(1), $"kill {kill}: {text.Length} characters");
        }
    }

    /// <summary>Two texts of different lengths, in turn.</summary>
    public static string Text(int turn) => new(turn % 2 == 0 ? 'a' : 'b', turn % 2 == 0 ? 300_000 : 700_000);

    private static void Kill(string file, int kill)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(KillingTests).Assembly.Location, file]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var child = Process.Start(start)!;
        var moment = (ulong)StreamKey.Element(seed: 42, kill);
        for (var write = 0UL; write <= moment % 7; write++)
            Assert.NotNull(child.StandardOutput.ReadLine());
        Thread.SpinWait((int)(moment / 7 % 200_000));
        child.Kill();
        child.WaitForExit();
    }
}
