using System;

namespace SynthFixtures.Distributions;

/// <summary>The discrete uniform distribution on the integers from min to max, both included, without some of them.</summary>
public readonly struct IntegersExcept : IWideQuantile<long>, IOrdered
{
    private readonly long[] except;
    private readonly DiscreteUniform indices;

    /// <summary>Uniform between two integers, without some.</summary>
    /// <param name="min">The least value.</param>
    /// <param name="max">The greatest value, more than <paramref name="min"/>.</param>
    /// <param name="except">What does not occur; values beyond the bounds are ignored. Copied.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="min"/> is not below <paramref name="max"/>, or they hold 2^64 values.</exception>
    /// <exception cref="ArgumentException">Nothing is left.</exception>
    public IntegersExcept(long min, long max, long[] except)
    {
        Domain.Below(min, max, nameof(max));
        ArgumentNullException.ThrowIfNull(except);
        var inside = Array.FindAll(except, value => value >= min && value <= max);
        Array.Sort(inside);
        this.except = Distinct(inside);

        var count = unchecked((ulong)max - (ulong)min + 1) - (ulong)this.except.Length;
        if (max == long.MaxValue && min == long.MinValue)
            throw new ArgumentOutOfRangeException(nameof(min), min, "min and max need fewer than 2^64 values between them.");
        indices = count > 0 ? new DiscreteUniform(min, count) : throw new ArgumentException("except leaves no value between min and max.", nameof(except));
    }

    /// <inheritdoc/>
    public long Quantile(double u) => Past(indices.Quantile(u));

    /// <inheritdoc/>
    public long Quantile(double u, ulong further) => Past(indices.Quantile(u, further));

    /// <inheritdoc/>
    public double Place(double u) => Quantile(u);

    // Each value that is left out at or below moves the rest up by one.
    private long Past(long value)
    {
        foreach (var hole in except ?? throw Unmade.Of<IntegersExcept>())
        {
            if (hole > value)
                break;
            value++;
        }
        return value;
    }

    private static long[] Distinct(long[] sorted)
    {
        var count = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i == 0 || sorted[i] != sorted[i - 1])
                sorted[count++] = sorted[i];
        }
        return sorted[..count];
    }
}
