using System;
using System.Runtime.CompilerServices;

namespace SynthFixtures.Distributions;

/// <summary>One of several values, each with the same probability or with a probability in proportion to a weight.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
/// <remarks>
/// Index i is taken on [c(i), c(i + 1)) with c the sums of the weights before i over the sum of all. A guide table (Chen &amp; Asau,
/// AIIE Transactions 6(2), 1974) finds the index in constant time.
/// </remarks>
public readonly struct Choice<T> : IQuantile<T>
{
    private const int Cells = 256;

    private readonly T[] values;
    private readonly int count;

    // Null where all weights are equal; else the upper end of each value's interval, the last one infinite.
    private readonly double[]? ends;

    // For each of 256 cells of u the index, or the complement of the first one where it holds several.
    private readonly int[]? guide;

    /// <summary>Values that are equally probable.</summary>
    /// <param name="values">At least one; a value that stands twice is taken twice as often. Copied.</param>
    /// <exception cref="ArgumentException"><paramref name="values"/> is empty.</exception>
    public Choice(T[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Length == 0)
            throw new ArgumentException("values needs at least one element.", nameof(values));

        this.values = [.. values];
        count = values.Length;
    }

    /// <summary>Values with weights.</summary>
    /// <param name="values">At least one. Copied.</param>
    /// <param name="weights">One for each value, finite and positive, with a finite sum; a value's probability is its weight over the sum.</param>
    /// <exception cref="ArgumentException">An array is empty, or the two differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A weight, or the sum of the weights, is no finite positive number.</exception>
    public Choice(T[] values, double[] weights)
        : this(values)
    {
        ArgumentNullException.ThrowIfNull(weights);
        if (weights.Length != values.Length)
            throw new ArgumentException($"weights needs one element for each of the {values.Length} values, not {weights.Length}.", nameof(weights));

        ends = Ends(weights);
        guide = Guide(ends);
    }

    /// <summary>The value of an index.</summary>
    /// <param name="u">In [0, 1].</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Quantile(double u) => values[Index(u)];

    /// <summary>The index of the value: exactly monotone in <paramref name="u"/>.</summary>
    /// <param name="u">In [0, 1].</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Index(double u)
    {
        if (guide is null)
        {
            var index = (int)(u * count);
            return (uint)index < (uint)count ? index : u > 0.5 ? count - 1 : 0;
        }

        var cell = (int)(u * Cells);
        if ((uint)cell < (uint)guide.Length)
        {
            int index = guide[cell];
            if (index >= 0)
                return index;
        }
        return Scan(u, cell);
    }

    private int Scan(double u, int cell)
    {
        var index = ~guide![Math.Clamp(cell, 0, Cells - 1)];
        if (index < 0)
            return u > 0.5 ? count - 1 : 0;
        while (u >= ends![index])
            index++;
        return index;
    }

    private static double[] Ends(double[] weights)
    {
        var sum = 0.0;
        foreach (var weight in weights)
            sum += Domain.Positive(weight, nameof(weights));
        Domain.Positive(sum, nameof(weights));

        var ends = new double[weights.Length];
        var before = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            before += weights[i];
            ends[i] = before / sum;
        }
        ends[^1] = double.PositiveInfinity;
        return ends;
    }

    private static int[] Guide(double[] ends)
    {
        var guide = new int[Cells];
        var index = 0;
        for (var cell = 0; cell < Cells; cell++)
        {
            while ((double)cell / Cells >= ends[index])
                index++;
            guide[cell] = ends[index] >= (double)(cell + 1) / Cells ? index : ~index;
        }
        return guide;
    }
}
