using System;
using SynthFixtures.Distributions;
using SynthFixtures.Streams;

namespace SynthFixtures.Dependence;

/// <summary>Which value each member of <see cref="UniqueKeys"/> takes, in the rows of a block.</summary>
public readonly ref struct UniqueKeyColumns
{
    private readonly ColumnBlock numbers;
    private readonly ulong[] counts;

    internal UniqueKeyColumns(ColumnBlock numbers, ulong[] counts)
    {
        this.numbers = numbers;
        this.counts = counts;
    }

    /// <summary>Uniforms in the middle of the shares of the values. Asked for once.</summary>
    /// <param name="member">The member's position in the group, from 0.</param>
    public Span<double> Uniforms(int member)
    {
        var column = numbers[member];
        foreach (ref var number in column)
            number = (number + 0.5) / counts[member];
        return column;
    }

    /// <summary>The values of a maker that numbers them.</summary>
    /// <typeparam name="TLaw">The maker.</typeparam>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="member">The member's position in the group, from 0.</param>
    /// <param name="law">The maker.</param>
    /// <param name="values">One for each row of the block.</param>
    public void Fill<TLaw, T>(int member, in TLaw law, scoped Span<T> values)
        where TLaw : struct, IIndexed<T>
    {
        var column = numbers[member];
        for (var i = 0; i < values.Length; i++)
            values[i] = law.At((ulong)column[i]);
    }
}
