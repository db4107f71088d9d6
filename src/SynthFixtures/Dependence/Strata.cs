using System;
using System.Runtime.CompilerServices;
using SynthFixtures.Streams;

namespace SynthFixtures.Dependence;

/// <summary>Sets of consecutive rows that cover every law evenly: row r is at place r modulo n of set r / n, and no two rows of a set share one of n strata.</summary>
/// <remarks>
/// Which row has which stratum is a keyed permutation for each column and set. A row's uniform has 52 bits inside its stratum; over all strata these
/// make every one of the 2^52 cells of <see cref="Uniforms"/> equally probable, so the law of a single row is what it is without strata.
/// </remarks>
/// <param name="count">The number of strata, n: at least 1.</param>
internal sealed class Strata(long count) : RowSet
{
    private const int NumbersAtOnce = 256;
    private const int CellBits = 52;
    private const double Cells = 1L << CellBits;
    private const long GreatestNarrow = 1L << (64 - CellBits);

    // The seeds of elements absorb 1 where purposes begin here.
    private const ulong FirstPurpose = 2;

    /// <inheritdoc/>
    public override long Count => count;

    /// <summary>The set that a number of strata asks for: none where it is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="strata"/> is negative.</exception>
    public static RowSet? Of(long strata)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(strata);
        return strata == 0 ? null : new Strata(strata);
    }

    [SkipLocalsInit]
    public override void Spread(ulong key, Purpose purpose, long firstRow, Span<double> uniforms)
    {
        Span<ulong> numbers = stackalloc ulong[NumbersAtOnce];
        var ofPurpose = StreamName.Absorb(key, FirstPurpose + (ulong)purpose);
        while (!uniforms.IsEmpty)
        {
            var (set, place) = Math.DivRem(firstRow, count);
            var here = (int)Math.Min(Math.Min(uniforms.Length, numbers.Length), count - place);
            var permutation = new Permutation(StreamName.Absorb(ofPurpose, (ulong)set), (ulong)count);
            permutation.Fill((ulong)place, numbers[..here]);
            for (var i = 0; i < here; i++)
                uniforms[i] = Inside(numbers[i], uniforms[i]);
            uniforms = uniforms[here..];
            firstRow += here;
        }
    }

    private double Inside(ulong stratum, double uniform)
    {
        var cell = (ulong)(uniform * Cells);
        cell = count <= GreatestNarrow
            ? ((stratum << CellBits) + cell) / (ulong)count
            : (ulong)((((UInt128)stratum << CellBits) + cell) / (ulong)count);
        return (cell + 0.5) / Cells;
    }
}
