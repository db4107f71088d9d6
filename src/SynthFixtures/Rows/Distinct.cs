using System;
using System.Runtime.InteropServices;
using SynthFixtures.Dependence;
using SynthFixtures.Streams;

namespace SynthFixtures.Rows;

/// <summary>Uniforms by which a law of equally probable values takes each value once: a keyed permutation, without retries.</summary>
public static class Distinct
{
    // From here on independent draws hardly ever meet, and the set that takes them draws another where they do.
    private const ulong Sparse = 1UL << 40;

    /// <summary>The uniforms of a stream, one in the middle of each value's share, in the order of a permutation keyed by the stream.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="stream">The constant of the member's stream.</param>
    /// <param name="count">How many values the law has; 0, and 2^40 or more, give independent uniforms, which can repeat a value.</param>
    public static Span<double> Uniforms(ref RowBlock block, ulong stream, ulong count)
    {
        if (count is 0 or >= Sparse)
            return block.Uniforms(stream);

        var column = block.Column<double>();
        var permutation = new Permutation(unchecked((ulong)block.NestedSeed(stream)), count);
        var numbers = MemoryMarshal.Cast<double, ulong>(column);
        var first = (ulong)block.Row(0) % count;
        if ((ulong)numbers.Length <= count - first)
        {
            permutation.Fill(first, numbers);
        }
        else
        {
            for (var i = 0; i < numbers.Length; i++)
                numbers[i] = permutation.At((ulong)block.Row(i) % count);
        }
        MiddleOfShare.OfNumbers(column, count);
        return column;
    }
}
