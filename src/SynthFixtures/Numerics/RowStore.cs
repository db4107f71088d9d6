using System;
using System.Runtime.InteropServices;

namespace SynthFixtures.Numerics;

/// <summary>Rows of eight numbers, each in a cache line of its own. A row that nobody has made is of NaN.</summary>
/// <remarks>
/// A thread that reads while another one writes finds each number either as NaN or as it will be, so a polynomial of them is NaN or right.
/// </remarks>
internal readonly struct RowStore
{
    public const int RowLength = 8;

    private const int LineLength = 64;

    private readonly double[] memory;
    private readonly int start;

    /// <summary>Room for rows.</summary>
    /// <param name="count">How many.</param>
    public RowStore(int count)
    {
        memory = GC.AllocateUninitializedArray<double>((count + 1) * RowLength, pinned: true);
        memory.AsSpan().Fill(double.NaN);
        start = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(memory, 0) & (LineLength - 1)) / sizeof(double);
    }

    /// <summary>The first number of the first row.</summary>
    public ref double First => ref memory[start];

    /// <summary>A row.</summary>
    public Span<double> this[int index] => memory.AsSpan(start + (index * RowLength), RowLength);
}
