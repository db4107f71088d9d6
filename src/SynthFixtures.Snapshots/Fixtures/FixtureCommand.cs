using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace SynthFixtures.Snapshots.Fixtures;

/// <summary>Writes and verifies the fixture files of a project. Called by the host that has loaded the project's assembly.</summary>
internal static class FixtureCommand
{
    /// <summary>Handles each item of a request; one that fails does not keep the others from being handled.</summary>
    /// <param name="verb"><c>update</c> or <c>verify</c>.</param>
    /// <param name="project">The project file; paths are relative to its folder.</param>
    /// <param name="request">The lines of the request.</param>
    /// <param name="assembly">The project's assembly.</param>
    /// <param name="load">Loads an assembly that it references; null where there is none.</param>
    /// <param name="output">Takes a line for each item: what was done, or an error as MSBuild reads it.</param>
    /// <returns>How many items failed.</returns>
    public static int Run(string verb, string project, IReadOnlyList<string> request, Assembly assembly, Func<AssemblyName, Assembly?> load, TextWriter output)
    {
        var types = new FixtureTypes(assembly, load);
        return FixtureItem.Read(request).Count(item => !Handle(item, verb, project, types, output));
    }

    private static bool Handle(FixtureItem item, string verb, string project, FixtureTypes types, TextWriter output)
    {
        try
        {
            var file = new FixtureFile(types.Find(item.Type), item, Path.GetDirectoryName(project)!);
            if (verb == "verify")
                file.Verify();
            output.Write(verb == "verify" ? $"  verified {item.OutputFile}\n" : $"  {file.Update()} {item.OutputFile}\n");
            return true;
        }
        catch (FixtureProblem problem)
        {
            var isOfFile = problem.Code != FixtureProblem.Declaration;
            var place = isOfFile ? Path.GetFullPath(Path.Combine(Path.GetDirectoryName(project)!, item.OutputFile)) + (problem.Line > 0 ? $"({problem.Line})" : "") : project;
            output.Write($"{place} : error {problem.Code}: {(isOfFile ? item.OutputFile : $"SyntheticFixture '{item.Type}'")}: {problem.Message}\n");
            return false;
        }
        catch (Exception thrown) // code of the project: what its models call may throw anything
        {
            output.Write($"{project} : error {FixtureProblem.Declaration}: SyntheticFixture '{item.Type}': {thrown.GetType().Name}: {thrown.Message.ReplaceLineEndings(" ")}\n");
            return false;
        }
    }
}
