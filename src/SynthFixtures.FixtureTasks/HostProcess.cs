using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Threading;

namespace SynthFixtures.FixtureTasks;

/// <summary>The host, started without a shell, so that no character of a path means anything; its output is text and nothing else.</summary>
/// <param name="program">The path of <c>dotnet</c>.</param>
/// <param name="arguments">Its arguments.</param>
/// <param name="folder">The working folder.</param>
/// <param name="show">Takes lines that the host, or code of the project in it, prints.</param>
internal sealed class HostProcess(string program, IEnumerable<string> arguments, string folder, Action<string> show)
{
    private const int MillisecondsBetweenLooks = 100;

    // What a process that is at its end may still take, before it is ended, and what its last lines may take.
    private const int MillisecondsToEnd = 5_000;
    private const int MillisecondsForOutput = 5_000;

    private readonly ManualResetEventSlim outputEnded = new();
    private readonly ManualResetEventSlim errorEnded = new();
    private volatile bool isCancelled;
    private volatile bool isOver;

    /// <summary>Runs the host to its end.</summary>
    /// <param name="isAtEnd">Whether it has reported that it is at its end: what still runs then is ended.</param>
    /// <param name="limit">The longest time it may take.</param>
    /// <returns>Its exit code; null where it was ended.</returns>
    public int? Run(Func<bool> isAtEnd, TimeSpan limit)
    {
        using var process = new Process { StartInfo = Start() };
        process.OutputDataReceived += (_, line) => Take(line.Data, outputEnded);
        process.ErrorDataReceived += (_, line) => Take(line.Data, errorEnded);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        var ends = WaitForEnd(process, isAtEnd, limit);
        if (!ends)
            Kill(process);

        // Programs that the project's code has started may keep the output open.
        outputEnded.Wait(MillisecondsForOutput);
        errorEnded.Wait(MillisecondsForOutput);
        isOver = true;
        return ends ? process.ExitCode : null;
    }

    /// <summary>Ends the host.</summary>
    public void Cancel() => isCancelled = true;

    /// <summary>Arguments as one text, as every system takes it apart again.</summary>
    public static string Join(IEnumerable<string> arguments) => string.Join(" ", arguments.Select(Quote));

    private bool WaitForEnd(Process process, Func<bool> isAtEnd, TimeSpan limit)
    {
        var watch = Stopwatch.StartNew();
        while (!process.WaitForExit(MillisecondsBetweenLooks))
        {
            if (isCancelled || watch.Elapsed > limit)
                return false;
            if (isAtEnd())
                return process.WaitForExit(MillisecondsToEnd);
        }
        return true;
    }

    private void Take(string? line, ManualResetEventSlim ended)
    {
        if (line is null)
            ended.Set();
        else if (!isOver)
            show(line);
    }

    private ProcessStartInfo Start() => new(program, Join(arguments))
    {
        WorkingDirectory = folder,
        UseShellExecute = false,
        CreateNoWindow = true,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = Encoding.UTF8,
        StandardErrorEncoding = Encoding.UTF8,
    };

    private static void Kill(Process process)
    {
        try
        {
            process.Kill();
            process.WaitForExit(MillisecondsToEnd);
        }
        catch (InvalidOperationException) when (process.HasExited)
        {
            // It has ended by itself in the meantime.
        }
    }

    // The rules of Windows, which .NET follows on every system: backslashes are themselves but before a quotation mark.
    private static string Quote(string argument)
    {
        var quoted = new StringBuilder("\"");
        var backslashes = 0;
        foreach (var character in argument)
        {
            if (character == '"')
                quoted.Append('\\', backslashes + 1);
            backslashes = character == '\\' ? backslashes + 1 : 0;
            quoted.Append(character);
        }
        return quoted.Append('\\', backslashes).Append('"').ToString();
    }
}
