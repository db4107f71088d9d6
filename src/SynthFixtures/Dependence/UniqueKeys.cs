using System;
using System.Globalization;
using System.Runtime.CompilerServices;
using SynthFixtures.Streams;

namespace SynthFixtures.Dependence;

/// <summary>Members whose combination differs from row to row: row r takes combination p(r) of all, p one keyed permutation of their numbers.</summary>
/// <remarks>Combination c has value c mod n of the first member with n values, and combination c / n of the others.</remarks>
public sealed class UniqueKeys
{
    private readonly string members;
    private readonly ulong stream;
    private readonly ulong[] counts;

    /// <summary>States members; nothing is computed before the first row.</summary>
    /// <param name="members">The members, for messages: <c>Car: Country + Plate</c>.</param>
    /// <param name="stream">The constant of the group's stream.</param>
    /// <param name="counts">How many values each member has; 0 where they cannot be numbered.</param>
    public UniqueKeys(string members, ulong stream, ulong[] counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        (this.members, this.stream, this.counts) = (members, stream, (ulong[])counts.Clone());
    }

    /// <summary>Checks the members' laws; called before the first row, and by it where nobody did.</summary>
    /// <exception cref="SyntheticModelException">A member's values are not equally probable, or too many to be numbered.</exception>
    public void Prepare() => _ = Count;

    /// <summary>Checks that there are as many combinations as rows.</summary>
    /// <param name="rows">How many rows there are before the first that is not asked for.</param>
    /// <exception cref="SyntheticModelException">There are fewer.</exception>
    public void Require(long rows)
    {
        var count = Count;
        if (rows > 0 && (ulong)rows > count)
        {
            throw new SyntheticModelException(string.Create(CultureInfo.InvariantCulture,
                $"{members} are unique together and have {count} combinations: none is left for row {count}. Ask for fewer rows, or give a member a law with more values."));
        }
    }

    /// <summary>The values of the members in the rows of a block, by their numbers.</summary>
    /// <param name="block">The rows.</param>
    /// <exception cref="SyntheticModelException">There are fewer combinations than rows, or they cannot be numbered.</exception>
    [SkipLocalsInit]
    public UniqueKeyColumns Draw(ref RowBlock block)
    {
        Require(block.Row(block.Count - 1) + 1);
        var columns = block.Columns(counts.Length);
        var permutation = new Permutation(unchecked((ulong)block.NestedSeed(stream)), Count);
        Span<ulong> combinations = stackalloc ulong[RowBlock.MaxCount];
        permutation.Fill((ulong)block.Row(0), combinations[..block.Count]);
        for (var i = 0; i < block.Count; i++)
        {
            var combination = combinations[i];
            for (var k = 0; k < counts.Length; k++)
                (combination, columns[k][i]) = (combination / counts[k], combination % counts[k]);
        }
        return new(columns, counts);
    }

    private ulong Count
    {
        get
        {
            // Beyond the row numbers there is nothing to count.
            UInt128 product = 1;
            foreach (var count in counts)
            {
                if (count == 0)
                    throw new SyntheticModelException($"{members} cannot be unique together: the values of one of them are not equally probable, or too many to be numbered. Use laws of finitely many equally probable values.");
                product = UInt128.Min(product * count, ulong.MaxValue);
            }
            return (ulong)product;
        }
    }
}
