using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SynthFixtures.Numerics;
using SynthFixtures.Streams;

namespace SynthFixtures.Dependence;

/// <summary>The Cholesky factor of a correlation matrix: what makes independent normal scores dependent.</summary>
/// <param name="factor">Lower triangular, row by row.</param>
/// <param name="size">The number of members.</param>
internal sealed class NormalFactor(double[] factor, int size)
{
    /// <summary>The factor that leaves scores as they are.</summary>
    public static NormalFactor OfIndependent(int size)
    {
        var identity = new double[size * size];
        for (var i = 0; i < size; i++)
            identity[i * (size + 1)] = 1;
        return new(identity, size);
    }

    /// <summary>Replaces z by L z, kept within the reach of the uniforms.</summary>
    /// <param name="columns">One column of scores for each member.</param>
    public void Mix(ColumnBlock columns)
    {
        // From the last to the first, so that what is replaced is not asked for again.
        for (var row = size - 1; row > 0; row--)
            Replace(columns, row);
    }

    private void Replace(ColumnBlock columns, int row)
    {
        var target = columns.Padded(row);
        if (target.Length < Lanewise.LeastLength || target.Length % LaneCountOfWidest != 0 || !Lanewise.IsSupported)
            Over<Lanes64>(columns, row, target);
        else
            Vectorized(columns, row, target);
    }

    private const int LaneCountOfWidest = 8;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Vectorized(ColumnBlock columns, int row, Span<double> target)
    {
        if (Vector512.IsHardwareAccelerated)
            Over<Lanes512>(columns, row, target);
        else
            Over<Lanes256>(columns, row, target);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Over<TLanes>(ColumnBlock columns, int row, Span<double> target)
        where TLanes : struct, ILanes<TLanes>
    {
        var coefficients = factor.AsSpan(row * size, row + 1);
        ref var first = ref MemoryMarshal.GetReference(columns.Padded(0));
        ref var last = ref MemoryMarshal.GetReference(target);
        var greatest = TLanes.Broadcast(NormalScores.Reach);
        var least = TLanes.Broadcast(-NormalScores.Reach);
        for (var i = 0; i < target.Length; i += TLanes.Count)
        {
            var sum = TLanes.Broadcast(coefficients[row]) * TLanes.Load(in last, i);
            for (var column = 0; column < row; column++)
                sum = TLanes.MultiplyAdd(TLanes.Broadcast(coefficients[column]), TLanes.Load(in first, (column * columns.Stride) + i), sum);
            TLanes.Max(least, TLanes.Min(greatest, sum)).Store(ref last, i);
        }
    }
}
