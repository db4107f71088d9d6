using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using SynthFixtures.FixtureTasks;
using SynthFixtures.Snapshots.Fixtures;
using Xunit;

namespace SynthFixtures.Snapshots.Tests.Fixtures;

/// <summary>What a build shows of a run: the host's report, as the task reads it.</summary>
internal static class FixtureRun
{
    /// <summary>Handles the items of a request.</summary>
    /// <returns>How many failed; what failed, in the form of MSBuild, and what was done.</returns>
    public static (int Failed, string Output) Of(string verb, string project, string[] request, Assembly assembly)
    {
        using var text = new StringWriter();
        FixtureCommand.Run(verb, project, request, assembly, Assembly.Load, new(text));

        var report = HostReport.Parse(text.ToString());
        Assert.True(report.IsComplete(request.Count(line => line.StartsWith(FixtureItem.Begin, StringComparison.Ordinal))));
        IEnumerable<string> lines =
        [
            .. report.Findings.Select(finding =>
                $"{finding.Place}{(finding.Line > 0 ? $"({finding.Line})" : "")} : {(finding.IsError ? "error" : "warning")} {finding.Code}: {finding.Message}\n"),
            .. report.Done.Select(done => $"  {done}\n"),
        ];
        return (report.Findings.Count(finding => finding.IsError), string.Concat(lines));
    }

    /// <summary>The lines of an item.</summary>
    public static string[] Item(Type type, string file, params (string Name, string Value)[] metadata) =>
        [$"{FixtureItem.Begin}={type.FullName}", $"OutputFile={file}", "Rows=10", "Seed=42", .. metadata.Select(entry => $"{entry.Name}={entry.Value}")];
}
