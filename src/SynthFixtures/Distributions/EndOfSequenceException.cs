using System;

namespace SynthFixtures.Distributions;

/// <summary>A sequence has no number for a row: whoever makes the row knows for which member.</summary>
/// <param name="law">The sequence, as descriptions of members print it.</param>
/// <param name="message">What is wrong, and what to do.</param>
internal sealed class EndOfSequenceException(string law, string message) : OverflowException(message)
{
    /// <summary>The sequence, as descriptions of members print it.</summary>
    public string Law => law;
}
