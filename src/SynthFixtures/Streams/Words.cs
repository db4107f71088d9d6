using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

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
    public static void Fill(ulong key, long firstRow, uint lane, Purpose purpose, Span<ulong> words) =>
        Fill<RawWords>(key, firstRow, lane, (uint)purpose, Unsafe.As<Span<ulong>, Span<double>>(ref words));

    /// <summary>The memory of numbers as that of words.</summary>
    internal static Span<ulong> In(Span<double> numbers) => Unsafe.As<Span<double>, Span<ulong>>(ref numbers);

    /// <summary>The words of consecutive rows in one of their forms.</summary>
    internal static void Fill<TForm>(ulong key, long firstRow, uint lane, uint purpose, Span<double> output)
        where TForm : struct, IWordForm
    {
        var row = (ulong)firstRow;
        if ((row & 1) != 0 && !output.IsEmpty)
        {
            output[0] = TForm.Of(At(key, firstRow, lane, (Purpose)purpose));
            output = output[1..];
            row++;
        }

        // The vectorised form takes counters whose high halves are equal.
        var counter = row >> 1;
        var beforeCarry = 2 * (0x1_0000_0000 - (counter & 0xFFFF_FFFF));
        if ((ulong)output.Length > beforeCarry)
        {
            FillEven<TForm>(key, counter, lane, purpose, output[..(int)beforeCarry]);
            output = output[(int)beforeCarry..];
            counter += beforeCarry >> 1;
        }
        FillEven<TForm>(key, counter, lane, purpose, output);
    }

    /// <summary>Whether so many words are made in vector registers.</summary>
    internal static bool IsVectorized(int count) => count >= PhiloxLanes.LeastCount && Lanewise.IsSupported;

    private static void FillEven<TForm>(ulong key, ulong counter, uint lane, uint purpose, Span<double> output)
        where TForm : struct, IWordForm
    {
        if (IsVectorized(output.Length))
        {
            PhiloxLanes.Fill<TForm>(key, counter, lane, purpose, output);
            return;
        }

        for (var i = 0; i < output.Length; i += 2)
        {
            var (even, odd) = Philox4x32.Block(key, counter++, lane, purpose);
            output[i] = TForm.Of(even);
            if (i + 1 < output.Length)
                output[i + 1] = TForm.Of(odd);
        }
    }
}
