using System;
using System.Globalization;
using System.Linq;
using SynthFixtures.Testing;
using Xunit.v3;

namespace SynthFixtures.Execution;

/// <summary>What runs one row alone, in the runner that runs this process.</summary>
internal static class RerunCommand
{
    private static readonly Runner InUse = Find(Environment.GetCommandLineArgs());

    private enum Runner
    {
        // dotnet test with VSTest, and IDEs that use it.
        VSTest,

        // dotnet test with Microsoft.Testing.Platform.
        Platform,

        // The test program, run as it is.
        Native,
    }

    public static string Of(XunitTestCase test, TheoryRow row)
    {
        var isPlain = row.Label == row.Identity.Label || (InUse == Runner.VSTest && row.Label.AsSpan().ContainsAny('"', '\\'));
        var traits = string.Create(CultureInfo.InvariantCulture, $"Seed={row.Identity.Seed}&Row={row.Identity.Row}");
        var query = string.Create(
            CultureInfo.InvariantCulture,
            $"/*/{test.TestClassNamespace ?? "*"}/{test.TestClassSimpleName}/{test.TestMethodName}/[(Seed={row.Identity.Seed})&(Row={row.Identity.Row})]");
        var name = FilterText.Of(test.TestCaseDisplayName, isThroughBuild: InUse == Runner.VSTest);
        return InUse switch
        {
            Runner.Native => $"dotnet run -- {(isPlain ? $"-filter '{query}'" : $"-id {test.UniqueID}")}",
            Runner.Platform when XunitVersion.Major < 4 => $"dotnet test {(isPlain ? $"--filter-query '{query}'" : $"--filter-uid {test.UniqueID}")}",
            _ => $"dotnet test --filter 'FullyQualifiedName={test.TestClassName}.{test.TestMethodName}&{(isPlain ? traits : $"DisplayName={name}")}'",
        };
    }

    // VSTest's adapter starts the test program with "@@" or "-automated", the platform's with "--server". In any other start xunit's own
    // runner has the word, unless the project gives it to the platform, which then loads its extensions.
    private static Runner Find(string[] arguments) =>
        arguments.Any(argument => argument is "@@" or "-automated") ? Runner.VSTest
        : arguments.Any(argument => argument is "--server" or "--internal-msbuild-node") ? Runner.Platform
        : AppDomain.CurrentDomain.GetAssemblies().Any(IsExtension) ? Runner.Platform
        : Runner.Native;

    private static bool IsExtension(System.Reflection.Assembly assembly) =>
        assembly.GetName().Name!.StartsWith("Microsoft.Testing.Extensions.", StringComparison.Ordinal);
}
