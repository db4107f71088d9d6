using System.Collections.Generic;

namespace SynthFixtures.Frameworks;

/// <summary>What is each framework's own.</summary>
/// <param name="Name">The name of its project.</param>
/// <param name="Title">The name that people know.</param>
/// <param name="Filters">What runs row 1 of <c>RowTests.Passes</c> alone, beside the command that failures print: for each runner arguments of <c>dotnet test</c>.</param>
/// <param name="HasIdsOfRows">Whether ids derive from rows, so that no row that comes or goes elsewhere moves them.</param>
internal sealed record Framework(string Name, string Title, IReadOnlyDictionary<Runner, string[]> Filters, bool HasIdsOfRows = true)
{
    /// <summary>The name of its adapter, without the prefix of the packages: projects of one framework for several runners share it.</summary>
    public string Package => Name.Split('.')[0];

    public static IReadOnlyList<Framework> All { get; } =
    [
        new("Xunit", "xunit v2", new Dictionary<Runner, string[]>
        {
            [Runner.VSTest] = ["--filter 'FullyQualifiedName=Contract.RowTests.Passes&Seed=42&Row=1'", "--filter 'DisplayName=Contract.RowTests.Passes [seed 42, row 1]'"],
        }),
        new("XunitV3", "xunit v3", new Dictionary<Runner, string[]>
        {
            [Runner.Platform] = ["--filter 'FullyQualifiedName=Contract.RowTests.Passes&Seed=42&Row=1'", "--filter 'DisplayName=Contract.RowTests.Passes [seed 42, row 1]'"],
        }),
        new("XunitV3.VSTest", "xunit v3", new Dictionary<Runner, string[]>
        {
            [Runner.VSTest] = ["--filter 'FullyQualifiedName=Contract.RowTests.Passes&Seed=42&Row=1'", "--filter 'DisplayName=Contract.RowTests.Passes [seed 42, row 1]'"],
        }),
        new("XunitV3.Version3", "xunit v3", new Dictionary<Runner, string[]>
        {
            [Runner.VSTest] = ["--filter 'FullyQualifiedName=Contract.RowTests.Passes&Seed=42&Row=1'"],
            [Runner.Platform] = ["--filter-query '/*/Contract/RowTests/Passes/[(Seed=42)&(Row=1)]'"],
        }),
        new("TUnit", "TUnit", new Dictionary<Runner, string[]>
        {
            [Runner.Platform] = ["--treenode-filter '/*/Contract/RowTests/Passes[(Seed=42)&(Row=1)]'"],
        }),
        new("NUnit", "NUnit", new Dictionary<Runner, string[]>
        {
            [Runner.VSTest] = ["--filter 'FullyQualifiedName~RowTests.Passes&FullyQualifiedName!~Passes_far&Seed=42&Row=1'"],
            [Runner.Platform] = ["--filter 'FullyQualifiedName~RowTests.Passes&FullyQualifiedName!~Passes_far&Seed=42&Row=1'"],
        }),
        new("MSTest", "MSTest", new Dictionary<Runner, string[]>
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
