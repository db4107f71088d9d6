using System;
using Xunit.Sdk;
using Xunit.v3;

namespace SynthFixtures.Execution;

/// <summary>Adds the row to the message of a failure; exception and stack trace stay what they are.</summary>
/// <param name="inner">Takes the messages.</param>
/// <param name="text">The row, or null where there is none to show.</param>
internal sealed class FailureBus(IMessageBus inner, Func<string?> text) : IMessageBus
{
    public bool QueueMessage(IMessageSinkMessage message)
    {
        if (message is TestFailed { Messages: [var first, .. var others] } failed && text() is { } row)
            failed.Messages = [$"{first}\n\n{row}", .. others];
        return inner.QueueMessage(message);
    }

    // The bus that takes the messages goes on.
    public void Dispose()
    {
    }
}
