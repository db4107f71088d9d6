using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.Build.Framework;

namespace SynthFixtures.FixtureTasks;

/// <summary>Runs the host and believes only what it has reported.</summary>
public abstract class HostTask : FixtureTask, ICancelableTask
{
    private const string Unfinished = "SYNF0414";

    private HostProcess? running;

    /// <summary>The path of <c>dotnet</c>.</summary>
    [Required]
    public string Dotnet { get; set; } = "";

    /// <summary>The path of the host.</summary>
    [Required]
    public string Host { get; set; } = "";

    /// <summary>The runtime configuration of the project; need not exist.</summary>
    public string RuntimeConfiguration { get; set; } = "";

    /// <summary>The folder of packages.</summary>
    public string PackageFolder { get; set; } = "";

    /// <summary>The path of the project file.</summary>
    [Required]
    public string Project { get; set; } = "";

    /// <summary>The path of the project's assembly.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>The most minutes that the host may take.</summary>
    public double TimeLimit { get; set; } = 60;

    /// <inheritdoc/>
    public void Cancel() => running?.Cancel();

    /// <summary>Runs a command of the host.</summary>
    /// <param name="verb">The command.</param>
    /// <param name="request">The file of the request.</param>
    /// <param name="items">What it asks for, one name for each item.</param>
    /// <returns>Whether every item was handled, and none failed.</returns>
    private protected bool Run(string verb, string request, IReadOnlyList<string> items)
    {
        var path = $"{request}.{Path.GetRandomFileName()}.report";
        try
        {
            running = new(Dotnet, Arguments(verb, request, path), Path.GetDirectoryName(Project)!, line => Message("    " + line));
            var exitCode = running.Run(() => HostReport.Read(path).IsAtEnd, TimeSpan.FromMinutes(TimeLimit));
            return Judge(HostReport.Read(path), items, exitCode);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or System.ComponentModel.Win32Exception)
        {
            Error(Unfinished, Project, 0, $"The program that handles fixture files cannot be started: {refused.Message}");
            return false;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private bool Judge(HostReport report, IReadOnlyList<string> items, int? exitCode)
    {
        foreach (var done in report.Done)
            Message("  " + done);
        foreach (var (isError, place, line, code, message) in report.Findings)
            if (isError)
                Error(code, place, line, message);
            else
                Warning(code, place, line, message);

        if (!report.IsComplete(items.Count) && !report.IsRefused)
            Error(Unfinished, Project, 0, Sentence(report, items, exitCode));
        return !HasErrors;
    }

    private string Sentence(HostReport report, IReadOnlyList<string> items, int? exitCode)
    {
        var how = exitCode is { } code ? FormattableString.Invariant($"ended with exit code {code}") : FormattableString.Invariant($"was ended after {TimeLimit} minutes");
        var where = report.Broken(items.Count) is { } item ? $"while it was at {items[item]}" : "before it began, while the project's assembly was loaded";
        var left = string.Join(", ", report.Open(items.Count).Select(open => items[open]));
        return $"The program that handles fixture files {how} {where}{(left.Length > 0 ? $"; without a result: {left}" : "")}. "
            + (exitCode is null
                ? "Look for what the models wait for, or allow more with -p:SynthFixturesHostTimeLimit (minutes)"
                : "Code of the project ended it: look for Environment.Exit, FailFast or endless recursion in module initializers, constructors and what models call");
    }

    private IEnumerable<string> Arguments(string verb, string request, string report)
    {
        yield return "exec";
        if (File.Exists(RuntimeConfiguration))
        {
            yield return "--runtimeconfig";
            yield return RuntimeConfiguration;
        }
        if (PackageFolder.TrimEnd('/', '\\') is { Length: > 0 } packages)
        {
            yield return "--additionalprobingpath";
            yield return packages;
        }
        foreach (var argument in (string[])[Host, verb, Project, Assembly, request, report])
            yield return argument;
    }
}
