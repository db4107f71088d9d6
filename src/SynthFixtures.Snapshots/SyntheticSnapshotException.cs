using System;

namespace SynthFixtures;

/// <summary>A snapshot differs from its accepted file, has none, or cannot be written; the message says what changed and what to do.</summary>
public sealed class SyntheticSnapshotException : Exception
{
    /// <summary>Creates an exception.</summary>
    public SyntheticSnapshotException()
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">What happened, and what to do.</param>
    public SyntheticSnapshotException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">What happened, and what to do.</param>
    /// <param name="innerException">Its cause.</param>
    public SyntheticSnapshotException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
