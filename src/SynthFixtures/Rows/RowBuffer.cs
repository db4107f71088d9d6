using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using SynthFixtures.Streams;

namespace SynthFixtures.Rows;

/// <summary>Room on the stack for one value of any type in each row of a block.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
[InlineArray(RowBlock.MaxCount)]
public struct RowBuffer<T>
{
    private T first;

    /// <summary>The first places of the buffer.</summary>
    /// <param name="count">From 0 to 128.</param>
    [UnscopedRef]
    public Span<T> Take(int count) => ((Span<T>)this)[..count];
}
