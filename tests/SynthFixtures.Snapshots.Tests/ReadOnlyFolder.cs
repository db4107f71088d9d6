using System;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading;
using Xunit;

namespace SynthFixtures.Snapshots.Tests;

/// <summary>
/// Code for which the permissions of a folder count. For root they do not: on Linux root's code runs in a thread that turns into another user for the
/// file system, and for nothing else (setfsuid). On Windows folders refuse nobody; there it is the files that are read-only.
/// </summary>
internal static class ReadOnlyFolder
{
    private const int Nobody = 65534;
    private const UnixFileMode Readable = UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    /// <summary>Runs code while nobody may write in a folder.</summary>
    public static void While(string folder, Action act)
    {
        Allow(folder, writing: false);
        try
        {
            Run(act);
        }
        finally
        {
            Allow(folder, writing: true);
        }
    }

    private static void Allow(string folder, bool writing)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, writing ? Readable | UnixFileMode.UserWrite : Readable);
            return;
        }
        foreach (var file in Directory.GetFiles(folder))
            File.SetAttributes(file, writing ? FileAttributes.Normal : FileAttributes.ReadOnly);
    }

    private static void Run(Action act)
    {
        var thrown = default(Exception);
        var thread = new Thread(() =>
        {
            thrown = Record.Exception(() =>
            {
                if (OperatingSystem.IsLinux() && UserOfFiles(Nobody) == 0)
                    Assert.Equal(Nobody, UserOfFiles(Nobody));
                act();
            });
        });
        thread.Start();
        thread.Join();
        if (thrown is not null)
            throw new InvalidOperationException("In a read-only folder: " + thrown.Message, thrown);
    }

    // Returns the user before. Only root may turn into another one.
    [DllImport("libc", EntryPoint = "setfsuid", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int UserOfFiles(int user);
}
