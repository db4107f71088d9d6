using System;
using SynthFixtures.Streams;

namespace SynthFixtures.Distributions;

/// <summary>Words of letters, the first one capitalized; the number of characters is uniform between two bounds.</summary>
/// <remarks>
/// The character at position k is drawn with lane k: one of 26 letters, or in 5 of 31 cases a space, where the one before is none and it is not the
/// first or the last. The length is drawn with lane 65536.
/// </remarks>
public readonly struct RandomText : IColumn<string>
{
    private const uint LengthLane = 0x1_0000;
    private const int Letters = 26;
    private const int Choices = 31;

    private readonly int minLength;
    private readonly ulong lengths;

    /// <summary>Words of letters.</summary>
    /// <param name="minLength">The least number of characters, in [0, 65536].</param>
    /// <param name="maxLength">The greatest number of characters, in [<paramref name="minLength"/>, 65536].</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public RandomText(int minLength, int maxLength)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minLength);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxLength, minLength);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)maxLength, LengthLane, nameof(maxLength));
        this.minLength = minLength;
        lengths = (ulong)(maxLength - minLength + 1);
    }

    /// <inheritdoc/>
    public void Fill(ref RowBlock block, ulong stream, scoped Span<string> values)
    {
        Unmade.Check(in this);
        var key = unchecked((ulong)block.NestedSeed(stream));
        for (var i = 0; i < values.Length; i++)
        {
            var row = block.Row(i);
            var length = minLength + (int)Math.BigMul(Words.At(key, row, LengthLane), lengths, out _);
            values[i] = string.Create(length, (key, row), static (text, cell) =>
            {
                for (var k = 0; k < text.Length; k++)
                    text[k] = Character(Words.At(cell.key, cell.row, (uint)k), isFirst: k == 0, maySpace: k > 0 && k < text.Length - 1 && text[k - 1] != ' ');
            });
        }
    }

    private static char Character(ulong word, bool isFirst, bool maySpace)
    {
        var choice = (int)Math.BigMul(word, maySpace ? Choices : (ulong)Letters, out _);
        return choice >= Letters ? ' ' : (char)((isFirst ? 'A' : 'a') + choice);
    }
}
