using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;

namespace SynthFixtures.Snapshots;

/// <summary>Files beside that a killed process left: named after the process, so that nobody takes one for a snapshot, and removed by the next run that writes there.</summary>
internal static class Leftovers
{
    private const string Ending = ".synthfixtures.tmp";

    private static readonly EnumerationOptions All = new() { AttributesToSkip = 0, IgnoreInaccessible = true };

    /// <summary>The name of a file beside: <c>X.verified.txt.4711-3.synthfixtures.tmp</c>.</summary>
    /// <param name="path">The file that it becomes.</param>
    /// <param name="count">How many files this process has begun to write.</param>
    public static string Name(string path, int count) => string.Create(CultureInfo.InvariantCulture, $"{path}.{Environment.ProcessId}-{count}{Ending}");

    /// <summary>Removes those of a folder whose process has ended. What cannot be removed stays: it keeps nobody from writing.</summary>
    /// <param name="folder">The folder; it need not exist.</param>
    public static void Remove(string folder)
    {
        if (!Directory.Exists(folder))
            return;
        foreach (var file in Directory.GetFiles(folder, "*" + Ending, All))
            if (ProcessOf(file) is { } process && !IsRunning(process))
                TryDelete(file);
    }

    private static int? ProcessOf(string file)
    {
        var name = file[..^Ending.Length];
        var parts = name[(name.LastIndexOf('.') + 1)..].Split('-');
        return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var process) ? process : null;
    }

    private static bool IsRunning(int process)
    {
        try
        {
            using var running = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    // What somebody holds is being written, by a process of another container or machine whose number says nothing here.
    private static bool TryDelete(string file)
    {
        try
        {
            using (new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.None, bufferSize: 1))
            {
            }
            File.Delete(file);
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
