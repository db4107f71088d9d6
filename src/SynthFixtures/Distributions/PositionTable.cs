using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Numerics;

namespace SynthFixtures.Distributions;

/// <summary>Columns of a law of so many integers that its quantile is, but for the step to the next integer, a smooth function.</summary>
/// <remarks>
/// That function stands in a <see cref="QuantileTable"/>. A value that comes too near to an integer to tell on which side it belongs is left to
/// <see cref="MassBlocks"/>, as are all values of a row that strays from the function: so columns hold the integers that single values are.
/// </remarks>
internal sealed class PositionTable(MassBlocks blocks, double center)
{
    // A row may stray by an eighth of what counts as near to an integer.
    private const double Near = 1.0 / (1 << 15);
    private const double MostStrayed = Near / 8;

    private readonly QuantileTable table = new(new Side(blocks, isLower: true), new Side(blocks, isLower: false));

    /// <summary>The quantiles of many uniforms.</summary>
    public void Quantile(DiscreteLaw law, ReadOnlySpan<double> u, Span<double> values)
    {
        if (u.Length >= Lanewise.LeastLength && table.IsWorthCompiling(u.Length))
            Rowwise.Apply(new Column(law, table, center), u, values);
        else
            for (var i = 0; i < u.Length; i++)
                values[i] = law.Quantile(u[i]);
    }

    private readonly struct Column(DiscreteLaw law, QuantileTable table, double center) : IRowFunction
    {
        public RowStore Rows => table.Rows;

        public bool IsWorthCompiling(int count) => true;

        public double At(double x)
        {
            // Which makes the row for those who come next.
            if (x > 0 && x < 1)
                _ = table.Distance(x, 1 - x, out _);
            return law.Quantile(x);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Locate<TLanes>(TLanes x, out TLanes row, out TLanes place)
            where TLanes : struct, ILanes<TLanes> => table.Locate(x, TLanes.Broadcast(1) - x, out row, out place);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public TLanes Of<TLanes>(TLanes x, TLanes value, out bool isCovered)
            where TLanes : struct, ILanes<TLanes>
        {
            var below = TLanes.Floor(value);
            var fromMiddle = (value - below) - TLanes.Broadcast(0.5);
            isCovered = TLanes.AreGreater(TLanes.Broadcast((0.5 - Near) * (0.5 - Near)), fromMiddle * fromMiddle);
            return below + TLanes.Broadcast(center + 1);
        }
    }

    private sealed class Side(MassBlocks blocks, bool isLower) : ICells
    {
        private static readonly double[] Probes = [-0.5, -0.2, 0, 0.35, 0.5];

        public bool IsLogarithmic => false;

        public double Invert(double probability) => double.NaN;

        public double[] Row(int cell)
        {
            var (from, width) = (QuantileTable.StartOf(cell), QuantileTable.StartOf(cell + 1) - QuantileTable.StartOf(cell));
            var row = SepticRow.Through(Position);
            foreach (var probe in Probes)
            {
                if (!(Math.Abs(Polynomial.At(row, probe) - Position(probe)) <= MostStrayed))
                    return [double.PositiveInfinity, 0, 0, 0, 0, 0, 0, 0];
            }
            return row;

            double Position(double place)
            {
                var probability = from + ((place + 0.5) * width);
                return isLower ? blocks.Position(probability, 1 - probability) : blocks.Position(1 - probability, probability);
            }
        }

        public void Forget(int cell)
        {
        }
    }
}
