using System;

namespace SynthFixtures.Streams;

/// <summary>Columns of a block that are made together: one number of each in every row.</summary>
public readonly ref struct ColumnBlock
{
    private readonly Span<double> memory;
    private readonly int stride;
    private readonly int height;

    internal ColumnBlock(Span<double> memory, int stride, int height)
    {
        this.memory = memory;
        this.stride = stride;
        this.height = height;
    }

    /// <summary>A column, of one number for each row of the block.</summary>
    /// <param name="column">From 0 to the number of columns less 1.</param>
    public Span<double> this[int column] => memory.Slice(column * stride, height);

    /// <summary>The distance of one column from the next.</summary>
    internal int Stride => stride;

    /// <summary>Neighbouring columns.</summary>
    internal ColumnBlock Part(int first, int count) => new(memory.Slice(first * stride, count * stride), stride, height);

    /// <summary>A column with what a vectorised fill makes beyond the last row; a scalar one stops there.</summary>
    internal Span<double> Padded(int column) => memory.Slice(column * stride, IsPadded ? stride : height);

    /// <summary>Whether a fill makes numbers beyond the last row, up to the next column.</summary>
    internal bool IsPadded => Words.IsVectorized(height);

    /// <summary>All columns, with what lies between them.</summary>
    internal Span<double> All => memory;
}
