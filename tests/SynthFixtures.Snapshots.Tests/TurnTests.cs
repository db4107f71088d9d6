using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace SynthFixtures.Snapshots.Tests;

/// <summary>Lock files and files beside that another user, or a process of another container, has made.</summary>
public sealed class TurnTests : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_turn_that_another_user_has_made_is_held_by_one_at_a_time()
    {
        var name = await Make(UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead);

        ReadOnlyFolder.While(folder.Path, () =>
        {
            using var turn = Turn.ToChange("a.verified.txt", folder.Path).GetAwaiter().GetResult();
            Assert.Equal(name, turn.Name);
            Assert.ThrowsAny<IOException>(() => new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.None));
        });
    }

    [Fact]
    public async Task A_turn_that_another_user_lets_nobody_read_is_left_to_that_user()
    {
        var name = await Make(UnixFileMode.None);
        var next = name[..^".lock".Length] + ".1.lock";
        File.WriteAllText(next, "");

        ReadOnlyFolder.While(folder.Path, () =>
        {
            using var turn = Turn.ToChange("a.verified.txt", folder.Path).GetAwaiter().GetResult();
            Assert.Equal(OperatingSystem.IsWindows() ? name : next, turn.Name);
        });
    }

    [Fact]
    public async Task A_file_beside_that_somebody_still_writes_stays_though_no_process_here_has_its_number()
    {
        using var dead = Process.Start(new ProcessStartInfo("dotnet", ["--version"]) { RedirectStandardOutput = true })!;
        await dead.StandardOutput.ReadToEndAsync();
        await dead.WaitForExitAsync();
        var beside = folder.File($"A.verified.txt.{dead.Id}-1.synthfixtures.tmp");

        using (new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            Leftovers.Remove(folder.Path);
        Assert.True(File.Exists(beside));

        Leftovers.Remove(folder.Path);
        Assert.False(File.Exists(beside));
    }

    [Fact]
    public void Files_beside_of_this_process_number_that_another_container_left_keep_nobody_from_writing()
    {
        for (var count = 1; count <= 900; count++)
            File.WriteAllText(Leftovers.Name(folder.File("a.txt"), count), "");

        AtomicFile.Write(folder.File("a.txt"), "text");

        Assert.Equal("text", folder.Read("a.txt"));
    }

    private async Task<string> Make(UnixFileMode mode)
    {
        string name;
        using (var turn = await Turn.ToChange("a.verified.txt", folder.Path))
            name = turn.Name;
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(name, mode);
        return name;
    }
}
