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

    /// <summary>Runs one command. What was done stands in the report; the exit code says nothing, as code of the project can end the process with any.</summary>
    /// <param name="arguments">The command, the project file, the project's assembly, the file of the request, the file of the report.</param>
    public static void Main(string[] arguments)
    {
        var (command, project, assembly, request) = (arguments[0], arguments[1], arguments[2], arguments[3]);
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        using (var file = new FileStream(arguments[4], FileMode.CreateNew, FileAccess.Write, FileShare.Read))
        using (var report = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true })
            Run(command, project, assembly, request, report);

        // Threads that the project's code has started would go on.
        Environment.Exit(0);
    }

    private static void Run(string command, string project, string assembly, string request, StreamWriter report)
    {
        if (!File.Exists(assembly))
        {
            Refuse(report, project, $"{assembly} is not there; build the project first");
            return;
        }
        var context = new ProjectContext(assembly);
        if (context.TryLoad(new AssemblyName(Library)) is not { } library)
        {
            Refuse(report, project, $"{Path.GetFileName(assembly)} does not come with {Library}; reference the package without ExcludeAssets");
            return;
        }
        if (library.GetType("SynthFixtures.Snapshots.Fixtures.HostCommand", throwOnError: true)!.GetMethod("Run", BindingFlags.Public | BindingFlags.Static) is not { } run
            || run.ReturnType != typeof(void))
        {
            Refuse(report, project, $"{Path.GetFileName(assembly)} comes with another version of {Library} than the package of the project; reference one version of it");
            return;
        }
        try
        {
            run.CreateDelegate<Action<string, string, string, Assembly, Func<AssemblyName, Assembly?>, TextWriter>>()(
                command, project, request, context.LoadFromAssemblyPath(assembly), context.TryLoad, report);
        }
        catch (Exception thrown) // code of the project: initializers of its modules may throw anything
        {
            var cause = thrown is TypeInitializationException { InnerException: { } inner } ? inner : thrown;
            Refuse(report, project, $"{Path.GetFileName(assembly)} cannot be used: {cause.GetType().Name}: {cause.Message.ReplaceLineEndings(" ")}");
        }
    }

    // As FixtureReport writes it.
    private static void Refuse(StreamWriter report, string project, string message) =>
        report.Write($"failed\t-1\t{Escape(project)}\t0\tSYNF0406\t{Escape(message)}\n");

    private static string Escape(string field) => field.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);
}
