using System;
using SynthFixtures.Distributions;
using SynthFixtures.Rows;
using SynthFixtures.Streams;

namespace SynthFixtures.Bits;

internal static class SampleColumn
{
    public const int Length = 20_000;
    public const ulong Key = 0x0123_4567_89AB_CDEF;

    // Numbers off the grid of the streams: both ends, subnormals, the smallest normal number and neighbours of the forms' borders.
    private static readonly double[] Edges =
    [
        0, double.Epsilon, 1e-310, 2.2250738585072014e-308, 1e-300, 1e-100, 1e-20, 1.3887943864964021e-11, 1.0 / (1L << 53), 0.075, 0.07500000000000001,
        0.25, 0.49999999999999994, 0.5, 0.5000000000000001, 0.75, 0.925, 0.9249999999999999, 1 - (1.0 / (1L << 53)), 1,
    ];

    public static void Fill<TLaw>(in TLaw law, Span<double> column)
        where TLaw : struct, IQuantile<double>
    {
        Uniforms.Fill(Key, firstRow: 3, lane: 0, Purpose.Value, column);
        for (var i = 0; i < Edges.Length; i++)
            column[997 * i] = Edges[i];
        Columns.Quantile(in law, column);
    }
}

internal readonly struct Identity : IQuantile<double>
{
    public double Quantile(double u) => u;
}

internal sealed class GuidSource() : SyntheticSource<Guid>(columns: 4)
{
    protected override void Fill(ref RowBlock block, Span<Guid> rows) => default(RandomGuid).Fill(ref block, stream: 42, rows);
}
