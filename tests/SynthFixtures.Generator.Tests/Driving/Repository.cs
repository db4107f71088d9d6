using System;
using System.IO;

namespace SynthFixtures.Generator.Tests.Driving;

/// <summary>Files of the repository.</summary>
internal static class Repository
{
    private static readonly string Root = Find(AppContext.BaseDirectory);

    public static string Path(string relative) => System.IO.Path.Combine(Root, relative);

    private static string Find(string directory) =>
        File.Exists(System.IO.Path.Combine(directory, "SynthFixtures.sln")) ? directory : Find(Directory.GetParent(directory)!.FullName);
}
