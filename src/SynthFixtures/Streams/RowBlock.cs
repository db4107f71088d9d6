using System;
using System.Runtime.CompilerServices;

namespace SynthFixtures.Streams;

/// <summary>At most 128 rows in the making: their numbers, their draws and the memory for their columns.</summary>
/// <remarks>
/// Every draw of generated code comes through the block. The columns that it hands out live on the stack of the caller and are gone with it.
/// A copy of a block hands out memory that the block itself has not taken, so what is taken through a copy is scratch: it is free again afterwards.
/// </remarks>
public ref struct RowBlock
{
    /// <summary>The greatest number of rows in a block.</summary>
    public const int MaxCount = 128;

    // A column begins at a multiple of 16 words: what one 512-bit register of counters gives, and two cache lines.
    internal const int WordsPerStep = 16;

    private readonly long seed;
    private readonly long firstRow;
    private readonly RowContext context;
    private Span<double> memory;

    internal RowBlock(long seed, long firstRow, int count, Span<double> memory, RowContext context = default)
    {
        (this.seed, this.firstRow, Count, this.context) = (seed, firstRow, count, context);
        this.memory = memory;
    }

    /// <summary>The number of rows, from 1 to 128.</summary>
    public int Count { get; }

    /// <summary>The number of the row at a position of the block.</summary>
    /// <param name="position">From 0 to <see cref="Count"/> - 1.</param>
    public readonly long Row(int position) => firstRow + position;

    /// <summary>The seed of the values nested in a member: the key of the member's stream.</summary>
    /// <param name="stream">The constant of the member's stream.</param>
    public readonly long NestedSeed(ulong stream) => unchecked((long)StreamKey.Of(seed, stream));

    /// <summary>How many enclosing values belong to members that lead back to their own type: 0 for rows that are asked for.</summary>
    public readonly int Depth => context.Depth;

    /// <summary>The type of the enclosing row that the rows refer back to, or null.</summary>
    public readonly Type? Parent => context.Parent;

    /// <summary>The seed of the rows.</summary>
    internal readonly long Seed => seed;

    /// <summary>The rows that are drawn together, or null where each is drawn by itself.</summary>
    internal readonly RowSet? Set => context.Set;

    /// <summary>The seed of the elements of a collection in one row: equal seeds have equal elements, whatever their number.</summary>
    /// <param name="stream">The constant of the member's stream.</param>
    /// <param name="position">From 0 to <see cref="Count"/> - 1.</param>
    public readonly long ElementSeed(ulong stream, int position) => StreamKey.Element(NestedSeed(stream), Row(position));

    /// <summary>One of several integers, each as likely as any other, drawn from the stream in one row.</summary>
    /// <param name="stream">The constant of the member's stream.</param>
    /// <param name="position">From 0 to <see cref="Count"/> - 1.</param>
    /// <param name="min">The least integer.</param>
    /// <param name="max">The greatest integer, at least <paramref name="min"/>.</param>
    public readonly int Between(ulong stream, int position, int min, int max)
    {
        if (min == max)
            return min;
        return (int)(min + (long)(Uniform(stream, position) * ((long)max - min + 1)));
    }

    /// <summary>Memory for one value in each row; its content is undefined.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Span<T> Column<T>()
        where T : unmanaged
    {
        var column = Take(Count * ((Unsafe.SizeOf<T>() + sizeof(double) - 1) / sizeof(double)), out _)[..Count];
        return Unsafe.As<Span<double>, Span<T>>(ref column);
    }

    /// <summary>Memory for several numbers in each row; its content is undefined.</summary>
    /// <param name="count">How many columns.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public ColumnBlock Columns(int count)
    {
        var stride = (Count + WordsPerStep - 1) & -WordsPerStep;
        return new(Take(count * stride, out _), stride, Count);
    }

    /// <summary>The uniforms of a stream, in [2^-53, 1 - 2^-53].</summary>
    /// <param name="stream">The constant of the member's stream.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Span<double> Uniforms(ulong stream)
    {
        var column = Take(Count, out var padded);
        Uniforms(stream, lane: 0, Purpose.Value, padded);
        return column;
    }

    /// <summary>Uniforms of a stream into a column of the caller's.</summary>
    /// <param name="stream">The constant of the member's stream.</param>
    /// <param name="lane">The index of the draw inside one cell.</param>
    /// <param name="purpose">What the draw is for.</param>
    /// <param name="column">One uniform for each row, in [2^-53, 1 - 2^-53].</param>
    public readonly void Uniforms(ulong stream, uint lane, Purpose purpose, Span<double> column)
    {
        var key = StreamKey.Of(seed, stream);
        Streams.Uniforms.Fill(key, firstRow, lane, purpose, column);
        if (context.Set is { } set && lane == 0)
            set.Spread(key, purpose, firstRow, column[..Math.Min(Count, column.Length)]);
    }

    /// <summary>The uniform of a stream in one row, in [2^-53, 1 - 2^-53].</summary>
    /// <param name="stream">The constant of the member's stream.</param>
    /// <param name="position">From 0 to <see cref="Count"/> - 1.</param>
    public readonly double Uniform(ulong stream, int position)
    {
        var key = StreamKey.Of(seed, stream);
        var u = Streams.Uniforms.At(key, Row(position));
        if (context.Set is { } set)
            set.Spread(key, Purpose.Value, Row(position), new(ref u));
        return u;
    }

    /// <summary>The 64 bits that follow the uniform of a stream in one row, for a distribution of more values than a uniform tells apart.</summary>
    /// <param name="stream">The constant of the member's stream.</param>
    /// <param name="position">From 0 to <see cref="Count"/> - 1.</param>
    public readonly ulong FurtherBits(ulong stream, int position) => Streams.Words.At(StreamKey.Of(seed, stream), Row(position), lane: 1);

    /// <summary>Memory for several columns, one after the other, of which each begins at a cache line; its content is undefined.</summary>
    /// <param name="columns">How many.</param>
    /// <param name="stride">From one column to the next: at least the number of rows, a multiple of 16.</param>
    internal Span<double> Matrix(int columns, out int stride)
    {
        stride = (Count + WordsPerStep - 1) & -WordsPerStep;
        return Take(columns * stride, out _);
    }

    /// <summary>The raw 64-bit words of a stream.</summary>
    /// <param name="stream">The constant of the member's stream.</param>
    /// <param name="lane">The index of the draw inside one cell.</param>
    /// <param name="column">One word for each row.</param>
    public readonly void Words(ulong stream, uint lane, Span<ulong> column) =>
        Streams.Words.Fill(StreamKey.Of(seed, stream), firstRow, lane, Purpose.Value, column);

    /// <summary>The raw 64-bit words of a stream.</summary>
    /// <param name="stream">The constant of the member's stream.</param>
    /// <param name="lane">The index of the draw inside one cell.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Span<ulong> Words(ulong stream, uint lane)
    {
        var column = Take(Count, out var padded);
        Words(stream, lane, Streams.Words.In(padded));
        return Streams.Words.In(column);
    }

    /// <summary>Which rows lack a value.</summary>
    /// <param name="stream">The constant of the member's stream.</param>
    /// <param name="rate">The probability of a missing value, in [0, 1].</param>
    public Span<bool> Missing(ulong stream, double rate)
    {
        // A column of bool, but precompiled: Column<bool> would be compiled in each process.
        var column = Take(Count, out _);
        var missing = Unsafe.As<Span<double>, Span<bool>>(ref column);
        var scratch = this;
        var uniforms = scratch.MissingUniforms(stream);
        for (var i = 0; i < uniforms.Length; i++)
            missing[i] = uniforms[i] < rate;
        return missing;
    }

    /// <summary>What decides which rows lack a value, in [2^-53, 1 - 2^-53]: those whose number is less than their rate.</summary>
    /// <param name="stream">The constant of the member's stream.</param>
    public Span<double> MissingUniforms(ulong stream)
    {
        var column = Take(Count, out var padded);
        Uniforms(stream, lane: 0, Purpose.Missing, padded);
        return column;
    }

    // The padding takes what a vectorised fill makes beyond the last row, so that it need not stop short; a scalar one does stop.
    private Span<double> Take(int words, out Span<double> padded)
    {
        if (words > memory.Length)
            return padded = new double[words];

        var taken = Math.Min(memory.Length, (words + WordsPerStep - 1) & -WordsPerStep);
        padded = memory[..(Streams.Words.IsVectorized(Count) ? taken : words)];
        memory = memory[taken..];
        return padded[..words];
    }
}
