using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>What the host calls once it has loaded the assembly of a project.</summary>
internal static class HostCommand
{
    /// <summary>Runs one command of the MSBuild targets.</summary>
    /// <param name="verb"><c>update</c> or <c>verify</c> the fixture files that a request asks for, or take the snapshots that the assembly claims off a list (<c>orphans</c>).</param>
    /// <param name="project">The project file.</param>
    /// <param name="request">The file of the request, or of the list.</param>
    /// <param name="assembly">The project's assembly.</param>
    /// <param name="load">Loads an assembly that it references; null where there is none.</param>
    /// <param name="output">Takes what MSBuild shows.</param>
    /// <returns>How many items failed.</returns>
    public static int Run(string verb, string project, string request, Assembly assembly, Func<AssemblyName, Assembly?> load, TextWriter output)
    {
        if (verb != "orphans")
            return FixtureCommand.Run(verb, project, File.ReadAllLines(request), assembly, load, output);

        var (calls, folder) = (SnapshotCalls.Of(assembly), Path.GetDirectoryName(project)!);
        var orphans = File.ReadAllLines(request).SelectMany(line => Orphans.Among(line, calls, folder)).Order(NaturalOrder.Instance).ToList();
        File.WriteAllText(request, string.Concat(orphans.Select(line => line + "\n")));
        return 0;
    }
}
