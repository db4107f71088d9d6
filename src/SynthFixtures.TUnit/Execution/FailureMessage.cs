using System;
using System.Runtime.CompilerServices;

namespace SynthFixtures.Execution;

/// <summary>
/// Adds to the message of an exception that a test threw. TUnit reports the exception itself, so that type and stack trace stay what they
/// are.
/// </summary>
internal static class FailureMessage
{
    /// <summary>Adds a text.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="text">The text.</param>
    /// <returns>Whether its message ends with it now: an exception may write its message by itself.</returns>
    public static bool Extend(Exception exception, string text)
    {
        var (before, field) = (exception.Message, MessageOf(exception));
        if (field?.Contains(text, StringComparison.Ordinal) == true)
            return true;
        MessageOf(exception) = $"{before}\n\n{text}";
        if (exception.Message.EndsWith(text, StringComparison.Ordinal))
            return true;
        MessageOf(exception) = field;
        return false;
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_message")]
    private static extern ref string? MessageOf(Exception exception);
}
