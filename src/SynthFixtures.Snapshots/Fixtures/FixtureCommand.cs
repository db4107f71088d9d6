using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>Writes and verifies the fixture files of a project. Called by the host that has loaded the project's assembly.</summary>
internal sealed class FixtureCommand
{
    /// <summary>Writes what has to be written, and leaves files as they are that somebody has edited.</summary>
    public const string Write = "write";

    /// <summary>Writes what has to be written, also over what somebody has edited.</summary>
    public const string Update = "update";

    /// <summary>Compares and writes nothing.</summary>
    public const string Verify = "verify";

    private readonly string verb;
    private readonly string project;
    private readonly FixtureTypes types;
    private readonly FixturePaths paths;
    private readonly FixtureCheck check;
    private readonly FixtureReport report;

    private FixtureCommand(string verb, string project, IReadOnlyList<FixtureItem> items, FixtureTypes types, FixtureReport report)
    {
        var folder = Path.GetDirectoryName(project)!;
        (this.verb, this.project, this.types, this.report, paths) = (verb, project, types, report, new(items, folder));
        check = new(types, paths, new(items, folder));
    }

    /// <summary>Handles each item of a request; one that fails does not keep the others from being handled.</summary>
    /// <param name="verb"><see cref="Write"/>, <see cref="Update"/> or <see cref="Verify"/>.</param>
    /// <param name="project">The project file; paths are relative to its folder.</param>
    /// <param name="request">The lines of the request.</param>
    /// <param name="assembly">The project's assembly.</param>
    /// <param name="load">Loads an assembly that it references; null where there is none.</param>
    /// <param name="report">Takes what became of each item.</param>
    public static void Run(string verb, string project, IReadOnlyList<string> request, Assembly assembly, Func<AssemblyName, Assembly?> load, FixtureReport report)
    {
        var items = FixtureItem.Read(request);
        var command = new FixtureCommand(verb, project, items, new(assembly, load), report);
        for (var i = 0; i < items.Count; i++)
        {
            report.Start(i);
            command.Handle(i, items[i]);
        }
        report.End(items.Count);
    }

    private void Handle(int number, FixtureItem item)
    {
        try
        {
            if (check.Of(item) is { Count: > 0 } complaints)
            {
                foreach (var complaint in complaints.SkipLast(1))
                    report.Faulted(number, project, 0, FixtureProblem.Declaration, $"{item.Label(number)}: {complaint}");
                report.Failed(number, project, 0, FixtureProblem.Declaration, $"{item.Label(number)}: {complaints[^1]}");
                return;
            }
            var file = new FixtureFile(types.Find(item.Type), item, paths.Check(item));
            var what = file.Run(verb);
            foreach (var warning in file.Warnings)
                report.Warned(number, file.Path, warning.Line, warning.Code, $"{item.OutputFile}: {warning.Message}");
            report.Done(number, what, item.OutputFile);
        }
        catch (FixtureProblem problem) when (problem.Code == FixtureProblem.Declaration)
        {
            report.Failed(number, project, 0, problem.Code, $"{item.Label(number)}: {problem.Message}");
        }
        catch (FixtureProblem problem)
        {
            report.Failed(number, paths.PathOf(item), problem.Line, problem.Code, $"{item.OutputFile}: {problem.Message}");
        }
        catch (Exception thrown) // code of the project: what its models call may throw anything
        {
            report.Failed(number, project, 0, FixtureProblem.Declaration, $"{item.Label(number)}: {thrown.GetType().Name}: {thrown.Message.ReplaceLineEndings(" ")}");
        }
    }
}
