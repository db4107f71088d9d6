namespace SynthFixtures;

/// <summary>Counts with the row number: start, start + step, ... Beyond the range of the member's type it throws, it never wraps.</summary>
/// <remarks>In a type nested in another it counts the rows of the outer one.</remarks>
/// <param name="start">The value of row 0.</param>
/// <param name="step">The difference between a row and the next; may be negative.</param>
[Kernel("SynthFixtures.Distributions.Sequence")]
public sealed class SequenceAttribute([ValueOfFirstRow] long start = 1, [DifferenceOfRows] long step = 1) : MakerAttribute
{
    /// <summary>The value of row 0.</summary>
    public long Start { get; } = start;

    /// <summary>The difference between a row and the next.</summary>
    public long Step { get; } = step;
}
