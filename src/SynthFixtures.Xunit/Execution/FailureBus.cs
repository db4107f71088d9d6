using SynthFixtures.Testing;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace SynthFixtures.Execution;

/// <summary>Adds the row to the message of a failure; exception and stack trace stay what they are.</summary>
/// <param name="inner">Takes the messages.</param>
/// <param name="row">The row, or null where there is none to show.</param>
/// <param name="test">The test.</param>
internal sealed class FailureBus(IMessageBus inner, TheoryRow? row, SyntheticTestCase test) : IMessageBus
{
    public bool QueueMessage(IMessageSinkMessage message)
    {
        if (row is null || message is not ITestFailed { Messages: [var first, .. var others] } failed)
            return inner.QueueMessage(message);
        return inner.QueueMessage(new TestFailed(
            failed.Test, failed.ExecutionTime, failed.Output, failed.ExceptionTypes, [$"{first}\n\n{row.FailureText(RerunCommand.Of(test, row))}", .. others], failed.StackTraces, failed.ExceptionParentIndices));
    }

    // The bus that takes the messages goes on.
    public void Dispose()
    {
    }
}
