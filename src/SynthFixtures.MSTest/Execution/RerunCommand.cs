using System;
using System.Linq;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using SynthFixtures.Testing;

namespace SynthFixtures.Execution;

/// <summary>What runs one row alone. VSTest and Microsoft.Testing.Platform take the same: MSTest's adapter reads the filter in both.</summary>
internal static class RerunCommand
{
    public static string Of(ITestMethod method, TheoryRow row) =>
        $"dotnet test --filter 'FullyQualifiedName={Value(method.TestClassName)}.{method.TestMethodName}&Name={Value($"{method.TestMethodName} [{row.Label}]")}'";

    // Escaped for the filter, and then for the shell.
    private static string Value(string text) =>
        string.Concat(text.Select(character => character is '\\' or '(' or ')' or '&' or '|' or '=' or '!' or '~' ? $"\\{character}" : $"{character}")).Replace("'", "'\\''", StringComparison.Ordinal);
}
