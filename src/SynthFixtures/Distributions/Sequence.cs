using System;

namespace SynthFixtures.Distributions;

/// <summary>Counts with the row number: start + row * step. Beyond the range of <see cref="long"/> it throws, it never wraps.</summary>
/// <param name="start">The value of row 0.</param>
/// <param name="step">The difference between a row and the next; may be negative.</param>
public readonly struct Sequence(long start = 1, long step = 1) : IRowValue<long>
{
    private readonly long start = start;
    private readonly long step = step;

    /// <inheritdoc/>
    /// <exception cref="OverflowException">The value lies beyond the range of <see cref="long"/>.</exception>
    public long At(long row)
    {
        var value = start + ((Int128)row * step);
        return value >= long.MinValue && value <= long.MaxValue
            ? (long)value
            : throw new EndOfSequenceException(
                FormattableString.Invariant($"Sequence(start: {start}, step: {step})"),
                $"The sequence {start}, {(Int128)start + step}, ... leaves the range of a 64-bit integer at row {row}. "
                + "Ask for fewer rows, or choose another start or step.");
    }
}
