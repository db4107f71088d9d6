using System;
using SynthFixtures.Streams;

namespace SynthFixtures.Distributions;

/// <summary>A value that needs more than one uniform (an identifier, a text): it draws what it needs from its member's stream.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public interface IColumn<T>
{
    /// <summary>Makes the values of a block of rows.</summary>
    /// <param name="block">The rows; draws come from it.</param>
    /// <param name="stream">The member's stream.</param>
    /// <param name="values">One for each row of the block.</param>
    void Fill(ref RowBlock block, ulong stream, scoped Span<T> values);
}
