using System;
using System.Globalization;
using SynthFixtures.Testing;

namespace SynthFixtures.Execution;

/// <summary>What runs one row alone: xunit v2 runs under VSTest.</summary>
internal static class RerunCommand
{
    /// <summary>The command: by seed and number, and by the whole name where values are given, since rows of one number then are several tests.</summary>
    /// <param name="test">The test.</param>
    /// <param name="row">Its row.</param>
    public static string Of(SyntheticTestCase test, TheoryRow row)
    {
        var method = $"{test.TestMethod.TestClass.Class.Name}.{test.TestMethod.Method.Name}";

        // Quotes and backslashes reach VSTest through MSBuild and two shells in a shape that no escape survives: those rows share a command.
        var which = row.Label == row.Identity.Label || row.Label.AsSpan().ContainsAny('"', '\\')
            ? string.Create(CultureInfo.InvariantCulture, $"Seed={row.Identity.Seed}&Row={row.Identity.Row}")
            : $"DisplayName={FilterText.Of(test.DisplayName, isThroughBuild: true)}";
        return $"dotnet test --filter 'FullyQualifiedName={method}&{which}'";
    }
}
