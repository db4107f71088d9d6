using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Distributions;
using SynthFixtures.Rows;
using SynthFixtures.Streams;

namespace SynthFixtures;

/// <summary>
/// Draws of one stream as arrays, for those who want numbers and not objects: value i is the cell of row firstRow + i that a member of these names with
/// this law has.
/// </summary>
/// <remarks>
/// A law is a kernel of <see cref="SynthFixtures.Distributions"/>, or one of your own. Bounds are <see cref="Truncated{TLaw}"/>, and
/// <see cref="TruncatedToIntegers{TLaw}"/> for integers of a law of real numbers, as on a model.
/// </remarks>
/// <example><code>
/// var heights = new double[1_000_000];
/// Synthetic.Column("Shop.Customer", "Height").Fill(new Normal(170, 10), heights, seed: 42);
/// </code></example>
public readonly struct SyntheticColumn
{
    // What fits the first-level cache beside the tables of a law; even, so that no pair of rows is torn.
    private const int ChunkLength = 1024;

    private readonly ulong stream;

    internal SyntheticColumn(string type, string member) => stream = StreamKey.Stream(type, member);

    /// <summary>Draws numbers.</summary>
    /// <typeparam name="TLaw">The law; a struct, so that the call is inlined.</typeparam>
    /// <param name="law">The law.</param>
    /// <param name="values">Filled with rows <paramref name="firstRow"/>, <paramref name="firstRow"/> + 1, ...</param>
    /// <param name="seed">Any seed.</param>
    /// <param name="firstRow">The number of the first row, at least 0.</param>
    /// <param name="strata">The number of values that cover the law evenly together (rows 0 to n - 1, n to 2 n - 1, ...); 0 draws each by itself.</param>
    public void Fill<TLaw>(in TLaw law, Span<double> values, long seed, long firstRow = 0, long strata = 0)
        where TLaw : struct, IQuantile<double>
    {
        var set = RowNumbers.Check(firstRow, values.Length, strata);
        var key = StreamKey.Of(seed, stream);
        for (; !values.IsEmpty; values = values[Math.Min(ChunkLength, values.Length)..])
        {
            var chunk = values[..Math.Min(ChunkLength, values.Length)];
            Uniforms.Fill(key, firstRow, lane: 0, Purpose.Value, chunk);
            set?.Spread(key, Purpose.Value, firstRow, chunk);
            Columns.Quantile(in law, chunk);
            firstRow += chunk.Length;
        }
    }

    /// <summary>Draws numbers and takes the nearest integers, as a member of type <see cref="long"/> does.</summary>
    /// <inheritdoc cref="Fill{TLaw}(in TLaw, Span{double}, long, long, long)"/>
    [SkipLocalsInit]
    public void Fill<TLaw>(in TLaw law, Span<long> values, long seed, long firstRow = 0, long strata = 0)
        where TLaw : struct, IQuantile<double>
    {
        RowNumbers.Check(firstRow, values.Length, strata);
        Span<double> numbers = stackalloc double[ChunkLength];
        for (; !values.IsEmpty; values = values[Math.Min(ChunkLength, values.Length)..])
        {
            var chunk = numbers[..Math.Min(ChunkLength, values.Length)];
            Fill(in law, chunk, seed, firstRow, strata);
            for (var i = 0; i < chunk.Length; i++)
                values[i] = Cells.ToInt64(chunk[i]);
            firstRow += chunk.Length;
        }
    }

    /// <summary>Draws numbers and takes the nearest integers, as a member of type <see cref="int"/> does.</summary>
    /// <inheritdoc cref="Fill{TLaw}(in TLaw, Span{double}, long, long, long)"/>
    [SkipLocalsInit]
    public void Fill<TLaw>(in TLaw law, Span<int> values, long seed, long firstRow = 0, long strata = 0)
        where TLaw : struct, IQuantile<double>
    {
        RowNumbers.Check(firstRow, values.Length, strata);
        Span<double> numbers = stackalloc double[ChunkLength];
        for (; !values.IsEmpty; values = values[Math.Min(ChunkLength, values.Length)..])
        {
            var chunk = numbers[..Math.Min(ChunkLength, values.Length)];
            Fill(in law, chunk, seed, firstRow, strata);
            for (var i = 0; i < chunk.Length; i++)
                values[i] = Cells.ToInt32(chunk[i]);
            firstRow += chunk.Length;
        }
    }

    /// <summary>Draws integers.</summary>
    /// <param name="law">The law.</param>
    /// <param name="values">Filled with rows <paramref name="firstRow"/>, <paramref name="firstRow"/> + 1, ...</param>
    /// <param name="seed">Any seed.</param>
    /// <param name="firstRow">The number of the first row, at least 0.</param>
    /// <param name="strata">The number of values that cover the law evenly together (rows 0 to n - 1, n to 2 n - 1, ...); 0 draws each by itself.</param>
    [SkipLocalsInit]
    public void Fill(in DiscreteUniform law, Span<long> values, long seed, long firstRow = 0, long strata = 0)
    {
        var set = RowNumbers.Check(firstRow, values.Length, strata);
        var key = StreamKey.Of(seed, stream);
        Span<double> uniforms = stackalloc double[ChunkLength];
        for (; !values.IsEmpty; values = values[Math.Min(ChunkLength, values.Length)..])
        {
            var chunk = uniforms[..Math.Min(ChunkLength, values.Length)];
            Uniforms.Fill(key, firstRow, lane: 0, Purpose.Value, chunk);
            set?.Spread(key, Purpose.Value, firstRow, chunk);
            for (var i = 0; i < chunk.Length; i++)
                values[i] = law.IsWide ? law.Quantile(chunk[i], Words.At(key, firstRow + i, lane: 1)) : law.Quantile(chunk[i]);
            firstRow += chunk.Length;
        }
    }

    /// <summary>Draws numbers on several threads: the same bytes as on one.</summary>
    /// <typeparam name="TLaw">The law; a struct, so that the call is inlined.</typeparam>
    /// <param name="law">The law.</param>
    /// <param name="values">Filled with rows <paramref name="firstRow"/>, <paramref name="firstRow"/> + 1, ...</param>
    /// <param name="seed">Any seed.</param>
    /// <param name="firstRow">The number of the first row, at least 0.</param>
    /// <param name="threads">The greatest number of threads, at least 1; -1 is one for each processor.</param>
    /// <param name="strata">The number of values that cover the law evenly together (rows 0 to n - 1, n to 2 n - 1, ...); 0 draws each by itself.</param>
    public void FillParallel<TLaw>(TLaw law, Memory<double> values, long seed, long firstRow = 0, int threads = -1, long strata = 0)
        where TLaw : struct, IQuantile<double>
    {
        RowNumbers.Check(firstRow, values.Length, strata);
        var column = this;
        ParallelRanges.Run(values.Length, threads, (start, length) => column.Fill(in law, values.Span.Slice(start, length), seed, firstRow + start, strata));
    }

    /// <inheritdoc cref="FillParallel{TLaw}(TLaw, Memory{double}, long, long, int, long)"/>
    public void FillParallel<TLaw>(TLaw law, Memory<long> values, long seed, long firstRow = 0, int threads = -1, long strata = 0)
        where TLaw : struct, IQuantile<double>
    {
        RowNumbers.Check(firstRow, values.Length, strata);
        var column = this;
        ParallelRanges.Run(values.Length, threads, (start, length) => column.Fill(in law, values.Span.Slice(start, length), seed, firstRow + start, strata));
    }

    /// <summary>Draws integers on several threads: the same bytes as on one.</summary>
    /// <inheritdoc cref="FillParallel{TLaw}(TLaw, Memory{double}, long, long, int, long)"/>
    public void FillParallel(DiscreteUniform law, Memory<long> values, long seed, long firstRow = 0, int threads = -1, long strata = 0)
    {
        RowNumbers.Check(firstRow, values.Length, strata);
        var column = this;
        ParallelRanges.Run(values.Length, threads, (start, length) => column.Fill(in law, values.Span.Slice(start, length), seed, firstRow + start, strata));
    }

    /// <inheritdoc cref="FillParallel{TLaw}(TLaw, Memory{double}, long, long, int, long)"/>
    public void FillParallel<TLaw>(TLaw law, Memory<int> values, long seed, long firstRow = 0, int threads = -1, long strata = 0)
        where TLaw : struct, IQuantile<double>
    {
        RowNumbers.Check(firstRow, values.Length, strata);
        var column = this;
        ParallelRanges.Run(values.Length, threads, (start, length) => column.Fill(in law, values.Span.Slice(start, length), seed, firstRow + start, strata));
    }
}
