using System;
using NUnit.Framework.Interfaces;
using NUnit.Framework.Internal;
using NUnit.Framework.Internal.Commands;

namespace SynthFixtures.Execution;

/// <summary>Makes a row, runs its test, and adds the row to the message of a failure; its kind and stack trace stay what they are.</summary>
/// <param name="inner">Runs the test.</param>
/// <param name="test">Which row it is.</param>
internal sealed class RowCommand(TestCommand inner, RowTest test) : DelegatingTestCommand(inner)
{
    public override TestResult Execute(TestExecutionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        TestResult result;
        try
        {
            test.Row.Arguments(context.CancellationToken).CopyTo(test.Arguments, 0);
        }
        catch (Exception exception) when (exception is ArgumentException or SyntheticModelException)
        {
            context.CurrentResult.RecordException(exception);
            return context.CurrentResult;
        }

        try
        {
            result = innerCommand.Execute(context);
        }
        catch (Exception exception)
        {
            result = context.CurrentResult;
            result.RecordException(exception);
        }
        finally
        {
            Array.Clear(test.Arguments);
        }

        if (result.ResultState.Status == TestStatus.Failed)
            result.SetResult(result.ResultState, $"{result.Message}\n\n{test.Row.FailureText(RerunCommand.Of(Test, test.Row))}", result.StackTrace);
        return result;
    }
}
