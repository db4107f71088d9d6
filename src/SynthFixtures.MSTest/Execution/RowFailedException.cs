using System;

namespace SynthFixtures.Execution;

/// <summary>What a test threw, with its row below the message; the stack trace is that of the test.</summary>
/// <param name="message">The message and the row.</param>
/// <param name="failure">What MSTest made of the test's exception, whose type its message names.</param>
internal sealed class RowFailedException(string message, Exception failure) : Exception(message, failure)
{
    public override string? StackTrace => InnerException!.StackTrace;
}
