using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>Columns of laws whose quantiles stand in tables.</summary>
internal static class TableColumns
{
    public static void Quantile<TLaw, TTails>(in TLaw law, in TTails tails, ReadOnlySpan<double> u, Span<double> values)
        where TLaw : struct, ITableLaw
        where TTails : struct, ITails => Rowwise.Apply(new Column<TLaw, TTails>(in law, in tails), u, values);

    private readonly struct Column<TLaw, TTails>(in TLaw law, in TTails tails) : IRowFunction
        where TLaw : struct, ITableLaw
        where TTails : struct, ITails
    {
        private readonly TLaw law = law;
        private readonly TTails tails = tails;
        private readonly AffineTable table = law.Table;

        public RowStore Rows => table.Table.Rows;

        public bool IsWorthCompiling(int count) => table.Table.IsWorthCompiling(count);

        public double At(double x) => tails.Quantile(in law, x);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Locate<TLanes>(TLanes x, out TLanes row, out TLanes place)
            where TLanes : struct, ILanes<TLanes>
        {
            tails.Split(x, out var p, out var q);
            table.Table.Locate(p, q, out row, out place);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TLanes Of<TLanes>(TLanes x, TLanes value, out bool isCovered)
            where TLanes : struct, ILanes<TLanes>
        {
            isCovered = TLanes.AreNumbers(value);
            tails.Split(x, out var p, out _);
            return tails.Bound(law.OfTable(table.Quantile(p, value)));
        }
    }
}
