using System.Collections.Generic;

namespace SynthFixtures.Frameworks;

/// <summary>What is each framework's own.</summary>
/// <param name="Name">The name of its project.</param>
/// <param name="Filters">What runs row 1 of <c>RowTests.Passes</c> alone, beside the command that failures print: for each runner arguments of <c>dotnet test</c>.</param>
/// <param name="HasIdsOfRows">Whether ids derive from rows, so that no row that comes or goes elsewhere moves them.</param>
internal sealed record Framework(string Name, IReadOnlyDictionary<Runner, string[]> Filters, bool HasIdsOfRows = true)
{
    public static IReadOnlyList<Framework> All { get; } =
    [
        new("Xunit", new Dictionary<Runner, string[]>
        {
            [Runner.VSTest] = ["--filter 'FullyQualifiedName=Contract.RowTests.Passes&Seed=42&Row=1'", "--filter 'DisplayName=Contract.RowTests.Passes [seed 42, row 1]'"],
        }),
        new("XunitV3", new Dictionary<Runner, string[]>
        {
            [Runner.Platform] = ["--filter 'FullyQualifiedName=Contract.RowTests.Passes&Seed=42&Row=1'", "--filter 'DisplayName=Contract.RowTests.Passes [seed 42, row 1]'"],
        }),
        new("XunitV3.VSTest", new Dictionary<Runner, string[]>
        {
            [Runner.VSTest] = ["--filter 'FullyQualifiedName=Contract.RowTests.Passes&Seed=42&Row=1'", "--filter 'DisplayName=Contract.RowTests.Passes [seed 42, row 1]'"],
        }),
        new("XunitV3.Version3", new Dictionary<Runner, string[]>
        {
            [Runner.VSTest] = ["--filter 'FullyQualifiedName=Contract.RowTests.Passes&Seed=42&Row=1'"],
            [Runner.Platform] = ["--filter-query '/*/Contract/RowTests/Passes/[(Seed=42)&(Row=1)]'"],
        }),
        new("TUnit", new Dictionary<Runner, string[]>
        {
            [Runner.Platform] = ["--treenode-filter '/*/Contract/RowTests/Passes[(Seed=42)&(Row=1)]'"],
        }),
        new("NUnit", new Dictionary<Runner, string[]>
        {
            [Runner.VSTest] = ["--filter 'FullyQualifiedName~RowTests.Passes&FullyQualifiedName!~Passes_far&Seed=42&Row=1'"],
            [Runner.Platform] = ["--filter 'FullyQualifiedName~RowTests.Passes&FullyQualifiedName!~Passes_far&Seed=42&Row=1'"],
        }),
        new("MSTest", new Dictionary<Runner, string[]>
        {
            [Runner.VSTest] = ["--filter 'Name=Passes [seed 42, row 1]'", "--filter 'FullyQualifiedName=Contract.RowTests.Passes&TestCategory=Row 1'"],
            [Runner.Platform] = ["--filter 'Name=Passes [seed 42, row 1]'", "--filter 'FullyQualifiedName=Contract.RowTests.Passes&TestCategory=Row 1'"],
        }),
    ];
}

/// <summary>What runs tests.</summary>
internal enum Runner
{
    VSTest,
    Platform,
}
