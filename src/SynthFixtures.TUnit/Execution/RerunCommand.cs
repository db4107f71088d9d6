using System;
using System.Globalization;
using System.Linq;
using SynthFixtures.Testing;

namespace SynthFixtures.Execution;

/// <summary>What runs one row alone: under <c>dotnet test</c>, or as the test program was run.</summary>
internal static class RerunCommand
{
    private static readonly string Start =
        Environment.GetCommandLineArgs().Any(argument => argument is "--server" or "--internal-msbuild-node") ? "dotnet test" : "dotnet run --";

    public static string Of(TestContext context, TheoryRow row)
    {
        var details = context.Metadata.TestDetails;
        var space = details.ClassType.Namespace;
        var type = space is null ? details.ClassType.FullName! : details.ClassType.FullName![(space.Length + 1)..];
        return row.Label == row.Identity.Label
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{Start} --treenode-filter '/*/{space ?? "*"}/{type}/{details.MethodName}[(Seed={row.Identity.Seed})&(Row={row.Identity.Row})]'")
            : $"{Start} --filter-uid '{details.TestId}'";
    }
}
