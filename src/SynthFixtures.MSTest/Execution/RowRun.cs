using System;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using SynthFixtures.Testing;

namespace SynthFixtures.Execution;

/// <summary>Makes a row, runs its test, and adds the row to the message of a failure.</summary>
internal static class RowRun
{
    // The token of the running test: MSTest has it since 4.1.
    private static readonly PropertyInfo? Current = typeof(TestContext).GetProperty("Current", BindingFlags.Public | BindingFlags.Static);

    public static async Task<TestResult> Of(ITestMethod method, string key)
    {
        TheoryRow row;
        object?[] arguments;
        try
        {
            row = SyntheticTheory.Of(method.MethodInfo).Find(key);
            arguments = row.Arguments((Current?.GetValue(null) as TestContext)?.CancellationToken ?? CancellationToken.None);
        }
        catch (Exception exception) when (exception is ArgumentException or SyntheticModelException)
        {
            return Failure(exception);
        }

        var result = await method.InvokeAsync(arguments!).ConfigureAwait(false);
        return result.Outcome is UnitTestOutcome.Failed or UnitTestOutcome.Error or UnitTestOutcome.Timeout && result.TestFailureException is { } failure
            ? WithRow(result, failure, row.FailureText(RerunCommand.Of(method, row)))
            : result;
    }

    public static TestResult Failure(Exception exception) => new() { Outcome = UnitTestOutcome.Failed, TestFailureException = exception };

    // A result keeps the first exception that it is given, so the row needs a result of its own.
    private static TestResult WithRow(TestResult result, Exception failure, string row) => new()
    {
        DisplayName = result.DisplayName,
        Outcome = result.Outcome,
        TestFailureException = new RowFailedException($"{failure.Message}\n\n{row}", failure),
        LogOutput = result.LogOutput,
        LogError = result.LogError,
        DebugTrace = result.DebugTrace,
        TestContextMessages = result.TestContextMessages,
        ExecutionId = result.ExecutionId,
        ParentExecId = result.ParentExecId,
        Duration = result.Duration,
        ResultFiles = result.ResultFiles,
    };
}
