using System;
using System.Globalization;
using System.IO;
using System.Reflection;
using System.Text;

namespace SynthFixtures.FixtureHost;

/// <summary>Writes, verifies or lists files for the MSBuild targets of SynthFixtures.Snapshots.</summary>
internal static class Program
{
    private const string Library = "SynthFixtures.Snapshots";

    /// <summary>Runs one command; exit code 0 where every item is in order, 1 where one is not.</summary>
    /// <param name="arguments">The command, the project file, the project's assembly, the file of the request.</param>
    public static int Main(string[] arguments)
    {
        var (command, project, assembly, request) = (arguments[0], arguments[1], arguments[2], arguments[3]);
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
        if (!File.Exists(assembly))
            return Refuse(output, project, $"{assembly} is not there; build the project first");

        var context = new ProjectContext(assembly);
        if (context.TryLoad(new AssemblyName(Library)) is not { } library)
            return Refuse(output, project, $"{Path.GetFileName(assembly)} does not come with {Library}; reference the package without ExcludeAssets");

        var run = library.GetType("SynthFixtures.Snapshots.Fixtures.HostCommand", throwOnError: true)!
            .GetMethod("Run", BindingFlags.Public | BindingFlags.Static)!
            .CreateDelegate<Func<string, string, string, Assembly, Func<AssemblyName, Assembly?>, TextWriter, int>>();
        return run(command, project, request, context.LoadFromAssemblyPath(assembly), context.TryLoad, output) == 0 ? 0 : 1;
    }

    private static int Refuse(StreamWriter output, string project, string message)
    {
        output.Write($"{project} : error SYNF0406: {message}\n");
        return 1;
    }
}
