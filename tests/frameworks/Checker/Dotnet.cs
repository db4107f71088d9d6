using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace SynthFixtures.Frameworks;

/// <summary>Runs commands as a user types them.</summary>
/// <param name="root">The folder of the projects.</param>
/// <param name="project">The name of the project.</param>
internal sealed class Dotnet(string root, string project)
{
    private int runs;

    /// <summary>Builds the project.</summary>
    public (int ExitCode, string Output) Build(string arguments) => Shell(root, $"dotnet build {project} --verbosity quiet {arguments}", "");

    /// <summary>The names that a runner lists.</summary>
    public List<string> List(Runner runner, string made)
    {
        var (_, output) = Shell(FolderOf(runner), $"dotnet test {ProjectFor(runner)} --no-build --list-tests", made);
        return [.. output.Split('\n').Where(line => line.Contains(" [", System.StringComparison.Ordinal) && line.StartsWith("  ", System.StringComparison.Ordinal)).Select(line => Names.Short(line.Trim()))];
    }

    /// <summary>Runs tests.</summary>
    /// <param name="runner">By what.</param>
    /// <param name="command">The command: <c>dotnet test</c> and what follows.</param>
    /// <param name="made">The file in which models leave a line for each that is made; empty where they leave none.</param>
    public Run Test(Runner runner, string command, string made = "")
    {
        var results = Path.Combine(root, "results", project, $"{++runs}");
        var report = runner == Runner.VSTest ? $"--logger 'trx;LogFileName=run.trx' --results-directory {results}" : $"--report-trx --report-trx-filename run.trx --results-directory {results}";
        var (exitCode, output) = Shell(FolderOf(runner), command.Replace("dotnet test", $"dotnet test {ProjectFor(runner)} --no-build {report}", System.StringComparison.Ordinal), made);
        return new(exitCode, output, Trx.Read(Path.Combine(results, "run.trx")));
    }

    private string FolderOf(Runner runner) => runner == Runner.VSTest ? root : Path.Combine(root, "Platform");

    // The SDK refuses VSTest for a program that the platform could run, unless it is told that it is none.
    private string ProjectFor(Runner runner) => runner == Runner.VSTest ? $"{project} -p:IsTestingPlatformApplication=false" : $"--project ../{project}/{project}.csproj";

    private static (int ExitCode, string Output) Shell(string folder, string command, string made)
    {
        var start = new ProcessStartInfo("bash", ["-c", command]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["CONTRACT_MADE"] = made;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}

/// <summary>How a run ended, what it printed, and what its report says.</summary>
internal sealed record Run(int ExitCode, string Console, List<Result> Results);
