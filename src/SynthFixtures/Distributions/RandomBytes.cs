using System;
using System.Buffers.Binary;
using SynthFixtures.Streams;

namespace SynthFixtures.Distributions;

/// <summary>Random bytes, each value equally probable; their number is uniform between two bounds.</summary>
/// <remarks>The number is drawn with lane 0; eight bytes come from each further lane, little-endian.</remarks>
public readonly struct RandomBytes : IColumn<byte[]>
{
    private readonly int minLength;
    private readonly ulong lengths;

    /// <summary>Random bytes.</summary>
    /// <param name="minLength">The least number of bytes, at least 0.</param>
    /// <param name="maxLength">The greatest number of bytes, at least <paramref name="minLength"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public RandomBytes(int minLength, int maxLength)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minLength);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxLength, minLength);
        this.minLength = minLength;
        lengths = (ulong)((long)maxLength - minLength + 1);
    }

    /// <inheritdoc/>
    public void Fill(ref RowBlock block, ulong stream, scoped Span<byte[]> values)
    {
        Unmade.Check(in this);
        var key = unchecked((ulong)block.NestedSeed(stream));
        for (var i = 0; i < values.Length; i++)
        {
            var row = block.Row(i);
            var bytes = new byte[minLength + (int)Math.BigMul(Words.At(key, row), lengths, out _)];
            for (var (start, lane) = (0, 1u); start < bytes.Length; (start, lane) = (start + sizeof(ulong), lane + 1))
                Write(Words.At(key, row, lane), bytes.AsSpan(start));
            values[i] = bytes;
        }
    }

    private static void Write(ulong word, Span<byte> bytes)
    {
        Span<byte> whole = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(whole, word);
        whole[..Math.Min(bytes.Length, whole.Length)].CopyTo(bytes);
    }
}
