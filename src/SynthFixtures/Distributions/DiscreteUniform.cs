using System;
using System.Runtime.CompilerServices;

namespace SynthFixtures.Distributions;

/// <summary>The discrete uniform distribution on the integers from min to max, both included: exact over the whole range of <see cref="long"/>.</summary>
/// <remarks>
/// Of the 2^52 uniforms each integer gets a share that differs by at most one from that of any other.
/// </remarks>
public readonly struct DiscreteUniform : IQuantile<long>, IEquiprobable, IOrdered
{
    private const ulong MostInTurn = 1UL << 40;

    private readonly long min;
    private readonly long max;

    // 0 stands for 2^64.
    private readonly ulong count;

    /// <summary>Uniform between two integers.</summary>
    /// <param name="min">The least value.</param>
    /// <param name="max">The greatest value, more than <paramref name="min"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter lies outside its domain.</exception>
    public DiscreteUniform(long min, long max)
        : this(Domain.Below(min, max, nameof(max)), unchecked((ulong)max - (ulong)min + 1))
    {
    }

    /// <summary>The integers from <paramref name="min"/> on, <paramref name="count"/> of them, at least 1; 0 stands for 2^64.</summary>
    internal DiscreteUniform(long min, ulong count)
    {
        this.min = min;
        this.count = count;
        max = unchecked((long)((ulong)min + count - 1));
    }

    /// <inheritdoc/>
    public ulong Count => count < MostInTurn ? count : 0;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long Quantile(double u)
    {
        if (!(u > 0))
            return min;
        if (u >= 1)
            return max;

        var fraction = (ulong)(u * 9007199254740992.0);
        if (count == 0)
            return unchecked(min + (long)(fraction << 11));
        var high = Math.BigMul(fraction, count, out var low);
        return unchecked(min + (long)((high << 11) | (low >> 53)));
    }

    /// <inheritdoc/>
    public double Place(double u) => Quantile(u);
}
