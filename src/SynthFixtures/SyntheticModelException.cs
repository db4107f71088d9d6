using System;

namespace SynthFixtures;

/// <summary>A model cannot be made into rows. The message says what is wrong, where, and what to do.</summary>
public sealed class SyntheticModelException : Exception
{
    /// <summary>Creates the exception.</summary>
    public SyntheticModelException()
        : base("The model cannot be made into rows.")
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong, where, and what to do.</param>
    public SyntheticModelException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong, where, and what to do.</param>
    /// <param name="innerException">What caused it.</param>
    public SyntheticModelException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The expression whose value its member cannot hold, as generated code writes it: a row does not know its members' names; null of all other causes.</summary>
    internal string? Expression { get; init; }

    /// <summary>Whether a law has no values at all: whoever makes the rows knows for which member.</summary>
    internal bool IsOfLaw { get; init; }

    /// <summary>Whether a value of one row is the cause, which whoever asked for the rows then names.</summary>
    internal bool IsOfRow { get; init; }
}
