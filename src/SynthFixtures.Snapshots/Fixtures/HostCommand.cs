using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>What the host calls once it has loaded the assembly of a project.</summary>
internal static class HostCommand
{
    /// <summary>Runs one command of the MSBuild targets.</summary>
    /// <param name="verb">
    /// A verb of <see cref="FixtureCommand"/> for the fixture files that a request asks for, or <c>orphans</c>, which takes the snapshots that the
    /// assembly claims off a list.
    /// </param>
    /// <param name="project">The project file.</param>
    /// <param name="request">The file of the request, or of the list.</param>
    /// <param name="assembly">The project's assembly.</param>
    /// <param name="load">Loads an assembly that it references; null where there is none.</param>
    /// <param name="report">Takes what was done: <see cref="FixtureReport"/>.</param>
    public static void Run(string verb, string project, string request, Assembly assembly, Func<AssemblyName, Assembly?> load, TextWriter report)
    {
        if (verb != "orphans")
        {
            FixtureCommand.Run(verb, project, File.ReadAllLines(request), assembly, load, new(report));
            return;
        }

        var (calls, folder) = (SnapshotCalls.Of(assembly), Path.GetDirectoryName(project)!);
        var orphans = File.ReadAllLines(request).SelectMany(line => Orphans.Among(line, calls, folder)).Order(NaturalOrder.Instance).ToList();
        File.WriteAllText(request, string.Concat(orphans.Select(line => line + "\n")));
        new FixtureReport(report).End(0);
    }
}
