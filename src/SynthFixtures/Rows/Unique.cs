using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SynthFixtures.Dependence;
using SynthFixtures.Distributions;
using SynthFixtures.Streams;

namespace SynthFixtures.Rows;

/// <summary>Values that differ from row to row: row r takes value p(r) of its law, p the permutation keyed by seed and stream.</summary>
public static class Unique
{
    /// <summary>Uniforms in the middle of the shares of the values that the rows take.</summary>
    /// <param name="block">The rows.</param>
    /// <param name="stream">The constant of the member's stream.</param>
    /// <param name="count">How many values the law has.</param>
    /// <param name="member">The member, for messages: <c>Order.Code</c>.</param>
    /// <exception cref="SyntheticModelException">The law's values cannot be taken in turn, or there are fewer than rows.</exception>
    public static Span<double> Uniforms(ref RowBlock block, ulong stream, ulong count, string member)
    {
        var column = block.Column<double>();
        Permutation(in block, stream, count, member).Fill((ulong)block.Row(0), MemoryMarshal.Cast<double, ulong>(column));
        MiddleOfShare.OfNumbers(column, count);
        return column;
    }

    /// <summary>The values of a maker that numbers them.</summary>
    /// <typeparam name="TLaw">The maker.</typeparam>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="law">The maker.</param>
    /// <param name="block">The rows.</param>
    /// <param name="stream">The constant of the member's stream.</param>
    /// <param name="values">One for each row of the block.</param>
    /// <param name="member">The member, for messages: <c>Order.Code</c>.</param>
    /// <exception cref="SyntheticModelException">The values cannot be numbered, or there are fewer than rows.</exception>
    [SkipLocalsInit]
    public static void Fill<TLaw, T>(in TLaw law, in RowBlock block, ulong stream, scoped Span<T> values, string member)
        where TLaw : struct, IIndexed<T>
    {
        Span<ulong> numbers = stackalloc ulong[RowBlock.MaxCount];
        Permutation(in block, stream, law.Count, member).Fill((ulong)block.Row(0), numbers[..values.Length]);
        for (var i = 0; i < values.Length; i++)
            values[i] = law.At(numbers[i]);
    }

    /// <summary>How many values a maker has; 0 where they cannot be taken in turn.</summary>
    /// <typeparam name="TLaw">The maker.</typeparam>
    /// <param name="law">The maker.</param>
    public static ulong Count<TLaw>(in TLaw law)
        where TLaw : struct, IEquiprobable => law.Count;

    /// <summary>Checks that a law has as many values as there are rows.</summary>
    /// <param name="count">How many values the law has.</param>
    /// <param name="rows">The number of the first row that is not asked for.</param>
    /// <param name="member">The member, for messages: <c>Order.Code</c>.</param>
    /// <exception cref="SyntheticModelException">The law's values cannot be taken in turn, or there are fewer than rows.</exception>
    public static void Require(ulong count, long rows, string member)
    {
        if (count == 0)
            throw new SyntheticModelException($"'{member}' cannot be unique: its values are not equally probable, or too many to be numbered. Use a law of finitely many equally probable values.");
        if (rows > 0 && (ulong)rows > count)
        {
            throw new SyntheticModelException(string.Create(
                CultureInfo.InvariantCulture,
                $"'{member}' is unique and has {count} values: none is left for row {count}. Ask for fewer rows, or give the member a law with more values."));
        }
    }

    private static Permutation Permutation(in RowBlock block, ulong stream, ulong count, string member)
    {
        Require(count, block.Row(block.Count - 1) + 1, member);
        return new(unchecked((ulong)block.NestedSeed(stream)), count);
    }
}
