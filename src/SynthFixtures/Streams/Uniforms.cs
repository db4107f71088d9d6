using System;

namespace SynthFixtures.Streams;

/// <summary>Uniforms of a stream: the midpoint of one of 2^52 cells, in [2^-53, 1 - 2^-53], symmetric about 1/2, so that 1 - u is exact.</summary>
public static class Uniforms
{
    // A word's upper 52 bits make a number in [1, 2); without this it lies half a cell above a multiple of 2^-52.
    internal const double Shift = 1 - (1.0 / (1L << 53));

    /// <summary>The uniform of one row.</summary>
    /// <param name="key">The key of the column.</param>
    /// <param name="row">The row number, at least 0.</param>
    /// <param name="lane">The index of the draw inside one cell.</param>
    /// <param name="purpose">What the draw is for.</param>
    public static double At(ulong key, long row, uint lane = 0, Purpose purpose = Purpose.Value) => FromWord(Words.At(key, row, lane, purpose));

    /// <summary>The uniforms of consecutive rows.</summary>
    /// <param name="key">The key of the column.</param>
    /// <param name="firstRow">The number of the first row, at least 0.</param>
    /// <param name="lane">The index of the draw inside one cell.</param>
    /// <param name="purpose">What the draw is for.</param>
    /// <param name="uniforms">One for each row.</param>
    public static void Fill(ulong key, long firstRow, uint lane, Purpose purpose, Span<double> uniforms) =>
        Words.Fill<UniformWords>(key, firstRow, lane, (uint)purpose, uniforms);

    /// <summary>The uniform that a word stands for: ((word >> 12) + 1/2) 2^-52.</summary>
    /// <param name="word">64 random bits, of which the upper 52 count.</param>
    public static double FromWord(ulong word) =>
        BitConverter.UInt64BitsToDouble(0x3FF0_0000_0000_0000 | (word >> 12)) - Shift;
}
