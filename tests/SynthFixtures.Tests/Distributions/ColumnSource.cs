using System;
using SynthFixtures.Distributions;
using SynthFixtures.Rows;
using SynthFixtures.Streams;

namespace SynthFixtures.Tests.Distributions;

/// <summary>Rows that are the values of one kernel, from one stream.</summary>
internal sealed class ColumnSource<TKernel, T>(TKernel kernel) : SyntheticSource<T>(columns: 2)
    where TKernel : struct, IColumn<T>
{
    public const ulong Stream = 0x0123_4567_89AB_CDEF;

    public T[] Values(int count, long seed = 42, long firstRow = 0)
    {
        var values = new T[count];
        Fill(values, seed, firstRow);
        return values;
    }

    protected override void Fill(ref RowBlock block, Span<T> rows) => kernel.Fill(ref block, Stream, rows);
}
