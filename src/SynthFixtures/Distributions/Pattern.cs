using System;
using System.Collections.Generic;
using System.Linq;
using SynthFixtures.Streams;

namespace SynthFixtures.Distributions;

/// <summary>A text that a regular expression matches: every alternative, number of repetitions and character is uniform over what the pattern offers.</summary>
/// <remarks>
/// The character at position k is drawn with lane k of the member's stream, the j-th decision (an alternative, a number of repetitions) with lane
/// 65536 + j. Where bounds of the length cut into the pattern, the length is uniform over those that are possible, and decisions are uniform over
/// what can still lead to it.
/// </remarks>
public readonly struct Pattern : IColumn<string>, IIndexed<string>
{
    private const uint FirstDecision = 0x1_0000;

    // More would take too much of the stack.
    private const int MostPositions = 64;

    private readonly TextShape? made;

    // The lengths to choose from; null where the pattern alone decides.
    private readonly int[]? lengths;

    // The characters of each position; null where texts differ in structure.
    private readonly string[]? positions;

    /// <summary>Texts of a pattern.</summary>
    /// <param name="pattern">
    /// Literals, classes, groups, alternatives and quantifiers of .NET's regular expressions, with ^ and $ at the ends. A negated class and the dot are
    /// printable ASCII; *, + and {n,} make at most eight repetitions more than they ask for.
    /// </param>
    /// <exception cref="ArgumentException">The pattern is malformed or uses what has no text of its own.</exception>
    public Pattern(string pattern)
        : this(pattern, 0, int.MaxValue)
    {
    }

    /// <summary>Texts of a pattern and of a length.</summary>
    /// <param name="pattern">The regular expression; open quantifiers make as many repetitions as <paramref name="minLength"/> needs.</param>
    /// <param name="minLength">The least number of characters.</param>
    /// <param name="maxLength">The greatest number of characters.</param>
    /// <param name="blanks">Whether a class with other characters may give white space.</param>
    /// <exception cref="ArgumentException">The pattern is malformed or uses what has no text of its own, or none of its texts has such a length.</exception>
    public Pattern(string pattern, int minLength, int maxLength, bool blanks = true)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentOutOfRangeException.ThrowIfNegative(minLength);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxLength, minLength);
        try
        {
            made = TextShapeParser.Parse(pattern, Math.Max(TextShapeParser.OpenRepetitions, Math.Min(minLength, TextShape.Longest)), blanks).Shape;
        }
        catch (TextShapeException refusal)
        {
            throw new ArgumentException($"Pattern cannot make texts of \"{pattern}\": {refusal.Message}.", nameof(pattern), refusal);
        }

        if (made.MinLength < minLength || made.MaxLength > maxLength)
            lengths = Lengths(made, pattern, minLength, maxLength);
        positions = lengths is null ? made.Positions?.ToArray() : null;
    }

    /// <summary>The number of texts where all have the same structure and the number fits in 64 bits; null otherwise.</summary>
    public ulong? Count
    {
        get
        {
            UInt128 count = 1;
            foreach (var characters in positions ?? [""])
            {
                count *= (ulong)characters.Length;
                if (count == 0 || count > ulong.MaxValue)
                    return null;
            }
            return (ulong)count;
        }
    }

    ulong IEquiprobable.Count => Count ?? 0;

    /// <summary>One of the <see cref="Count"/> texts; different for each index.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1; the last position turns fastest.</param>
    /// <exception cref="InvalidOperationException">The texts cannot be counted.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> lies beyond the last text.</exception>
    public string At(ulong index)
    {
        var count = Count ?? throw new InvalidOperationException("The texts of this pattern cannot be counted.");
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, count);
        return string.Create(positions!.Length, (positions, index), static (text, state) =>
        {
            var rest = state.index;
            for (var i = text.Length - 1; i >= 0; i--)
            {
                var characters = state.positions![i];
                text[i] = characters[(int)(rest % (ulong)characters.Length)];
                rest /= (ulong)characters.Length;
            }
        });
    }

    /// <inheritdoc/>
    public void Fill(ref RowBlock block, ulong stream, scoped Span<string> values)
    {
        if (positions is { Length: > 0 and <= MostPositions })
        {
            FillPositions(block, stream, values);
            return;
        }

        var key = unchecked((ulong)block.NestedSeed(stream));
        for (var i = 0; i < values.Length; i++)
        {
            var draws = new Draws(key, block.Row(i));
            if (lengths is null)
                Shape.Write(draws);
            else
                Shape.Write(draws, lengths.Length == 1 ? lengths[0] : lengths[draws.Decide(lengths.Length)]);
            values[i] = draws.ToString();
        }
    }

    private TextShape Shape => made ?? throw Unmade.Of<Pattern>();

    // One position after the other, in all rows of the block.
    private void FillPositions(RowBlock scratch, ulong stream, scoped Span<string> values)
    {
        Span<char> texts = stackalloc char[MostPositions * RowBlock.MaxCount];
        var words = scratch.Column<ulong>();
        for (var position = 0; position < positions!.Length; position++)
        {
            var characters = positions[position];
            if (characters.Length > 1)
                scratch.Words(stream, (uint)position, words);
            for (var i = 0; i < values.Length; i++)
                texts[(i * positions.Length) + position] = characters.Length > 1 ? characters[Index(words[i], characters.Length)] : characters[0];
        }
        for (var i = 0; i < values.Length; i++)
            values[i] = new string(texts.Slice(i * positions.Length, positions.Length));
    }

    private static int[] Lengths(TextShape shape, string pattern, int minLength, int maxLength)
    {
        var longest = (int)Math.Min(shape.MaxLength, maxLength);
        if (!shape.Measure(longest))
            throw new ArgumentException($"Pattern cannot fit texts of \"{pattern}\" to a length: too many are possible; use smaller quantifiers.", nameof(pattern));
        IEnumerable<int> wanted = minLength > longest ? [] : Enumerable.Range(minLength, longest - minLength + 1);
        int[] lengths = [.. wanted.Where(shape.CanHave)];
        return lengths.Length > 0
            ? lengths
            : throw new ArgumentOutOfRangeException(nameof(maxLength), maxLength, $"No text of \"{pattern}\" has {minLength} to {maxLength} characters.");
    }

    // The high word of a product: shares of the 2^64 words differ by at most one.
    private static int Index(ulong word, int count) => (int)Math.BigMul(word, (ulong)count, out _);

    private sealed class Draws(ulong key, long row) : ITextDraws
    {
        private readonly System.Text.StringBuilder text = new();
        private uint decisions;

        public void Append(string characters) =>
            text.Append(characters.Length == 1 ? characters[0] : characters[Index(Words.At(key, row, (uint)text.Length), characters.Length)]);

        public int Decide(int count) => Index(Words.At(key, row, FirstDecision + decisions++), count);

        public override string ToString() => text.ToString();
    }
}
