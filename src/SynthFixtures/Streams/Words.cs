using System;

namespace SynthFixtures.Streams;

/// <summary>Raw 64-bit words of a stream: word r belongs to row r.</summary>
public static class Words
{
    /// <summary>The word of one row.</summary>
    /// <param name="key">The key of the column.</param>
    /// <param name="row">The row number, at least 0.</param>
    /// <param name="lane">The index of the draw inside one cell.</param>
    /// <param name="purpose">What the draw is for.</param>
    public static ulong At(ulong key, long row, uint lane = 0, Purpose purpose = Purpose.Value)
    {
        var (even, odd) = Philox4x32.Block(key, (ulong)row >> 1, lane, (uint)purpose);
        return (row & 1) == 0 ? even : odd;
    }

    /// <summary>The words of consecutive rows.</summary>
    /// <param name="key">The key of the column.</param>
    /// <param name="firstRow">The number of the first row, at least 0.</param>
    /// <param name="lane">The index of the draw inside one cell.</param>
    /// <param name="purpose">What the draw is for.</param>
    /// <param name="words">One for each row.</param>
    public static void Fill(ulong key, long firstRow, uint lane, Purpose purpose, Span<ulong> words)
    {
        for (var i = 0; i < words.Length; i++)
            words[i] = At(key, firstRow + i, lane, purpose);
    }
}
