using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace SynthFixtures.Laws.Tests;

/// <summary>What a process of its own says about itself and its rows, line by line.</summary>
internal sealed class ChildReport
{
    private readonly Dictionary<string, string> lines;

    private ChildReport(Dictionary<string, string> lines) => this.lines = lines;

    public string this[string name] => lines[name];

    /// <summary>Runs this assembly as a program.</summary>
    /// <param name="environment">Variables that the child sees.</param>
    /// <param name="culture">The name of its culture; empty for the invariant one.</param>
    public static ChildReport Of(Dictionary<string, string> environment, string culture = "")
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            ArgumentList = { typeof(ChildReport).Assembly.Location, culture },
            RedirectStandardOutput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? new ChildReport(output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('=', 2)).ToDictionary(l => l[0], l => l[1].Trim()))
            : throw new InvalidOperationException($"The child process ended with code {process.ExitCode}: {output}");
    }
}
