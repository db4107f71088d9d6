using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace SynthFixtures.Generator.Tests.Driving;

/// <summary>Files of the repository.</summary>
internal static class Repository
{
    private static readonly string Root = Find(AppContext.BaseDirectory);

    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    /// <summary>The C# files of a project, in one order everywhere.</summary>
    public static IEnumerable<string> Files(string project) =>
        Directory.EnumerateFiles(Path(project), "*.cs", SearchOption.AllDirectories)
            .Where(file => !System.IO.Path.GetRelativePath(Root, file).Replace('\\', '/').Split('/').Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    private static string Find(string directory) =>
        File.Exists(System.IO.Path.Combine(directory, "SynthFixtures.sln")) ? directory : Find(Directory.GetParent(directory)!.FullName);
}
