using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;

namespace SynthFixtures.Xunit.Tests;

/// <summary>One run of the specimens by the real runner, in a process of its own.</summary>
/// <param name="ExitCode">That of <c>dotnet test</c>.</param>
/// <param name="Results">One for each test that ran.</param>
internal sealed record SpecimenRun(int ExitCode, IReadOnlyList<SpecimenResult> Results)
{
    private const string Specimens = "SynthFixtures.Xunit.Specimens";
    private const string Unplanted = "FullyQualifiedName!~Planted&FullyQualifiedName!~ManyRows&FullyQualifiedName!~ManyShownRows";

    private static readonly string Assembly = Path.Combine(
        AppContext.BaseDirectory.Replace("SynthFixtures.Xunit.Tests", Specimens, StringComparison.Ordinal), $"{Specimens}.dll");

    // A run takes seconds: all tests share that in the invariant culture.
    private static readonly Lazy<Task<SpecimenRun>> Healthy = new(() => Of(Unplanted));
    private static readonly Lazy<Task<SpecimenRun>> Planted = new(() => Of("FullyQualifiedName~Planted"));

    /// <summary>Runs all specimens in which no fault is planted.</summary>
    /// <param name="culture">The culture of the process; empty for the invariant one, whose run is made once.</param>
    public static Task<SpecimenRun> OfHealthy(string culture = "") =>
        culture.Length == 0 ? Healthy.Value : Of(Unplanted, culture);

    /// <summary>Runs all specimens in which faults are planted, once.</summary>
    public static Task<SpecimenRun> OfPlanted() => Planted.Value;

    /// <summary>The results of one theory.</summary>
    public IReadOnlyList<SpecimenResult> ResultsOf(string theory) =>
        [.. Results.Where(result => result.Name.StartsWith(theory, StringComparison.Ordinal) && (result.Name.Length == theory.Length || result.Name[theory.Length] is ' ' or '('))];

    /// <summary>Runs those specimens that a filter lets through.</summary>
    /// <param name="filter">As after <c>dotnet test --filter</c>.</param>
    /// <param name="culture">The culture of the process: <c>tr-TR</c>; empty for the invariant one.</param>
    public static Task<SpecimenRun> Of(string filter, string culture = "") => Of(filter, culture, []);

    /// <summary>The same with variables of the environment.</summary>
    public static Task<SpecimenRun> Of(string filter, params (string Name, string Value)[] variables) => Of(filter, culture: "", variables);

    private static async Task<SpecimenRun> Of(string filter, string culture, (string Name, string Value)[] variables)
    {
        var folder = Directory.CreateTempSubdirectory("specimens-");
        try
        {
            var (exitCode, _) = await Dotnet(culture, variables, Assembly, "--filter", filter, "--logger", "trx;LogFileName=run.trx", "--results-directory", folder.FullName);
            var file = Path.Combine(folder.FullName, "run.trx");
            return new SpecimenRun(exitCode, File.Exists(file) ? Read(XDocument.Load(file)) : []);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The lines that <c>dotnet test --list-tests</c> prints for a class.</summary>
    public static async Task<string[]> List(string filter)
    {
        var (_, output) = await Dotnet(culture: "", [], Assembly, "--list-tests", "--filter", filter);
        return [.. output.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("SynthFixtures.", StringComparison.Ordinal))];
    }

    private static async Task<(int ExitCode, string Output)> Dotnet(string culture, (string Name, string Value)[] variables, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["test", .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["LC_ALL"] = culture.Length == 0 ? "C" : $"{culture.Replace('-', '_')}.UTF-8";
        start.Environment["SPECIMEN_CULTURE"] = culture;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var (name, value) in variables)
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await error);
    }

    private static SpecimenResult[] Read(XDocument run)
    {
        var space = run.Root!.Name.Namespace;
        return
        [
            .. run.Descendants(space + "UnitTestResult").Select(result => new SpecimenResult(
                (string)result.Attribute("testId")!,
                (string)result.Attribute("testName")!,
                (string)result.Attribute("outcome")! is "Passed" or "NotExecuted",
                result.Descendants(space + "Message").FirstOrDefault()?.Value ?? "")),
        ];
    }
}

/// <summary>What became of one test.</summary>
internal sealed record SpecimenResult(string Id, string Name, bool Passed, string Message);
