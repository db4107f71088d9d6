using Microsoft.VisualStudio.TestTools.UnitTesting;
using SynthFixtures.Testing;

namespace SynthFixtures.Execution;

/// <summary>What runs one row alone. VSTest and Microsoft.Testing.Platform take the same: MSTest's adapter reads the filter in both.</summary>
internal static class RerunCommand
{
    public static string Of(ITestMethod method, TheoryRow row) =>
        $"dotnet test --filter 'FullyQualifiedName={FilterText.Of(method.TestClassName, isThroughBuild: false)}.{method.TestMethodName}&Name={FilterText.Of($"{method.TestMethodName} [{row.Label}]", isThroughBuild: false)}'";
}
